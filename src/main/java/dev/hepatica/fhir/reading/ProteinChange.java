package dev.hepatica.fhir.reading;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A change of a protein, as far as it is needed: where it begins and, for a substitution, what becomes what.
 *
 * @param codon       the first position that changes
 * @param replacement the amino acid that stands there instead, as one letter; empty for anything but a substitution
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
    private static final Pattern HGVS = Pattern.compile("(?<![A-Za-z0-9])(?:p\\.)?\\(?(?<from>" + AMINO_ACID
            + "|[ACDEFGHIKLMNPQRSTVWY])(?<codon>\\d{1,4})(?<to>" + AMINO_ACID
            + "|[ACDEFGHIKLMNPQRSTVWY*](?![a-z])|=|_|fs|del|dup|ins)");

    /** A substitution of one base of the coding sequence: {@code c.35G>A}. */
    private static final Pattern CODING = Pattern.compile("c\\.\\(?(?<position>\\d{1,5})[ACGT]>[ACGT]");

    /** Coding changes whose consequence the readers need, by the sequence of the gene. */
    private static final Map<String, ProteinChange> CONSEQUENCES = Map.of(
            "KRAS c.34G>T", substitution('G', 12, 'C'),
            "KRAS c.35G>A", substitution('G', 12, 'D'),
            "KRAS c.35G>T", substitution('G', 12, 'V'),
            "BRAF c.1799T>A", substitution('V', 600, 'E'));

    static ProteinChange substitution(char from, int codon, char to) {
        return new ProteinChange(from, codon, Optional.of(to));
    }

    /** The change that a text names; empty where it names none, or says that nothing changes. */
    static Optional<ProteinChange> parse(String text) {
        var match = HGVS.matcher(text);
        if (!match.find() || match.group("to").equals("=")) {
            return Optional.empty();
        }
        var from = letter(match.group("from"));
        var to = match.group("to");
        var substitution = to.length() == 1 && !to.equals("_") || LETTERS.containsKey(to);
        return from.map(original -> new ProteinChange(
                original, Integer.parseInt(match.group("codon")), substitution ? letter(to) : Optional.empty()));
    }

    /** The consequence of a coding change, where it is one of the few that are known here. */
    static Optional<ProteinChange> ofCoding(String gene, String text) {
        var match = CODING.matcher(text);
        return match.find()
                ? Optional.ofNullable(
                        CONSEQUENCES.get(gene + " " + match.group().replace("(", "")))
                : Optional.empty();
    }

    /** The codon that a coding change lies in. */
    static Optional<Integer> codonOfCoding(String text) {
        var match = CODING.matcher(text);
        return match.find() ? Optional.of((Integer.parseInt(match.group("position")) + 2) / 3) : Optional.empty();
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
        return "%c%d%s"
                .formatted(original, codon, replacement.map(String::valueOf).orElse(""));
    }
}
