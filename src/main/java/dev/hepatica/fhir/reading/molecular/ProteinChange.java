package dev.hepatica.fhir.reading.molecular;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Protein change, as far as it is needed: its first position and, for a substitution, both amino acids.
 *
 * @param original    the amino acid at that position in the reference, as one letter
 * @param codon       the first position that changes, from 1
 * @param replacement the amino acid in its place, as one letter; empty for anything but a substitution
 */
record ProteinChange(char original, int codon, Optional<Character> replacement) {

    private static final int BASES_OF_CODON = 3;

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

    private static final String RESIDUE = "(?:" + AMINO_ACID + "|[ACDEFGHIKLMNPQRSTVWXY*])";

    /** What stands after the codon of anything but a substitution: a deletion, duplication, insertion, frameshift or extension. */
    private static final String OTHER = "(?:_" + RESIDUE + "\\d{1,4})?(?:del(?:ins" + RESIDUE + "+)?|dup|ins" + RESIDUE
            + "+)|" + RESIDUE + "?fs(?:(?:Ter|[*X])(?:\\d{1,4}|\\?))?|ext[A-Za-z0-9*?-]+";

    /** A whole word: {@code p.Gly12Asp}, {@code G12D}, {@code p.G12_G13insA}. */
    private static final Pattern HGVS = Pattern.compile(
            "(?:p\\.)?(?<from>" + RESIDUE + ")(?<codon>\\d{1,4})(?:(?<to>" + RESIDUE + "|=)|(?:" + OTHER + "))");

    /** The beginning of a change anywhere in a text, also in words that are not understood: {@code non-G12C}. */
    private static final Pattern MENTION = Pattern.compile("(?<![A-Za-z0-9])(?<![cgmnr]\\.)(?:p\\.)?\\(?(?<from>"
            + RESIDUE + ")(?<codon>\\d{1,4})(?:(?<to>" + RESIDUE + "(?![a-z])|=)|_|fs|del|dup|ins|ext)");

    /** A change of a nucleotide sequence, of any kind. */
    private static final Pattern NUCLEOTIDES = Pattern.compile(
            "[cgmnr]\\.(?:=|[-*]?\\d+(?:[+-]\\d+)?(?:_[-*]?\\d+(?:[+-]\\d+)?)?"
                    + "(?:[ACGTUacgu]>[ACGTUacgu]|del[ACGTUacgu]*(?:ins[ACGTUacgu]+)?|ins[ACGTUacgu]+|dup[ACGTUacgu]*|inv|=))");

    /** A substitution of one base of the coding sequence: {@code c.35G>A}. */
    private static final Pattern CODING = Pattern.compile("c\\.(?<base>\\d{1,5})(?<change>[ACGT]>[ACGT])");

    /** A deletion, duplication or insertion within the coding sequence, not in an intron, before or after it. */
    private static final Pattern CODING_INDEL = Pattern.compile("c\\.\\d+(_\\d+)?(del|dup|ins)[ACGT]*");

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

    /** The substitutions of CodeSystem {@code proofreading-variant}, each of which is the change of one base. */
    private static final Map<String, String> POLE = Map.ofEntries(
            entry("c.857C>G", "P286R"),
            entry("c.884T>G", "M295R"),
            entry("c.890C>T", "S297F"),
            entry("c.1100T>C", "F367S"),
            entry("c.1102G>T", "D368Y"),
            entry("c.1231G>C", "V411L"),
            entry("c.1231G>T", "V411L"),
            entry("c.1270C>A", "L424I"),
            entry("c.1270C>G", "L424V"),
            entry("c.1307C>G", "P436R"),
            entry("c.1331T>A", "M444K"),
            entry("c.1366G>C", "A456P"),
            entry("c.1376C>T", "S459F"));

    private static final Map<String, String> POLD1 = Map.of("c.1433G>A", "S478N");

    /** Consequences of coding changes, by gene. */
    private static final Map<String, Map<String, String>> CONSEQUENCES =
            Map.of("KRAS", RAS, "NRAS", RAS, "BRAF", Map.of("c.1799T>A", "V600E"), "POLE", POLE, "POLD1", POLD1);

    static ProteinChange substitution(char from, int codon, char to) {
        return new ProteinChange(from, codon, Optional.of(to));
    }

    private static Optional<ProteinChange> change(Matcher match) {
        if (isSame(match)) {
            return Optional.empty();
        }
        var from = letter(match.group("from"));
        return from.map(original -> new ProteinChange(
                original,
                Integer.parseInt(match.group("codon")),
                Optional.ofNullable(match.group("to")).flatMap(ProteinChange::letter)));
    }

    /** The change that a single word names; empty for any other word, or one without a change of the protein. */
    static Optional<ProteinChange> ofWord(String word) {
        var match = HGVS.matcher(word);
        return hasNumber(word) && match.matches() ? change(match) : Optional.empty();
    }

    /** The changes that a text mentions, whatever the words around them say of them. */
    static List<ProteinChange> mentions(String text) {
        return hasNumber(text)
                ? MENTION.matcher(text)
                        .results()
                        .flatMap(result -> mention(result.group()))
                        .toList()
                : List.of();
    }

    private static Stream<ProteinChange> mention(String found) {
        var match = MENTION.matcher(found);
        return match.find() ? change(match).stream() : Stream.empty();
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

    /**
     * The consequence of a coding change of a gene; empty if it is not listed here.
     *
     * @param offset the number of codons by which the transcript is numbered higher than the reference
     */
    static Optional<ProteinChange> ofCoding(String gene, String word, int offset) {
        var match = CODING.matcher(word);
        return match.matches()
                ? Optional.ofNullable(CONSEQUENCES
                                .getOrDefault(gene, Map.of())
                                .get("c.%d%s"
                                        .formatted(
                                                Integer.parseInt(match.group("base")) - BASES_OF_CODON * offset,
                                                match.group("change"))))
                        .flatMap(ProteinChange::ofWord)
                : Optional.empty();
    }

    /** Returns whether a word is a change of a nucleotide sequence. */
    static boolean isOfNucleotides(String word) {
        return NUCLEOTIDES.matcher(word).matches();
    }

    /** Returns whether a coding change is a deletion, duplication or insertion, which changes the protein in any sequence. */
    static boolean isCodingIndel(String word) {
        return CODING_INDEL.matcher(word).matches();
    }

    /** Returns whether a word states that the protein does not change. */
    static boolean isSilent(String word) {
        var match = HGVS.matcher(word);
        return word.equals("p.=") || (hasNumber(word) && match.matches() && isSame(match));
    }

    private static boolean isSame(Matcher match) {
        var to = match.group("to");
        return to != null && (to.equals("=") || letter(match.group("from")).equals(letter(to)));
    }

    /** The same change, so many codons before. */
    ProteinChange before(int codons) {
        return new ProteinChange(original, codon - codons, replacement);
    }

    boolean is(String substitution) {
        return toString().equals(substitution);
    }

    private static Optional<Character> letter(String aminoAcid) {
        if (aminoAcid.length() > 1) {
            return Optional.ofNullable(LETTERS.get(aminoAcid));
        }
        return Optional.of(aminoAcid.charAt(0) == 'X' ? '*' : aminoAcid.charAt(0));
    }

    /** {@code G12D}; {@code G12} for anything but a substitution. */
    @Override
    public String toString() {
        var from = Character.toString(original) + codon;
        return replacement.map(to -> from + to).orElse(from);
    }
}
