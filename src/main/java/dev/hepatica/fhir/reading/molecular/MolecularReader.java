package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Safety.Genotype;
import dev.hepatica.model.disease.MolecularProfile;
import dev.hepatica.model.disease.MolecularProfile.Fusions;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.disease.MolecularProfile.MutationalBurden;
import dev.hepatica.model.disease.MolecularProfile.OtherGenes;
import dev.hepatica.model.disease.MolecularProfile.Pathways;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the genes and proteins of the tumour. */
public final class MolecularReader {

    private static final int HIGHEST_PATHWAY_GRADE = 3;

    private final Terminology terminology;
    private final GeneNames names;
    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final GeneIdentity identity;
    private final Implications implications;

    public MolecularReader(
            Terminology terminology,
            GeneNames names,
            Diagnoses diagnoses,
            Observations observations,
            Findings findings) {
        this.terminology = terminology;
        this.names = names;
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.identity = new GeneIdentity(terminology, names, diagnoses.report());
        this.implications = new Implications(diagnoses.record(), terminology, observations, findings, identity);
    }

    public MolecularProfile read() {
        var record = diagnoses.record();
        var alterations = new Alterations(findings);
        var variants = Variants.in(record, terminology, names, observations, identity);
        var tests = GeneTests.in(record, terminology, names, observations, variants);
        var reports = GeneticReports.in(record, terminology, observations);
        var regions = RegionsStudied.in(record, terminology, observations, identity, reports);
        var genes = new GeneReader(variants, tests, regions, observations, findings, alterations);
        var stains = new ProteinStains(terminology, observations, names, identity);
        var mismatchRepair = new MismatchRepairReader(terminology, diagnoses, observations, findings, stains);
        var her2 = new Her2Reader(terminology, observations, findings, variants);
        var fusions = new FusionReader(terminology, observations, alterations, names, variants, record.report());
        var proofreading = new ProofreadingReader(terminology, variants, regions, findings);
        var burden = new MutationalBurdenReader(terminology, observations, findings);
        var perMb = burden.perMb();
        var ras = genes.ras();
        var braf = genes.braf();
        var msi = mismatchRepair.msi();
        var mmr = mismatchRepair.mmr();
        var score = her2.score();
        var others = new OtherGenes(
                genes.gene("TP53", Fact.TP53),
                genes.gene("SMAD4", Fact.SMAD4),
                genes.gene("FBXW7", Fact.FBXW7),
                genes.gene("APC", Fact.APC),
                genes.gene("PIK3CA", Fact.PIK3CA),
                genes.gene("CTNNB1", Fact.CTNNB1));
        return new MolecularProfile(
                ras.kras(),
                ras.krasVariant(),
                ras.nras(),
                ras.ras(),
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
                new MutationalBurden(proofreading.read(), perMb, burden.high(perMb)),
                pathways(others),
                implications.dpyd(),
                findings.varying(Fact.NGS_PANEL_DONE, Values.bool(), reports.panel(Fact.NGS_PANEL_DONE)),
                findings.bool(Fact.GUT_MICROBIOME_FUSOBACTERIUM_ENRICHED));
    }

    /** How fast drugs are broken down, by genotype; of fluoropyrimidines the status stands in the profile. */
    public Genotype genotype() {
        return new Genotype(implications.activity(), implications.ugt1a1());
    }

    /** The pathways, altered if one of their genes is; never intact, since only some of their genes are read. */
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
                .filter(gene -> gene.toOptional().equals(Optional.of(GeneStatus.MUTANT)))
                .map(gene -> gene.map(status -> true))
                .toList();
        return findings.lasting(fact, Values.bool(), altered);
    }
}
