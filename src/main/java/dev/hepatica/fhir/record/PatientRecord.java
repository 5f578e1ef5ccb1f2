package dev.hepatica.fhir.record;

import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Entry;
import dev.hepatica.fhir.wire.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** The resources of a record that are about its one patient. */
public record PatientRecord(
        LocalDate asOf,
        Item<Patient> patient,
        List<Item<Condition>> conditions,
        List<Item<Observation>> observations,
        ReadingReport report) {

    /**
     * @throws BadRequest if there is no patient, more than one, or a resource about somebody else
     */
    public static PatientRecord of(Submission submission, LocalDate asOf, ReadingReport report) {
        account(submission, report);
        var entry = patient(submission);
        var patient = new Item<>(entry.path(), entry.reference(), entry.fullUrl(), (Patient)
                entry.resource().orElseThrow());
        report.used(entry.path(), "the patient");
        var about = new Subjects(patient.resource(), entry.fullUrl());
        var conditions = new ArrayList<Item<Condition>>();
        var observations = new ArrayList<Item<Observation>>();
        for (var each : submission.entries()) {
            var resource = each.resource().orElse(null);
            if (resource instanceof Condition condition) {
                add(conditions, each, condition, condition.getSubject(), about, report);
            } else if (resource instanceof Observation observation) {
                add(observations, each, observation, observation.getSubject(), about, report);
            }
        }
        return new PatientRecord(asOf, patient, conditions, observations, report);
    }

    private static void account(Submission submission, ReadingReport report) {
        for (var entry : submission.entries()) {
            report.expect(entry.path());
            entry.ignored().ifPresent(why -> report.ignored(entry.path(), why));
            entry.problems().forEach(problem -> report.problem(entry.path(), problem));
        }
    }

    private static Entry patient(Submission submission) {
        var patients = submission.entries().stream()
                .filter(entry -> entry.resource().orElse(null) instanceof Patient)
                .toList();
        if (patients.size() == 1) {
            return patients.get(0);
        }
        if (!patients.isEmpty()) {
            throw BadRequest.notUsable(
                    patients.get(1).path() + ".resource",
                    "There are %d Patients in the record. Send one Bundle for each.".formatted(patients.size()));
        }
        var unreadable = submission.entries().stream()
                .filter(entry ->
                        entry.type().equals("Patient") && !entry.problems().isEmpty())
                .findFirst();
        throw unreadable
                .map(entry -> BadRequest.notUsable(
                        entry.path() + ".resource",
                        "The Patient cannot be read: " + entry.problems().get(0)))
                .orElseGet(() -> BadRequest.notUsable(
                        "Bundle.entry", "There is no Patient in the record. Send the Bundle with one."));
    }

    private static <R extends DomainResource> void add(
            List<Item<R>> to, Entry entry, R resource, Reference subject, Subjects about, ReadingReport report) {
        switch (about.isPatient(subject)) {
            case YES -> {
                if (resource.hasModifierExtension()) {
                    report.problem(entry.path(), "not used: it has a modifierExtension, which may turn what it says");
                } else {
                    to.add(new Item<>(entry.path(), entry.reference(), entry.fullUrl(), resource));
                }
            }
            case NOT_A_PERSON -> report.ignored(entry.path(), "it is not about a patient");
            case NO ->
                throw BadRequest.notUsable(
                        entry.path() + ".resource.subject",
                        "This %s is about another patient than the one in the record.".formatted(entry.type()));
        }
    }
}
