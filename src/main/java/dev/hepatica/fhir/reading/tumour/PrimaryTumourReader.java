package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.disease.PrimaryTumour.Course;
import dev.hepatica.model.disease.PrimaryTumour.Differentiation;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import java.util.List;
import java.util.Optional;

/** Reads the primary tumour. */
public final class PrimaryTumourReader {

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final Optional<Side> transverse;

    /** @param transverse the side that a primary of the transverse colon counts for; empty if for none */
    public PrimaryTumourReader(
            Diagnoses diagnoses, Observations observations, Findings findings, Optional<Side> transverse) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.transverse = transverse;
    }

    public PrimaryTumour read() {
        var colorectal = colorectal();
        var surgery = PrimarySurgery.in(diagnoses, observations, findings);
        var sites = PrimarySites.in(diagnoses, observations, findings, surgery, transverse);
        return new PrimaryTumour(
                colorectal,
                sites.site(),
                sites.side(),
                new Nodes(diagnoses.terminology(), observations, findings).read(),
                new Stages(diagnoses, observations, findings).read(),
                surgery.resected(),
                surgery.monthsSince(),
                course());
    }

    private Course course() {
        return new Course(
                findings.quantity(Fact.MONTHS_SINCE_CRC_DIAGNOSIS, "mo"),
                findings.bool(Fact.PRIMARY_SYMPTOMATIC),
                findings.bool(Fact.RECTAL_LOCALLY_ADVANCED),
                findings.bool(Fact.PELVIC_RADIOTHERAPY_GIVEN),
                findings.bool(Fact.MAJOR_COLORECTAL_RESECTION),
                findings.coded(Fact.PRIMARY_DIFFERENTIATION, Differentiation.class));
    }

    /** Reads whether there is or was a colorectal primary, which a metastasis with a code of colorectal origin implies. */
    private Finding<Boolean> colorectal() {
        var diagnosed = Reconciliation.both(
                diagnoses.present(Fact.CRC, "colorectal-cancer"),
                diagnoses.present(Fact.CRC, "metastasis-of-colorectal-origin"));
        return findings.lasting(Fact.CRC, Values.bool(), List.of(Reconciliation.agreeing(diagnosed)));
    }
}
