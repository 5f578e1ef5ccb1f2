package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads gene fusions from variants of two genes, variants that are named or classified as a fusion, ISCN that names the gene,
 * and tests for rearrangement. A reported fusion outranks negative results. Fusions are known to be absent only if every
 * gene in question was tested.
 */
final class FusionReader {

    private static final Pattern BETWEEN_PARTNERS = Pattern.compile("[-:/]+");

    /** Words before a hyphen that are no partner: {@code non-RET}. */
    private static final Set<String> DENIALS = Set.of("NON", "NO", "NOT", "ANTI");

    private final Terminology terminology;
    private final Observations observations;
    private final Alterations alterations;
    private final GeneNames genes;
    private final Variants variants;
    private final ReadingReport report;

    FusionReader(
            Terminology terminology,
            Observations observations,
            Alterations alterations,
            GeneNames genes,
            Variants variants,
            ReadingReport report) {
        this.terminology = terminology;
        this.observations = observations;
        this.alterations = alterations;
        this.genes = genes;
        this.variants = variants;
        this.report = report;
    }

    /**
     * Reads whether one of several genes has a fusion.
     *
     * @param tests the value set of tests for a fusion of any of them
     * @param role  the role of the genes for this fact
     */
    Finding<Boolean> read(Fact fact, String tests, String role) {
        var byGene = new LinkedHashMap<String, List<Finding<Boolean>>>();
        for (var gene : genes.inRole(role)) {
            byGene.put(gene, variants(fact, gene, role));
        }
        var positive = new ArrayList<Finding<Boolean>>();
        byGene.values()
                .forEach(list -> list.stream()
                        .filter(each -> !each.toOptional().equals(Optional.of(false)))
                        .forEach(positive::add));
        var all = Reconciliation.both(
                positive,
                absentInAll(byGene.values().stream().toList()),
                observations.findings(fact, tests, result -> test(result, role)),
                observations.direct(fact, Values.bool()));
        return alterations.fusion(fact, all);
    }

    /** A finding that there is no fusion, if all genes have a negative result. */
    private static List<Finding<Boolean>> absentInAll(List<List<Finding<Boolean>>> genes) {
        var absent = genes.stream()
                .map(list -> list.stream()
                        .filter(each -> each.toOptional().equals(Optional.of(false)))
                        .findFirst())
                .toList();
        if (absent.stream().allMatch(Optional::isPresent)) {
            return absent.stream().flatMap(Optional::stream).distinct().toList();
        }
        return absent.stream()
                .flatMap(Optional::stream)
                .<Finding<Boolean>>map(each -> new Finding.Missing<>(MissingReason.INCONCLUSIVE, each.sources()))
                .toList();
    }

    private List<Finding<Boolean>> variants(Fact fact, String gene, String role) {
        var all = new ArrayList<Finding<Boolean>>();
        variants.of(gene).forEach(variant -> {
            if (isAboutFusion(gene, variant)) {
                all.addAll(observations.findings(fact, List.of(variant.result()), result -> variant(variant, role)));
            } else if (!variant.karyotypes().isEmpty()) {
                report.noted(
                        variant.result().path(),
                        "says nothing of %s: its ISCN does not say that %s is broken".formatted(fact, gene));
            }
        });
        return all;
    }

    private static boolean isAboutFusion(String gene, Variant variant) {
        return variant.isNamedFusion()
                || variant.isBroken(gene)
                || (variant.genes().partners() > 1 && !variant.isAbsent() && !variant.isCopyNumber());
    }

    private Finding<Boolean> variant(Variant variant, String role) {
        return variant.presence()
                .then(present -> present
                                && (variant.isOfNoAccount()
                                        || variant.zeroFrequency().isPresent()
                                        || isMutation(variant))
                        ? Finding.missing(MissingReason.INCONCLUSIVE)
                        : named(variant, role).then(fusion -> present(present, fusion)));
    }

    /** The meaning of a variant that is present or absent and named a fusion or no fusion. */
    private static Finding<Boolean> present(boolean present, boolean fusion) {
        return present && !fusion ? Finding.missing(MissingReason.CONFLICTING) : Finding.known(present);
    }

    /** Reads whether a variant is named a fusion or none. Words that are not understood do not affect a code. */
    private Finding<Boolean> named(Variant variant, String role) {
        var words = variant.fusionTexts().stream()
                .filter(text -> !isSaidByCode(variant) || NamedChanges.isDoubtful(text) || isRead(text, role))
                .map(text -> named(text, role))
                .toList();
        return words.stream()
                .filter(answer -> !answer.isKnown())
                .findFirst()
                .orElseGet(() ->
                        words.isEmpty() ? Finding.known(true) : Reconciliation.agreeing(withCode(words, variant)));
    }

    private static boolean isSaidByCode(Variant variant) {
        return variant.isCodedFusion() || variant.genes().partners() > 1;
    }

    private boolean isRead(String text, String role) {
        return !isUnreadable(named(text, role));
    }

    private static List<Finding<Boolean>> withCode(List<Finding<Boolean>> words, Variant variant) {
        return variant.isCodedFusion() ? Reconciliation.both(words, List.of(Finding.known(true))) : words;
    }

    private Finding<Boolean> named(String text, String role) {
        return isFusion(text, role) ? Finding.known(true) : test(role).isPresent(text);
    }

    private boolean isFusion(String text, String role) {
        return FusionName.of(text)
                .filter(partners -> partners.stream()
                        .flatMap(partner -> genes.symbol(partner).stream())
                        .anyMatch(genes.inRole(role)::contains))
                .isPresent();
    }

    private static boolean isUnreadable(Finding<Boolean> finding) {
        return finding.fold(known -> false, missing -> missing.reason() == MissingReason.UNREADABLE);
    }

    /** Reads a test whose value is an answer or the name of a fusion; the two must not differ. */
    private Finding<Boolean> test(Result result, String role) {
        var answer = test(role).isPresent(result);
        var named = Values.texts(result).stream().anyMatch(text -> isFusion(text, role));
        return named && (isUnreadable(answer) || answer.isKnown())
                ? answer.toOptional().equals(Optional.of(false))
                        ? Finding.missing(MissingReason.CONFLICTING)
                        : Finding.known(true)
                : answer;
    }

    /** Returns whether a variant with two genes changes one protein: the genes overlap, and it is not a fusion. */
    private static boolean isMutation(Variant variant) {
        return !variant.isNamedFusion()
                && variant.names().stream()
                        .anyMatch(name -> !ProteinChange.mentions(name).isEmpty());
    }

    /** A test of all genes in a role, which its text may name by the role ({@code NTRK}) or by a fusion of one of them. */
    private QualitativeTest test(String role) {
        var tested = genes.inRole(role);
        return QualitativeTest.presence(terminology, "fusion")
                .about(tested, word -> word.equals(role) ? Set.copyOf(tested) : partners(word, tested));
    }

    /** The genes that a word names, alone or with one partner: {@code ntrk3}, {@code etv6-ntrk3}, {@code etv6::ntrk3}. */
    private Set<String> partners(String word, List<String> tested) {
        var partners =
                BETWEEN_PARTNERS.splitAsStream(word.toUpperCase(Locale.ROOT)).toList();
        return partners.size() > 2 || partners.stream().anyMatch(DENIALS::contains)
                ? Set.of()
                : partners.stream()
                        .flatMap(partner -> genes.symbol(partner).stream())
                        .filter(tested::contains)
                        .collect(Collectors.toSet());
    }
}
