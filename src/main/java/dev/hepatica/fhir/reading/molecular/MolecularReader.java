package dev.hepatica.fhir.reading.molecular;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.Fusions;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import dev.hepatica.model.disease.MolecularProfile.OtherGenes;
import dev.hepatica.model.disease.MolecularProfile.Pathways;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the genes. An alteration that anyone reports outranks a negative result, and the discordance is told. */
public final class MolecularReader {

    private static final int HIGHEST_PATHWAY_GRADE = 3;

    private final Variants variants;
    private final GeneTests tests;
    private final RegionsStudied regions;
    private final GeneticReports reports;
    private final Observations observations;
    private final Findings findings;
    private final MismatchRepairReader mismatchRepair;
    private final Her2Reader her2;
    private final FusionReader fusions;
    private final Implications implications;
    private final Alterations alterations;

    public MolecularReader(
            Terminology terminology,
            GeneNames genes,
            Diagnoses diagnoses,
            Observations observations,
            Findings findings) {
        var record = diagnoses.record();
        var report = diagnoses.report();
        this.alterations = new Alterations(findings);
        var identity = new GeneIdentity(terminology, genes, report);
        this.variants = new Variants(record, terminology, observations, identity);
        this.tests = new GeneTests(terminology, observations, variants, report);
        this.reports = new GeneticReports(record, terminology, observations);
        this.regions = new RegionsStudied(record, terminology, observations, identity, reports);
        this.observations = observations;
        this.findings = findings;
        this.mismatchRepair = new MismatchRepairReader(
                terminology,
                diagnoses,
                observations,
                findings,
                new ProteinStains(terminology, observations, genes, identity));
        this.her2 = new Her2Reader(terminology, observations, findings, variants);
        this.fusions = new FusionReader(terminology, observations, alterations, genes, variants, report);
        this.implications = new Implications(record, terminology, observations, findings, identity);
    }

    public MolecularProfile read() {
        var together = tests.rasTests(Fact.RAS);
        var bothWild = together.stream()
                .filter(f -> f.toOptional().filter(c -> !c.altered()).isPresent())
                .toList();
        var named = findings.lasting(Fact.KRAS_VARIANT, Values.coded(KrasVariant.class), List.of());
        var statedVariant = named.equals(Finding.<KrasVariant>notRecorded())
                ? List.<Finding<GeneCall>>of()
                : List.of(named.map(MolecularReader::call));
        var krasCalls = Reconciliation.both(calls("KRAS", Fact.KRAS), bothWild);
        var kras = status("KRAS", Fact.KRAS, Reconciliation.both(krasCalls, statedVariant), together.isEmpty());
        var nras =
                status("NRAS", Fact.NRAS, Reconciliation.both(calls("NRAS", Fact.NRAS), bothWild), together.isEmpty());
        var braf = braf();
        var msi = mismatchRepair.msi();
        var mmr = mismatchRepair.mmr();
        var score = her2.score();
        var others = new OtherGenes(
                gene("TP53", Fact.TP53),
                gene("SMAD4", Fact.SMAD4),
                gene("FBXW7", Fact.FBXW7),
                gene("APC", Fact.APC),
                gene("PIK3CA", Fact.PIK3CA),
                gene("CTNNB1", Fact.CTNNB1));
        return new MolecularProfile(
                kras,
                krasVariant(kras, krasCalls, named),
                nras,
                ras(kras, nras, together),
                braf,
                msi,
                mmr,
                mismatchRepair.deficient(msi, mmr),
                her2.status(score),
                score,
                others,
                new Fusions(
                        fusions.read(Fact.NTRK_FUSION, "ntrk-rearrangement-test", "ntrk"),
                        fusions.read(Fact.RET_FUSION, "ret-rearrangement-test", "ret")),
                pathways(others),
                implications.dpyd(),
                findings.varying(Fact.NGS_PANEL_DONE, Values.bool(), reports.panel(Fact.NGS_PANEL_DONE)),
                findings.bool(Fact.GUT_MICROBIOME_FUSOBACTERIUM_ENRICHED));
    }

    /** Altered by one of their genes; never known to be intact by the few genes that are read. */
    private Pathways pathways(OtherGenes genes) {
        return new Pathways(
                pathway(Fact.TGFB_PATHWAY_ALTERED, genes.smad4()),
                pathway(Fact.WNT_PATHWAY_ALTERED, genes.apc(), genes.ctnnb1()),
                pathway(Fact.NOTCH_PATHWAY_ALTERED, genes.fbxw7()),
                findings.count(Fact.PATHWAY_GRADE, HIGHEST_PATHWAY_GRADE));
    }

    @SafeVarargs
    private Finding<Boolean> pathway(Fact fact, Finding<GeneStatus>... genes) {
        var altered = Stream.of(genes)
                .filter(gene -> gene.toOptional().equals(Optional.of(MUTANT)))
                .map(gene -> gene.map(status -> true))
                .toList();
        return findings.lasting(fact, Values.bool(), altered);
    }

    private List<Finding<GeneCall>> calls(String gene, Fact fact) {
        return Reconciliation.both(variants.calls(gene, fact), tests.calls(gene, fact));
    }

    private Finding<GeneStatus> gene(String gene, Fact fact) {
        return status(gene, fact, calls(gene, fact), true);
    }

    /** Whether a gene is altered, by all that is coded and all that is sent directly. */
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
            Finding<GeneStatus> kras, List<Finding<GeneCall>> calls, Finding<KrasVariant> direct) {
        if (kras.toOptional().equals(Optional.of(WILD_TYPE))) {
            return kras.map(status -> KrasVariant.NONE);
        }
        var named = calls.stream()
                .filter(call -> call.toOptional().flatMap(GeneCall::change).isPresent())
                .<Finding<KrasVariant>>map(
                        call -> call.map(c -> variant(c.change().orElseThrow())))
                .toList();
        var coded = named.stream().map(Finding::toOptional).distinct().count() > 1
                ? new Missing<KrasVariant>(
                        MissingReason.CONFLICTING, sources(named).distinct().toList())
                : named.stream().findFirst().orElseGet(Finding::notRecorded);
        var altered = direct.toOptional().filter(KrasVariant.NONE::equals).isPresent()
                ? Finding.<KrasVariant>notRecorded()
                : direct;
        return findings.noted(
                Fact.KRAS_VARIANT,
                Reconciliation.agreeing(coded, altered),
                Reconciliation.both(named, List.of(altered)));
    }

    /** Mutant if one of the two is, wild type only if both are; a finding on both together counts beside that. */
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

    private Finding<BrafStatus> braf() {
        var reported = Reconciliation.both(
                brafs(calls("BRAF", Fact.BRAF)),
                tests.brafCodon600(Fact.BRAF),
                observations.direct(Fact.BRAF, Values.coded(BrafStatus.class)));
        var all = reported.isEmpty() ? brafs(regions.inferred("BRAF", Fact.BRAF, variants)) : reported;
        return alterations.ofGene(Fact.BRAF, all, BrafStatus.WILD_TYPE);
    }

    private static List<Finding<BrafStatus>> brafs(List<Finding<GeneCall>> calls) {
        return calls.stream().map(call -> call.then(MolecularReader::braf)).toList();
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

    private static Stream<Source> sources(List<? extends Finding<?>> findings) {
        return findings.stream().flatMap(finding -> finding.sources().stream());
    }
}
