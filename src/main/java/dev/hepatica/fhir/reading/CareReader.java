package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.reading.tumour.Chronology;
import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.Care;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Procedure;

/** Reads the goal of treatment, assessments of quality of life and tumour board reviews. */
final class CareReader {

    private static final Fact BOARD = Fact.MDT_REVIEWED;

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;

    CareReader(Diagnoses diagnoses, Observations observations, Findings findings) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
    }

    Care read() {
        var goals = new TreatmentGoals(diagnoses).read();
        var quality = new QualityOfLife(diagnoses, observations).read();
        return new Care(
                findings.varying(Fact.TREATMENT_GOAL, Values.coded(Care.Goal.class), goals),
                findings.bool(Fact.OUTPATIENT_CHEMO_PREFERRED),
                findings.varying(Fact.QOL_ASSESSED, Values.bool(), quality),
                findings.bool(Fact.SPIRITUAL_NEEDS_ASSESSED),
                findings.varying(BOARD, Values.bool(), reviews()));
    }

    /** The tumour boards that have taken place. */
    private List<Finding<Boolean>> reviews() {
        var reviews = new ArrayList<Finding<Boolean>>();
        for (var entry : diagnoses.record().all(Procedure.class)) {
            var procedure = entry.resource();
            if (isReview(List.of(procedure.getCode()))) {
                var date = Optional.ofNullable(procedure.getPerformed()).flatMap(Dates::of);
                review(entry, WorkflowStatus.of(procedure).isCompleted(), date).ifPresent(reviews::add);
            }
        }
        for (var entry : diagnoses.record().all(Encounter.class)) {
            var encounter = entry.resource();
            if (isReview(encounter.getType())) {
                var date = Dates.of(encounter.getPeriod());
                review(entry, encounter.getStatus() == EncounterStatus.FINISHED, date)
                        .ifPresent(reviews::add);
            }
        }
        return reviews;
    }

    private boolean isReview(List<CodeableConcept> concepts) {
        return concepts.stream()
                .flatMap(concept -> diagnoses.terminology().translations("procedure", concept).stream())
                .anyMatch("board-review"::equals);
    }

    /** A review by a tumour board; empty if the board met before the liver metastases were found, which is reported. */
    private Optional<Finding<Boolean>> review(RecordEntry<?> entry, boolean done, Optional<ClinicalDate> date) {
        var metastasis = new Chronology(diagnoses, findings).firstMetastasis();
        var asOf = diagnoses.record().asOf();
        if (!done) {
            diagnoses.report().ignored(entry.path(), "a board that has not taken place");
        } else if (date.filter(day -> day.earliest().isAfter(asOf)).isPresent()) {
            diagnoses.report().ignored(entry.path(), "it is later than " + asOf);
        } else if (metastasis.isPresent() && (date.isEmpty() || metastasis.get().isAfter(date.get()))) {
            diagnoses
                    .report()
                    .ignored(
                            entry.path(),
                            "a board of before the first date of the liver metastases, or without a date");
        } else {
            diagnoses.report().used(entry.path(), BOARD);
            return Optional.of(Finding.known(true, new Source(entry.reference(), date)));
        }
        return Optional.empty();
    }
}
