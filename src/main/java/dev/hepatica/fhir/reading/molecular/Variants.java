package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/** Genetic variants of a record, and their calls for mutations of a gene. */
final class Variants {

    private final Terminology terminology;
    private final Observations observations;
    private final ReadingReport report;
    private final QualitativeTest mutation;
    private final NamedChanges changes;
    private final List<Variant> all = new ArrayList<>();
    private final Map<String, List<Variant>> byGene = new HashMap<>();

    private Variants(Terminology terminology, GeneNames names, Observations observations, ReadingReport report) {
        this.terminology = terminology;
        this.observations = observations;
        this.report = report;
        this.mutation = QualitativeTest.presence(terminology, "mutation");
        this.changes = new NamedChanges(terminology.words("mutation"), names, new CodonNumbers(terminology));
    }

    static Variants in(
            PatientRecord record,
            Terminology terminology,
            GeneNames names,
            Observations observations,
            GeneIdentity identity) {
        var variants = new Variants(terminology, names, observations, record.report());
        var derived = variants.derived(record);
        observations
                .whole("variant")
                .forEach(result -> variants.add(result, derived.getOrDefault(result.path(), List.of()), identity));
        return variants;
    }

    private void add(Result result, List<Result> derived, GeneIdentity identity) {
        var genes = new HashSet<String>();
        var possible = new HashSet<String>();
        var partners = new HashSet<String>();
        for (var component : genes(terminology, result).toList()) {
            var concept = (CodeableConcept) component.value().orElseThrow();
            var named = identity.of(concept, component.path());
            if (!component.isAbsent()) {
                named.gene().ifPresent(genes::add);
            }
            possible.addAll(named.possible());
            partners.add(named.gene().orElseGet(() -> name(concept)));
        }
        result.components()
                .filter(part -> part.isAbsent() && part.value().isPresent())
                .forEach(part -> report.problem(part.path(), "not used: a value beside a reason why there is none"));
        var variant = Variant.of(terminology, result, new VariantGenes(genes, possible, partners.size()), derived);
        all.add(variant);
        genes.forEach(
                gene -> byGene.computeIfAbsent(gene, key -> new ArrayList<>()).add(variant));
    }

    /** The name of a gene that the code system does not have. */
    private static String name(CodeableConcept concept) {
        return concept.hasCoding()
                ? String.valueOf(concept.getCodingFirstRep().getCode())
                : String.valueOf(concept.getText());
    }

    /** The components of a result that name a gene. */
    static Stream<Result> genes(Terminology terminology, Result result) {
        return result.components()
                .filter(component -> VariantParts.is(terminology, component, "gene-studied"))
                .filter(component -> component
                        .value()
                        .filter(CodeableConcept.class::isInstance)
                        .isPresent());
    }

    Stream<Variant> of(String gene) {
        return byGene.getOrDefault(gene, List.of()).stream();
    }

    /** Returns whether a variant that is not reported absent may be in a gene; one without a gene may be in any. */
    boolean mayHave(String gene) {
        return all.stream()
                .filter(variant -> !variant.isAbsent())
                .anyMatch(variant -> variant.genes().mayBe(gene));
    }

    /**
     * The calls of the variants for mutations of a gene. A silent or benign variant does not affect results that are more
     * specific.
     */
    List<Finding<GeneCall>> calls(String gene, Fact fact) {
        return calls(gene, fact, (variant, call) -> Finding.known(call));
    }

    /** The same, each as what the call of a variant means. */
    <T> List<Finding<T>> calls(String gene, Fact fact, BiFunction<Variant, GeneCall, Finding<T>> meaning) {
        if (!byGene.containsKey(gene)) {
            return List.of();
        }
        var informative = new ArrayList<Finding<T>>();
        var neutral = new ArrayList<Finding<T>>();
        of(gene).forEach(variant -> {
            if (variant.isStructural()) {
                report.noted(
                        variant.result().path(),
                        "says nothing of mutations in %s: a change of copies or structure".formatted(gene));
                return;
            }
            var findings = observations.findings(
                    fact,
                    List.of(variant.result()),
                    result -> call(gene, variant).then(call -> meaning.apply(variant, call)));
            (variant.isSilent() || variant.isBenign() ? neutral : informative).addAll(findings);
        });
        return informative.isEmpty() ? neutral : informative;
    }

    /** The call of one variant for mutations of its gene. */
    private Finding<GeneCall> call(String gene, Variant variant) {
        return variant.presence().then(present -> {
            if (present) {
                variant.zeroFrequency()
                        .ifPresent(part -> report.problem(
                                part.path(), "an allele frequency of 0 contradicts a variant that is present"));
                return isDoubtful(variant) ? Finding.missing(MissingReason.INCONCLUSIVE) : present(gene, variant);
            }
            // the absence of one variant or region leaves the others open, and the germline leaves the tumour open
            return variant.isNarrow() || variant.isGermline()
                    ? Finding.missing(MissingReason.INCONCLUSIVE)
                    : Finding.known(GeneCall.WILD_TYPE);
        });
    }

    /** Returns whether a variant that is present leaves open whether its gene is mutant. */
    private static boolean isDoubtful(Variant variant) {
        return variant.isOfNoAccount()
                || variant.isSilent()
                || variant.genes().partners() > 1
                || variant.zeroFrequency().isPresent();
    }

    private Finding<GeneCall> present(String gene, Variant variant) {
        var names = variant.names();
        var denied = names.stream()
                .map(mutation::isPresent)
                .filter(answer -> !answer.toOptional().equals(Optional.of(true)) && !isUnreadable(answer))
                .findFirst();
        if (denied.isPresent()) {
            return denied.get().then(absent -> Finding.missing(MissingReason.CONFLICTING));
        }
        var named = changes.in(Set.of(gene), names, variant.transcripts(), change -> counts(gene, change));
        if (named.isPresent()) {
            return named.get();
        }
        if (names.isEmpty() || (variant.changesProtein() && !hasHotspots(gene))) {
            return Finding.known(GeneCall.ALTERED);
        }
        var unclear = names.stream()
                .flatMap(name -> NamedChanges.split(name).stream())
                .anyMatch(ProteinChange::isOfNucleotides);
        return Finding.missing(unclear ? MissingReason.INCONCLUSIVE : MissingReason.UNREADABLE);
    }

    private static boolean isUnreadable(Finding<?> finding) {
        return finding.fold(known -> false, missing -> missing.reason() == MissingReason.UNREADABLE);
    }

    private boolean hasHotspots(String gene) {
        return !terminology.property("crlm-gene", gene, "hotspot-codon").isEmpty();
    }

    /** Returns whether a change counts; in genes with hotspots, only one at a hotspot does. */
    boolean counts(String gene, ProteinChange change) {
        return !hasHotspots(gene)
                || terminology.property("crlm-gene", gene, "hotspot-codon").contains(Integer.toString(change.codon()));
    }

    /** The results that are derived from other results, by the path of these. */
    private Map<String, List<Result>> derived(PatientRecord record) {
        var derived = new HashMap<String, List<Result>>();
        observations
                .all()
                .filter(result -> result.observation().hasDerivedFrom() && result.isWhole())
                .forEach(result -> result.observation()
                        .getDerivedFrom()
                        .forEach(reference -> record.references()
                                .follow(reference, result.entry(), Observation.class)
                                .ifPresent(origin -> derived.computeIfAbsent(origin.path(), p -> new ArrayList<>())
                                        .add(result))));
        return derived;
    }
}
