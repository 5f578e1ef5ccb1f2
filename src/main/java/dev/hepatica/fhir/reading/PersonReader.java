package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.reading.safety.Neuropathy;
import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.ResultReader;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.Patient;
import dev.hepatica.model.Safety;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Reads the age, vital status and fitness of the patient. */
final class PersonReader {

    private static final String FRAILTY = "frailty";
    private static final int ECOG_DEAD = 5;

    /** {@code 1}, {@code ECOG 1}, {@code PS 0-1}, {@code ECOG performance status: 2}, {@code WHO Grad 1}. */
    private static final Pattern ECOG_TEXT = Pattern.compile(
            "(?:(?:ecog|who|zubrod|ps|performance|status|score|grade|grad|leistungszustand|allgemeinzustand)[ :=-]{0,3}){0,6}"
                    + "(?<best>[0-5])(?: ?(?:-|\u2013|to|bis) ?(?<worst>[0-5]))?\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final int WORST_NEUROPATHY = 4;
    private static final int WORST_ASA_CLASS = 5;

    private final Diagnoses diagnoses;
    private final PatientRecord record;
    private final Observations observations;
    private final Findings findings;
    private final Finding<Interval> age;

    PersonReader(Diagnoses diagnoses, Observations observations, Findings findings) {
        this.diagnoses = diagnoses;
        this.record = diagnoses.record();
        this.observations = observations;
        this.findings = findings;
        this.age = findings.varying(Fact.AGE_YEARS, Values.quantity("a"), years());
    }

    Finding<Interval> age() {
        return age;
    }

    /** @param safety what can speak against a treatment */
    Patient read(Safety safety) {
        noteOtherScales();
        var coded = observations.findings(Fact.ECOG, "ecog", ecog());
        return new Patient(
                record.patient().reference(),
                deceased(),
                age,
                findings.varying(Fact.ECOG, ecog(), coded),
                frail(),
                findings.bool(Fact.FIT_FOR_INTENSIVE_CHEMO),
                contraindication(safety),
                findings.count(Fact.ASA_CLASS, WORST_ASA_CLASS),
                findings.bool(Fact.SEVERE_COMORBIDITY),
                findings.varying(
                        Fact.NEUROPATHY_GRADE, Values.count(WORST_NEUROPATHY), new Neuropathy(diagnoses).grades()));
    }

    /** Reports scales that are not converted into one another, and severe conditions that do not imply severe comorbidity. */
    private void noteOtherScales() {
        observations
                .whole("karnofsky")
                .forEach(result -> record.report()
                        .noted(result.path(), "a Karnofsky performance status; it is not converted to ECOG"));
        diagnoses
                .all()
                .filter(entry -> diagnoses
                        .terminology()
                        .contains("severe", entry.resource().getSeverity()))
                .forEach(
                        entry -> record.report()
                                .noted(
                                        entry.path(),
                                        "it is severe; whether it is a severe comorbidity for this treatment has to be stated directly"));
    }

    /** Frailty as diagnosed or observed; a condition that is over gives no current value. */
    private Finding<Boolean> frail() {
        var diagnosed = diagnoses
                .in(FRAILTY)
                .filter(entry -> !diagnoses.status(entry).isOver())
                .map(entry -> diagnoses.finding(Fact.FRAIL, entry, true))
                .toList();
        var observed = observations.findings(
                Fact.FRAIL,
                observations.whole(FRAILTY),
                Values.firstOf(
                        Values.bool(), QualitativeTest.presence(diagnoses.terminology(), "presence")::isPresent));
        return findings.varying(Fact.FRAIL, Values.bool(), Reconciliation.both(diagnosed, observed));
    }

    private static Optional<CodeableConcept> concept(Result result) {
        return result.value().filter(CodeableConcept.class::isInstance).map(CodeableConcept.class::cast);
    }

    private ResultReader<Interval> ecog() {
        return Values.alsoInWords(Values.firstOf(Values.count(ECOG_DEAD), this::ecogAnswer), PersonReader::ecogInWords);
    }

    private static Finding<Interval> ecogInWords(String text) {
        var match = ECOG_TEXT.matcher(text.strip());
        if (!match.matches()) {
            return Finding.missing(Finding.MissingReason.UNREADABLE);
        }
        var best = new BigDecimal(match.group("best"));
        var worst =
                Optional.ofNullable(match.group("worst")).map(BigDecimal::new).orElse(best);
        return best.compareTo(worst) <= 0
                ? Finding.known(Interval.between(best, worst))
                : Finding.missing(Finding.MissingReason.UNREADABLE);
    }

    /** The ECOG grade of a coded answer. Answers for different grades, as in an example of the German guide, are a conflict. */
    private Finding<Interval> ecogAnswer(Result result) {
        var grades = Stream.concat(concept(result).stream(), result.interpretation().stream())
                .flatMap(concept -> diagnoses.terminology().translations("ecog-grade", concept).stream())
                .distinct()
                .toList();
        return switch (grades.size()) {
            case 0 -> Finding.missing(Finding.MissingReason.UNREADABLE);
            case 1 -> Finding.known(Interval.of(Long.parseLong(grades.get(0))));
            default -> Finding.missing(Finding.MissingReason.CONFLICTING);
        };
    }

    /** A failing or a transplanted liver is a contraindication, whatever else is said. */
    private Finding<Boolean> contraindication(Safety safety) {
        var liver = SafetyReader.againstHepatectomy(safety);
        var stated = findings.bool(Fact.MEDICAL_CONTRAINDICATION_TO_HEPATECTOMY);
        return liver.isKnown() ? liver : stated;
    }

    /** The age in completed years; one of two values if only the year or month of birth is known. */
    private List<Finding<Interval>> years() {
        var patient = record.patient().resource();
        var born = Dates.parse(patient.getBirthDateElement().getValueAsString());
        if (born.filter(birth -> birth.earliest().isAfter(record.asOf())).isPresent()) {
            record.report().problem(record.patient().path(), "born after the day of the assessment; no age is known");
        }
        return born
                .filter(birth -> !birth.latest().isAfter(record.asOf()))
                .map(birth -> {
                    record.report().used(record.patient().path(), Fact.AGE_YEARS);
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
                                : Finding.<Boolean>missing(Finding.MissingReason.INCONCLUSIVE, source))
                .orElseGet(Finding::notRecorded);
    }
}
