package dev.hepatica.fhir.reading.molecular;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Known;
import dev.hepatica.model.Finding.Missing;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Source;
import dev.hepatica.model.disease.MolecularProfile;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.DpydMetaboliser;
import dev.hepatica.model.disease.MolecularProfile.Fusions;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import dev.hepatica.model.disease.MolecularProfile.OtherGenes;
import dev.hepatica.model.disease.MolecularProfile.Pathways;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the genes. An alteration that anyone reports outranks a negative result, and the discordance is told. */
public final class MolecularReader {

    private static final int HIGHEST_PATHWAY_GRADE = 3;

    private final Genes genes;
    private final Observations observations;
    private final Findings findings;
    private final MismatchRepairReader mismatchRepair;
    private final Her2Reader her2;

    public MolecularReader(Terminology terminology, Diagnoses diagnoses, Observations observations, Findings findings) {
        this.genes = new Genes(terminology, observations, diagnoses.report());
        this.observations = observations;
        this.findings = findings;
        this.mismatchRepair = new MismatchRepairReader(terminology, diagnoses, observations, findings);
        this.her2 = new Her2Reader(terminology, observations, findings);
    }

    public MolecularProfile read() {
        var together = genes.rasTests("ras");
        var bothWild = together.stream()
                .filter(f -> f.toOptional().filter(c -> !c.altered()).isPresent())
                .toList();
        var variants = findings.lasting("krasVariant", Values.coded(KrasVariant.class), List.of());
        var krasCalls = Reconciliation.both(genes.calls("KRAS", "kras"), bothWild);
        var kras = status("kras", Reconciliation.both(krasCalls, List.of(variants.map(MolecularReader::call))));
        var nras = status("nras", Reconciliation.both(genes.calls("NRAS", "nras"), bothWild));
        var msi = mismatchRepair.msi();
        var mmr = mismatchRepair.mmr();
        var score = her2.score();
        return new MolecularProfile(
                kras,
                krasVariant(kras, krasCalls, variants),
                nras,
                ras(kras, nras, together),
                braf(),
                msi,
                mmr,
                mismatchRepair.deficient(msi, mmr),
                her2.status(score),
                score,
                new OtherGenes(gene("tp53"), gene("smad4"), gene("fbxw7"), gene("apc"), gene("pik3ca"), gene("ctnnb1")),
                new Fusions(findings.bool("ntrkFusion"), findings.bool("retFusion")),
                new Pathways(
                        findings.bool("tgfbPathwayAltered"),
                        findings.bool("wntPathwayAltered"),
                        findings.bool("notchPathwayAltered"),
                        findings.count("pathwayGrade", HIGHEST_PATHWAY_GRADE)),
                findings.coded("dpydMetaboliser", DpydMetaboliser.class),
                findings.bool("ngsPanelDone"),
                findings.bool("gutMicrobiomeFusobacteriumEnriched"));
    }

    private Finding<GeneStatus> gene(String fact) {
        return findings.coded(fact, GeneStatus.class);
    }

    /** Whether a gene is altered, by all that is coded and all that is sent directly. */
    private Finding<GeneStatus> status(String fact, List<Finding<GeneCall>> calls) {
        var coded = calls.stream()
                .map(call -> call.map(c -> c.altered() ? MUTANT : WILD_TYPE))
                .toList();
        return mutantFirst(fact, Reconciliation.both(coded, observations.direct(fact, Values.coded(GeneStatus.class))));
    }

    private Finding<GeneStatus> mutantFirst(String fact, List<Finding<GeneStatus>> all) {
        var altered = all.stream()
                .filter(f -> f.toOptional().equals(Optional.of(MUTANT)))
                .toList();
        if (altered.isEmpty()) {
            return Reconciliation.latest(all);
        }
        var negative = all.stream()
                .filter(f -> f.toOptional().equals(Optional.of(WILD_TYPE)))
                .toList();
        if (!negative.isEmpty()) {
            findings.note(
                    fact,
                    "One result reports an alteration, another says wild type. The alteration counts.",
                    Stream.concat(sources(altered), sources(negative)).toList());
        }
        return new Known<>(MUTANT, sources(altered).distinct().toList());
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
                        Reason.CONFLICTING, sources(named).distinct().toList())
                : named.stream().findFirst().orElseGet(Finding::notRecorded);
        var altered = direct.toOptional().filter(KrasVariant.NONE::equals).isPresent()
                ? Finding.<KrasVariant>notRecorded()
                : direct;
        return findings.noted(
                "krasVariant", Reconciliation.agreeing(coded, altered), Reconciliation.both(named, List.of(altered)));
    }

    /** Mutant if one of the two is, wild type only if both are; a finding on both together counts beside that. */
    private Finding<GeneStatus> ras(
            Finding<GeneStatus> kras, Finding<GeneStatus> nras, List<Finding<GeneCall>> together) {
        var either = Stream.of(kras, nras)
                .filter(gene -> gene.toOptional().equals(Optional.of(MUTANT)))
                .toList();
        var derived = either.isEmpty() ? kras.with(nras, (k, n) -> WILD_TYPE) : either.get(0);
        var calls = together.stream()
                .map(call -> call.map(c -> c.altered() ? MUTANT : WILD_TYPE))
                .toList();
        var direct = observations.direct("ras", Values.coded(GeneStatus.class));
        var stated = mutantFirst("ras", Reconciliation.both(calls, direct));
        return derived.isKnown() && stated.isKnown()
                ? mutantFirst("ras", List.of(derived, stated))
                : stated.or(derived);
    }

    private Finding<BrafStatus> braf() {
        var calls = Reconciliation.both(genes.calls("BRAF", "braf"), genes.brafCodon600("braf"));
        var coded = calls.stream().map(call -> call.then(MolecularReader::braf)).toList();
        var all = Reconciliation.both(coded, observations.direct("braf", Values.coded(BrafStatus.class)));
        var altered = all.stream()
                .filter(f -> f.toOptional()
                        .filter(status -> status != BrafStatus.WILD_TYPE)
                        .isPresent())
                .toList();
        if (altered.isEmpty()) {
            return Reconciliation.latest(all);
        }
        if (all.stream().anyMatch(f -> f.toOptional().equals(Optional.of(BrafStatus.WILD_TYPE)))) {
            findings.note(
                    "braf",
                    "One result reports an alteration, another says wild type. The alteration counts.",
                    sources(all).toList());
        }
        return findings.noted(
                "braf", altered.stream().reduce(Reconciliation::agreeing).orElseThrow(), altered);
    }

    private static Finding<BrafStatus> braf(GeneCall call) {
        if (!call.altered()) {
            return Finding.known(BrafStatus.WILD_TYPE);
        }
        return call.change()
                .map(change -> change.is("V600E") ? BrafStatus.V600E : BrafStatus.NON_V600E)
                .<Finding<BrafStatus>>map(Finding::known)
                .orElseGet(() -> Finding.missing(Reason.INCONCLUSIVE));
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
