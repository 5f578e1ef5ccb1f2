package dev.hepatica.fhir.reading.molecular;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads mutations of genes from variants, tests and direct findings or, without these, from regions studied. */
final class GeneReader {

    /** Status of the RAS genes, singly and together. */
    record RasGenes(
            Finding<GeneStatus> kras,
            Finding<KrasVariant> krasVariant,
            Finding<GeneStatus> nras,
            Finding<GeneStatus> ras) {}

    private final Variants variants;
    private final GeneTests tests;
    private final RegionsStudied regions;
    private final Observations observations;
    private final Findings findings;
    private final Alterations alterations;

    GeneReader(
            Variants variants,
            GeneTests tests,
            RegionsStudied regions,
            Observations observations,
            Findings findings,
            Alterations alterations) {
        this.variants = variants;
        this.tests = tests;
        this.regions = regions;
        this.observations = observations;
        this.findings = findings;
        this.alterations = alterations;
    }

    /** The status of a gene in which a mutation at any position counts. */
    Finding<GeneStatus> gene(String gene, Fact fact) {
        return status(gene, fact, calls(gene, fact), true);
    }

    RasGenes ras() {
        var together = tests.rasTests(Fact.RAS);
        var bothWild = together.stream()
                .filter(finding ->
                        finding.toOptional().filter(call -> !call.altered()).isPresent())
                .toList();
        var stated = findings.lasting(Fact.KRAS_VARIANT, Values.coded(KrasVariant.class), List.of());
        var byVariant = stated.equals(Finding.<KrasVariant>notRecorded())
                ? List.<Finding<GeneCall>>of()
                : List.of(stated.map(GeneReader::call));
        var krasCalls = Reconciliation.both(calls("KRAS", Fact.KRAS), bothWild);
        var kras = status("KRAS", Fact.KRAS, Reconciliation.both(krasCalls, byVariant), together.isEmpty());
        var nrasCalls = Reconciliation.both(calls("NRAS", Fact.NRAS), bothWild);
        var nras = status("NRAS", Fact.NRAS, nrasCalls, together.isEmpty());
        return new RasGenes(kras, krasVariant(kras, krasCalls, stated), nras, ras(kras, nras, together));
    }

    private List<Finding<GeneCall>> calls(String gene, Fact fact) {
        return Reconciliation.both(variants.calls(gene, fact), tests.calls(gene, fact));
    }

    /** The status of a gene from all results and direct findings. */
    private Finding<GeneStatus> status(String gene, Fact fact, List<Finding<GeneCall>> calls, boolean mayBeInferred) {
        var reported = Reconciliation.both(statuses(calls), observations.direct(fact, Values.coded(GeneStatus.class)));
        return reported.isEmpty() && mayBeInferred
                ? Reconciliation.latest(statuses(regions.inferred(gene, fact, variants)))
                : alterations.ofGene(fact, reported, WILD_TYPE);
    }

    private static List<Finding<GeneStatus>> statuses(List<Finding<GeneCall>> calls) {
        return calls.isEmpty()
                ? List.of()
                : calls.stream()
                        .map(call -> call.map(c -> c.altered() ? MUTANT : WILD_TYPE))
                        .toList();
    }

    private Finding<KrasVariant> krasVariant(
            Finding<GeneStatus> kras, List<Finding<GeneCall>> calls, Finding<KrasVariant> stated) {
        if (kras.toOptional().equals(Optional.of(WILD_TYPE))) {
            return kras.map(status -> KrasVariant.NONE);
        }
        var named = calls.stream()
                .filter(call -> call.toOptional().flatMap(GeneCall::change).isPresent())
                .<Finding<KrasVariant>>map(
                        call -> call.map(c -> variant(c.change().orElseThrow())))
                .toList();
        var coded = named.stream().map(Finding::toOptional).distinct().count() > 1
                ? new Missing<KrasVariant>(MissingReason.CONFLICTING, Reconciliation.sources(named))
                : named.stream().findFirst().orElseGet(Finding::notRecorded);
        var altered = stated.toOptional().filter(KrasVariant.NONE::equals).isPresent()
                ? Finding.<KrasVariant>notRecorded()
                : stated;
        return findings.noted(
                Fact.KRAS_VARIANT,
                Reconciliation.agreeing(coded, altered),
                Reconciliation.both(named, List.of(altered)));
    }

    /** Mutant if either gene is, wild type only if both are; findings of both together count as well. */
    private Finding<GeneStatus> ras(
            Finding<GeneStatus> kras, Finding<GeneStatus> nras, List<Finding<GeneCall>> together) {
        var either = Stream.of(kras, nras)
                .filter(gene -> gene.toOptional().equals(Optional.of(MUTANT)))
                .toList();
        var derived = either.isEmpty() ? kras.with(nras, (k, n) -> WILD_TYPE) : either.get(0);
        var direct = observations.direct(Fact.RAS, Values.coded(GeneStatus.class));
        var stated = alterations.ofGene(Fact.RAS, Reconciliation.both(statuses(together), direct), WILD_TYPE);
        return derived.isKnown() && stated.isKnown()
                ? alterations.ofGene(Fact.RAS, List.of(derived, stated), WILD_TYPE)
                : stated.or(derived);
    }

    Finding<BrafStatus> braf() {
        var reported = Reconciliation.both(
                brafs(calls("BRAF", Fact.BRAF)),
                tests.brafCodon600(Fact.BRAF),
                observations.direct(Fact.BRAF, Values.coded(BrafStatus.class)));
        var all = reported.isEmpty() ? brafs(regions.inferred("BRAF", Fact.BRAF, variants)) : reported;
        return alterations.ofGene(Fact.BRAF, all, BrafStatus.WILD_TYPE);
    }

    private static List<Finding<BrafStatus>> brafs(List<Finding<GeneCall>> calls) {
        return calls.stream().map(call -> call.then(GeneReader::braf)).toList();
    }

    private static Finding<BrafStatus> braf(GeneCall call) {
        if (!call.altered()) {
            return Finding.known(BrafStatus.WILD_TYPE);
        }
        return call.change()
                .map(GeneTests::braf)
                .<Finding<BrafStatus>>map(Finding::known)
                .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE));
    }

    private static GeneCall call(KrasVariant variant) {
        return variant == KrasVariant.NONE ? GeneCall.WILD_TYPE : GeneCall.ALTERED;
    }

    private static KrasVariant variant(ProteinChange change) {
        return change.is("G12C") ? KrasVariant.G12C : change.is("G12D") ? KrasVariant.G12D : KrasVariant.OTHER;
    }
}
