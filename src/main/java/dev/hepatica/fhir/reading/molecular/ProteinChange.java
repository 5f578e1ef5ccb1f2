package dev.hepatica.fhir.reading.molecular;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Protein change, as far as it is needed: its first position and, for a substitution, both amino acids.
 *
 * @param original    the amino acid at that position in the reference, as one letter
 * @param codon       the first position that changes, from 1
 * @param replacement the amino acid in its place, as one letter; empty for anything but a substitution
 */
record ProteinChange(char original, int codon, Optional<Character> replacement) {

    private static final Map<String, Character> LETTERS = Map.ofEntries(
            entry("Ala", 'A'),
            entry("Arg", 'R'),
            entry("Asn", 'N'),
            entry("Asp", 'D'),
            entry("Cys", 'C'),
            entry("Gln", 'Q'),
            entry("Glu", 'E'),
            entry("Gly", 'G'),
            entry("His", 'H'),
            entry("Ile", 'I'),
            entry("Leu", 'L'),
            entry("Lys", 'K'),
            entry("Met", 'M'),
            entry("Phe", 'F'),
            entry("Pro", 'P'),
            entry("Ser", 'S'),
            entry("Thr", 'T'),
            entry("Trp", 'W'),
            entry("Tyr", 'Y'),
            entry("Val", 'V'),
            entry("Ter", '*'));

    private static final String AMINO_ACID = String.join("|", LETTERS.keySet());

    /** {@code p.Gly12Asp}, {@code p.(Gly12Asp)}, {@code NP_004976.2:p.G12D}, {@code G12D}. */
    private static final Pattern HGVS =
            Pattern.compile("(?<![A-Za-z0-9])(?<![cgmnr]\\.)(?:p\\.)?\\(?(?<from>" + AMINO_ACID
                    + "|[ACDEFGHIKLMNPQRSTVWY*])(?<codon>\\d{1,4})(?<to>" + AMINO_ACID
                    + "|[ACDEFGHIKLMNPQRSTVWY*](?![a-z])|=|_|fs|del|dup|ins|ext)");

    /** A substitution of one base of the coding sequence: {@code c.35G>A}. */
    private static final Pattern CODING = Pattern.compile("c\\.\\(?\\d{1,5}[ACGT]>[ACGT]");

    /** A deletion, duplication or insertion within the coding sequence, not in an intron, before or after it. */
    private static final Pattern CODING_INDEL = Pattern.compile("c\\.\\(?\\d+(_\\d+)?(del(?!ins)|dup|ins)");

    /** Substitutions in codons 12, 13 and 61, in which KRAS and NRAS differ only in the last base of codon 13. */
    private static final Map<String, String> RAS = Map.ofEntries(
            entry("c.34G>A", "G12S"),
            entry("c.34G>C", "G12R"),
            entry("c.34G>T", "G12C"),
            entry("c.35G>A", "G12D"),
            entry("c.35G>C", "G12A"),
            entry("c.35G>T", "G12V"),
            entry("c.37G>A", "G13S"),
            entry("c.37G>C", "G13R"),
            entry("c.37G>T", "G13C"),
            entry("c.38G>A", "G13D"),
            entry("c.38G>C", "G13A"),
            entry("c.38G>T", "G13V"),
            entry("c.181C>A", "Q61K"),
            entry("c.181C>G", "Q61E"),
            entry("c.182A>C", "Q61P"),
            entry("c.182A>G", "Q61R"),
            entry("c.182A>T", "Q61L"),
            entry("c.183A>C", "Q61H"),
            entry("c.183A>T", "Q61H"));

    /** Consequences of coding changes, by gene. */
    private static final Map<String, Map<String, String>> CONSEQUENCES =
            Map.of("KRAS", RAS, "NRAS", RAS, "BRAF", Map.of("c.1799T>A", "V600E"));

    static ProteinChange substitution(char from, int codon, char to) {
        return new ProteinChange(from, codon, Optional.of(to));
    }

    /** The change that a text names; empty if it names none, or one without a change of the protein. */
    static Optional<ProteinChange> parse(String text) {
        var match = HGVS.matcher(text);
        return hasNumber(text) && match.find() ? change(match) : Optional.empty();
    }

    private static Optional<ProteinChange> change(Matcher match) {
        if (isSame(match)) {
            return Optional.empty();
        }
        var from = letter(match.group("from"));
        return from.map(original -> new ProteinChange(
                original,
                Integer.parseInt(match.group("codon")),
                isSubstitution(match) ? letter(match.group("to")) : Optional.empty()));
    }

    /** The change that a single word names; empty for any other word, or one without a change of the protein. */
    static Optional<ProteinChange> ofWord(String word) {
        var match = HGVS.matcher(word);
        var isWhole = hasNumber(word)
                && match.find()
                && match.start() == 0
                && (match.end() == word.length() || !isSubstitution(match));
        return isWhole ? change(match) : Optional.empty();
    }

    /** Returns whether a text has a digit. A change has a codon, and most texts have no number. */
    private static boolean hasNumber(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The consequence of a coding change of a gene; empty if it is not listed here. */
    static Optional<ProteinChange> ofCoding(String gene, String text) {
        var match = CODING.matcher(text);
        return match.find()
                ? Optional.ofNullable(CONSEQUENCES
                                .getOrDefault(gene, Map.of())
                                .get(match.group().replace("(", "")))
                        .flatMap(ProteinChange::parse)
                : Optional.empty();
    }

    /** Returns whether a coding change is a deletion, duplication or insertion, which changes the protein in any sequence. */
    static boolean isCodingIndel(String text) {
        return CODING_INDEL.matcher(text).find();
    }

    /** Returns whether a text states that the protein does not change. */
    static boolean isSilent(String text) {
        var match = HGVS.matcher(text);
        return (hasNumber(text) && match.find() && isSame(match)) || text.contains("p.=") || text.contains("p.(=)");
    }

    private static boolean isSame(Matcher match) {
        return match.group("to").equals("=")
                || (isSubstitution(match) && letter(match.group("from")).equals(letter(match.group("to"))));
    }

    private static boolean isSubstitution(Matcher match) {
        var to = match.group("to");
        return (to.length() == 1 && !to.equals("_")) || LETTERS.containsKey(to);
    }

    boolean is(String substitution) {
        return toString().equals(substitution);
    }

    private static Optional<Character> letter(String aminoAcid) {
        return aminoAcid.length() == 1 ? Optional.of(aminoAcid.charAt(0)) : Optional.ofNullable(LETTERS.get(aminoAcid));
    }

    /** {@code G12D}; {@code G12} for anything but a substitution. */
    @Override
    public String toString() {
        var from = Character.toString(original) + codon;
        return replacement.map(to -> from + to).orElse(from);
    }
}
