package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The function of the two alleles of DPYD or UGT1A1 that a genotype names: {@code *1/*2A}, {@code *28/*28}, {@code (TA)6/(TA)7}.
 * A genotype of which an allele is not known here has none.
 */
final class Diplotypes {

    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FULL = BigDecimal.ONE;

    /** The activity of alleles of DPYD, which CPIC and the EMA agree on. */
    static final Map<String, BigDecimal> DPYD = Map.ofEntries(
            Map.entry("*1", FULL),
            Map.entry("reference", FULL),
            Map.entry("*2a", NONE),
            Map.entry("c.1905+1g>a", NONE),
            Map.entry("*13", NONE),
            Map.entry("c.1679t>g", NONE),
            Map.entry("c.2846a>t", HALF),
            Map.entry("hapb3", HALF),
            Map.entry("c.1129-5923c>g", HALF));

    /** Alleles of UGT1A1: 1 for full function, 0 for a reduced one. */
    static final Map<String, BigDecimal> UGT1A1 =
            Map.of("*1", FULL, "*28", NONE, "*6", NONE, "(ta)6", FULL, "(ta)7", NONE, "ta6", FULL, "ta7", NONE);

    private static final String ALLELE = "(\\*\\d+[a-z]?|\\(?ta\\)?[67]|hapb3|reference|c\\.[0-9+>a-z-]+)";

    private static final Pattern DIPLOTYPE =
            Pattern.compile("(?:^|[\\s(:])" + ALLELE + "\\s*/\\s*(?:[a-z0-9]+\\s)?" + ALLELE + "(?=$|[\\s),;.])");

    private Diplotypes() {}

    /** Returns whether a result has a value that names a genotype. */
    static boolean isGenotype(Result result) {
        return alleles(result).isPresent();
    }

    /** The sum of what the two alleles of a genotype count. */
    static Finding<BigDecimal> sum(Result result, Map<String, BigDecimal> functions) {
        return alleles(result)
                .filter(both -> both.stream().allMatch(functions::containsKey))
                .map(both -> both.stream()
                        .map(allele -> functions.getOrDefault(allele, NONE))
                        .reduce(NONE, BigDecimal::add))
                .map(Finding::known)
                .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE));
    }

    /** The alleles of the one genotype in the texts of a value; empty where there is none, or more than one. */
    private static Optional<List<String>> alleles(Result result) {
        var found = result.value().stream()
                .flatMap(Values::texts)
                .flatMap(
                        text -> DIPLOTYPE.matcher(text.toLowerCase(Locale.ROOT)).results())
                .map(match -> List.of(match.group(1), match.group(2)))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
