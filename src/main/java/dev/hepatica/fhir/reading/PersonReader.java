package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.ClinicalDate;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Patient;
import dev.hepatica.model.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Reads who the patient is and how fit. */
final class PersonReader {

    private static final int ECOG_DEAD = 5;
    private static final int WORST_NEUROPATHY = 4;

    private final PatientRecord record;
    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;

    PersonReader(PatientRecord record, Terminology terminology, Observations observations, Findings findings) {
        this.record = record;
        this.terminology = terminology;
        this.observations = observations;
        this.findings = findings;
    }

    Patient read() {
        var coded = observations.findings("ecog", "ecog", Values.firstOf(Values.count(ECOG_DEAD), this::ecogAnswer));
        return new Patient(
                record.patient().reference(),
                deceased(),
                findings.varying("ageYears", Values.quantity("a"), age()),
                findings.varying("ecog", Values.count(ECOG_DEAD), coded),
                findings.bool("frail"),
                findings.bool("fitForIntensiveChemo"),
                findings.bool("medicalContraindicationToHepatectomy"),
                findings.bool("severeComorbidity"),
                findings.count("neuropathyGrade", WORST_NEUROPATHY));
    }

    private Finding<Interval> ecogAnswer(Result result) {
        return Stream.concat(
                        result
                                .value()
                                .filter(CodeableConcept.class::isInstance)
                                .map(CodeableConcept.class::cast)
                                .stream(),
                        result.interpretation().stream())
                .flatMap(concept -> terminology.translations("ecog-grade", concept))
                .findFirst()
                .map(grade -> Finding.known(Interval.of(Long.parseLong(grade))))
                .orElseGet(() -> Finding.missing(Finding.Reason.UNREADABLE));
    }

    /** Completed years of life; two are possible where only the year or month of birth is known. */
    private List<Finding<Interval>> age() {
        var patient = record.patient().resource();
        var born = Dates.parse(patient.getBirthDateElement().getValueAsString());
        if (born.filter(birth -> birth.earliest().isAfter(record.asOf())).isPresent()) {
            record.report().problem(record.patient().path(), "born after the day of the assessment; no age is known");
        }
        return born
                .filter(birth -> !birth.latest().isAfter(record.asOf()))
                .map(birth -> {
                    record.report().used(record.patient().path(), "ageYears");
                    return Finding.known(
                            Interval.between(years(birth.latest()), years(birth.earliest())),
                            Source.dated(record.patient().reference(), ClinicalDate.on(record.asOf())));
                })
                .stream()
                .toList();
    }

    private BigDecimal years(LocalDate birth) {
        return BigDecimal.valueOf(ChronoUnit.YEARS.between(birth, record.asOf()));
    }

    private Finding<Boolean> deceased() {
        var deceased = record.patient().resource().getDeceased();
        var source = Source.undated(record.patient().reference());
        if (deceased instanceof BooleanType value && value.getValue() != null) {
            return Finding.known(value.booleanValue(), source);
        }
        return Optional.ofNullable(deceased)
                .flatMap(Dates::of)
                .map(date ->
                        date.earliest().isAfter(record.asOf()) || !date.latest().isAfter(record.asOf())
                                ? Finding.known(!date.earliest().isAfter(record.asOf()), source)
                                : Finding.<Boolean>missing(Finding.Reason.INCONCLUSIVE, source))
                .orElseGet(Finding::notRecorded);
    }
}
