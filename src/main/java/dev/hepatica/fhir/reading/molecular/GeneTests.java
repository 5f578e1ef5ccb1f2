package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads tests of single genes, whose value is a word, a code or the name of the change found. */
final class GeneTests {

    private static final Pattern BETWEEN_GENES = Pattern.compile("[/-]");

    private final Terminology terminology;
    private final GeneNames names;
    private final Observations observations;
    private final Variants variants;
    private final QualitativeTest mutation;
    private final NamedChanges changes;
    private final Map<String, List<Result>> byGene;

    private GeneTests(
            Terminology terminology,
            GeneNames names,
            Observations observations,
            Variants variants,
            Map<String, List<Result>> byGene) {
        this.terminology = terminology;
        this.names = names;
        this.observations = observations;
        this.variants = variants;
        this.mutation = QualitativeTest.presence(terminology, "mutation");
        this.changes = new NamedChanges(terminology.words("mutation"), names, new CodonNumbers(terminology));
        this.byGene = byGene;
    }

    static GeneTests in(
            PatientRecord record,
            Terminology terminology,
            GeneNames names,
            Observations observations,
            Variants variants) {
        var byGene = observations
                .coded("gene-test")
                .collect(Collectors.groupingBy(result ->
                        terminology.translate("gene-test", result.code()).orElseThrow()));
        observations
                .coded("gene-tested-for")
                .forEach(result -> record.report()
                        .ignored(
                                result.entry().path(),
                                "it names what was tested or holds a sequence, not what was found"));
        return new GeneTests(terminology, names, observations, variants, byGene);
    }

    List<Finding<GeneCall>> calls(String gene, Fact fact) {
        return observations.findings(fact, of(gene), result -> test(gene, result));
    }

    /** The calls of tests that cover both RAS genes. */
    List<Finding<GeneCall>> rasTests(Fact fact) {
        return observations.findings(fact, of("KRAS-NRAS"), result -> test("KRAS-NRAS", result));
    }

    /** The BRAF status from tests of codon 600. A negative result there does not make the gene wild type. */
    List<Finding<BrafStatus>> brafCodon600(Fact fact) {
        return Reconciliation.both(
                observations.findings(fact, "braf-v600-test", result -> found(result, Optional.empty())),
                observations.findings(
                        fact,
                        "braf-codon-600-test",
                        result -> found(
                                result,
                                terminology
                                        .translate("braf-codon-600-test", result.code())
                                        .flatMap(code -> Coded.of(BrafStatus.class, code)))));
    }

    /** @param meant the status that the presence of an alteration means if the value does not name it */
    private Finding<BrafStatus> found(Result result, Optional<BrafStatus> meant) {
        return test("BRAF", result)
                .then(call -> call.altered()
                        ? call.change()
                                .map(GeneTests::braf)
                                .or(() -> meant)
                                .<Finding<BrafStatus>>map(Finding::known)
                                .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE))
                        : Finding.missing(MissingReason.INCONCLUSIVE));
    }

    static BrafStatus braf(ProteinChange change) {
        return change.is("V600E") ? BrafStatus.V600E : BrafStatus.NON_V600E;
    }

    private List<Result> of(String gene) {
        return byGene.getOrDefault(gene, List.of());
    }

    /** The call of a test whose value names the change found, as a code, as text or both; the two must not differ. */
    private Finding<GeneCall> test(String gene, Result result) {
        var genes = genes(gene);
        var answer = mutation.about(genes, word -> named(word, gene, genes))
                .isPresent(result)
                .map(present -> present ? GeneCall.ALTERED : GeneCall.WILD_TYPE);
        var named = changes.in(
                genes,
                Values.texts(result),
                Set.of(),
                change -> genes.stream().anyMatch(each -> variants.counts(each, change)));
        if (named.isEmpty() || (isUnreadable(named.get()) && answer.isKnown())) {
            return answer;
        }
        return isUnreadable(answer) ? named.get() : answer.then(call -> beside(call, named.get()));
    }

    /** The change that is named beside an answer; conflicting if the answer is negative. */
    private static Finding<GeneCall> beside(GeneCall answer, Finding<GeneCall> named) {
        return named.isKnown() && !answer.altered() ? Finding.missing(MissingReason.CONFLICTING) : named;
    }

    /** The genes that are tested together under one code of {@code crlm-gene}; for most codes, only one. */
    private Set<String> genes(String gene) {
        var members = terminology.property("crlm-gene", gene, "member");
        return members.isEmpty() ? Set.of(gene) : members;
    }

    /** The genes that a word names, all of them tested: {@code kras}, {@code kras/nras}, {@code her2}. */
    private Set<String> named(String word, String gene, Set<String> genes) {
        var name = word.toUpperCase(Locale.ROOT);
        if (terminology.property("crlm-gene", gene, "spelling").contains(name)) {
            return genes;
        }
        var whole = names.symbol(name).map(Set::of);
        var parts = whole.orElseGet(() -> BETWEEN_GENES
                .splitAsStream(name)
                .map(part -> names.symbol(part).orElse(part))
                .collect(Collectors.toSet()));
        return genes.containsAll(parts) ? parts : Set.of();
    }

    private static boolean isUnreadable(Finding<GeneCall> call) {
        return call.fold(known -> false, missing -> missing.reason() == MissingReason.UNREADABLE);
    }
}
