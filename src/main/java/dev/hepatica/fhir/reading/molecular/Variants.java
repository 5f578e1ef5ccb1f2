package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
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
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/** The genetic variants of a record, and what they say of mutations in a gene. */
final class Variants {

    private final Terminology terminology;
    private final Observations observations;
    private final ReadingReport report;
    private final List<Variant> all = new ArrayList<>();
    private final Map<String, List<Variant>> byGene = new HashMap<>();

    private Variants(Terminology terminology, Observations observations, ReadingReport report) {
        this.terminology = terminology;
        this.observations = observations;
        this.report = report;
    }

    static Variants in(
            PatientRecord record, Terminology terminology, Observations observations, GeneIdentity identity) {
        var variants = new Variants(terminology, observations, record.report());
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
            named.gene().ifPresent(genes::add);
            possible.addAll(named.possible());
            partners.add(named.gene().orElseGet(() -> name(concept)));
        }
        var variant = Variant.of(terminology, result, new VariantGenes(genes, possible, partners.size()), derived);
        all.add(variant);
        genes.forEach(
                gene -> byGene.computeIfAbsent(gene, key -> new ArrayList<>()).add(variant));
    }

    /** By what a gene is called that is none of ours. */
    private static String name(CodeableConcept concept) {
        return concept.hasCoding()
                ? String.valueOf(concept.getCodingFirstRep().getCode())
                : String.valueOf(concept.getText());
    }

    /** The components of a result that name a gene. */
    static Stream<Result> genes(Terminology terminology, Result result) {
        return result.components()
                .filter(component -> Variant.is(terminology, component, "gene-studied"))
                .filter(component -> component
                        .value()
                        .filter(CodeableConcept.class::isInstance)
                        .isPresent());
    }

    Stream<Variant> of(String gene) {
        return byGene.getOrDefault(gene, List.of()).stream();
    }

    /** Whether some variant that is not said to be absent may be one of a gene; one that names no gene may be of any. */
    boolean mayHave(String gene) {
        return all.stream()
                .filter(variant -> !variant.isAbsent())
                .anyMatch(variant -> variant.genes().mayBe(gene));
    }

    /**
     * What the variants say of mutations in a gene. That one changes nothing, or is benign, takes nothing from a result
     * that says more.
     */
    List<Finding<GeneCall>> calls(String gene, Fact fact) {
        if (!byGene.containsKey(gene)) {
            return List.of();
        }
        var telling = new ArrayList<Finding<GeneCall>>();
        var idle = new ArrayList<Finding<GeneCall>>();
        of(gene).forEach(variant -> {
            if (variant.isStructural()) {
                report.noted(
                        variant.result().path(),
                        "says nothing of mutations in %s: a change of copies or structure".formatted(gene));
                return;
            }
            var findings = observations.findings(fact, List.of(variant.result()), result -> call(gene, variant));
            (variant.isSilent() || variant.isBenign() ? idle : telling).addAll(findings);
        });
        return telling.isEmpty() ? idle : telling;
    }

    /** What one variant says of mutations in its gene. */
    private Finding<GeneCall> call(String gene, Variant variant) {
        return variant.presence().then(present -> {
            if (present) {
                variant.zeroFrequency()
                        .ifPresent(part -> report.problem(
                                part.path(), "an allele frequency of 0 contradicts a variant that is present"));
                return isDoubtful(variant) ? Finding.missing(MissingReason.INCONCLUSIVE) : present(gene, variant);
            }
            // That one variant or one region is absent says nothing of the others; the germline nothing of the tumour.
            return variant.isNarrow() || variant.isGermline()
                    ? Finding.missing(MissingReason.INCONCLUSIVE)
                    : Finding.known(GeneCall.WILD_TYPE);
        });
    }

    /** Whether a variant that is present makes its gene neither mutant nor wild type. */
    private static boolean isDoubtful(Variant variant) {
        return variant.isOfNoAccount()
                || variant.isSilent()
                || variant.genes().partners() > 1
                || variant.zeroFrequency().isPresent();
    }

    private Finding<GeneCall> present(String gene, Variant variant) {
        var names = variant.names();
        var changes = names.stream()
                .flatMap(name -> Stream.of(ProteinChange.parse(name), ProteinChange.ofCoding(gene, name)))
                .flatMap(Optional::stream)
                .toList();
        if (!changes.isEmpty()) {
            return NamedChanges.of(changes, change -> counts(gene, change));
        }
        if (names.isEmpty() || (variant.changesProtein() && !hasHotspots(gene))) {
            return Finding.known(GeneCall.ALTERED);
        }
        var unclear = names.stream().anyMatch(name -> name.contains("c.") || name.contains("g."));
        return Finding.missing(unclear ? MissingReason.INCONCLUSIVE : MissingReason.UNREADABLE);
    }

    private boolean hasHotspots(String gene) {
        return !terminology.property("crlm-gene", gene, "hotspot-codon").isEmpty();
    }

    /** Whether a change counts: in genes with hotspots, only there. */
    boolean counts(String gene, ProteinChange change) {
        return !hasHotspots(gene)
                || terminology.property("crlm-gene", gene, "hotspot-codon").contains(Integer.toString(change.codon()));
    }

    /** The results that other results are derived from, by path. */
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
