package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.APRIL;
import static dev.hepatica.fhir.reading.Records.TERMINOLOGY;
import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.submission;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Sent.text;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Aliases;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import dev.hepatica.model.treatment.LiverSurgery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records of what was given, done and planned, in few words. A drug is a code ({@code rx:32592}) or words. */
final class Treated {

    /** Found before everything that is treated here. */
    static final Sent METASTASES = condition("sct:94381002").onset("2025-01-10");

    static final String OXALIPLATIN = "rx:32592";
    static final String IRINOTECAN = "rx:51499";
    static final String FLUOROURACIL = "rx:4492";
    static final String CAPECITABINE = "rx:194000";
    static final String LEUCOVORIN = "rx:6313";
    static final String BEVACIZUMAB = "rx:253337";
    static final String CETUXIMAB = "rx:318341";
    static final String PANITUMUMAB = "rx:263034";
    static final String PEMBROLIZUMAB = "rx:1547545";

    static final String HEPATECTOMY = "sct:107963000";

    private Treated() {}

    /** A dose that was given. */
    static Sent administered(String drug, String day) {
        return resource("""
                {resourceType: 'MedicationAdministration', status: 'completed', medicationCodeableConcept: %s,
                 effectiveDateTime: '%s'}
                """.formatted(medication(drug), day));
    }

    /** A course that was given from one day to another. */
    static Sent given(String drug, String from, String until) {
        return statement("completed", drug).with("effectivePeriod", "{start: '%s', end: '%s'}".formatted(from, until));
    }

    /** A course that is under way. */
    static Sent taking(String drug, String from) {
        return statement("active", drug).with("effectivePeriod", "{start: '%s'}".formatted(from));
    }

    static Sent statement(String status, String drug) {
        return resource("{resourceType: 'MedicationStatement', status: '%s', medicationCodeableConcept: %s}"
                .formatted(status, medication(drug)));
    }

    static Sent prescribed(String drug, String day) {
        return resource("""
                {resourceType: 'MedicationRequest', status: 'active', intent: 'order', medicationCodeableConcept: %s,
                 authoredOn: '%s'}
                """.formatted(medication(drug), day));
    }

    static Sent procedure(String code) {
        return resource("{resourceType: 'Procedure', status: 'completed', code: %s}".formatted(concept(code)));
    }

    static Sent procedure(String code, String day) {
        return procedure(code).with("performedDateTime", "'" + day + "'");
    }

    /** An order for a procedure. */
    static Sent ordered(String code) {
        return resource("""
                {resourceType: 'ServiceRequest', status: 'active', intent: 'order', code: %s, authoredOn: '%s'}
                """.formatted(concept(code), APRIL));
    }

    /** The status of the disease, by mCODE. */
    static Sent diseaseStatus(String code, String day) {
        return Records.observation("loinc:97509-4").is(code).on(day);
    }

    /** The same drug on several days. */
    static Stream<Sent> doses(String drug, String... days) {
        return Arrays.stream(days).map(day -> administered(drug, day));
    }

    /** A record with the metastases, which have number 1, and these resources after them. */
    static Sent[] with(Sent... resources) {
        return Stream.concat(Stream.of(METASTASES), Arrays.stream(resources)).toArray(Sent[]::new);
    }

    @SafeVarargs
    static Sent[] withAll(Stream<Sent>... resources) {
        return with(Arrays.stream(resources).flatMap(some -> some).toArray(Sent[]::new));
    }

    /** The reading where records hold the whole treatment. */
    static CaseReading completely(Sent... resources) {
        var rules = new ReadingRules(Optional.of(Side.RIGHT), true, 28, 42, 70, Aliases.none());
        return new CaseReader(TERMINOLOGY, rules).read(submission(resources), TODAY);
    }

    static LiverSurgery surgery(Sent... resources) {
        return patientWith(resources).surgery();
    }

    /** The drugs of a record with the metastases. */
    static Set<String> drugs(Sent... resources) {
        return patientWith(with(resources)).treatment().regimens().stream()
                .flatMap(regimen -> regimen.drugs().stream())
                .collect(Collectors.toSet());
    }

    /** The lines of the report on the entry of this number, warnings marked by an exclamation mark. */
    static List<String> reported(CaseReading reading, int number) {
        return reading.report().issues().stream()
                .filter(line -> line.path().equals("Bundle.entry[%d]".formatted(number)))
                .map(Treated::words)
                .toList();
    }

    static List<String> reported(int number, Sent... resources) {
        return reported(reading(resources), number);
    }

    private static String words(Issue line) {
        return (line.warning() ? "! " : "") + line.text();
    }

    private static String medication(String drug) {
        return drug.matches("[a-z]+:.*") ? concept(drug) : text(drug);
    }
}
