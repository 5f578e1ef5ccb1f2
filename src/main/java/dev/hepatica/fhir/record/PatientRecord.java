package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Aliases;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.BundleEntry;
import dev.hepatica.fhir.wire.Submission;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Resources of a record that are about its one patient, or about nobody. */
public final class PatientRecord {

    private final LocalDate asOf;
    private final RecordEntry<Patient> patient;
    private final Subjects subjects;
    private final References references;
    private final ReadingReport report;
    private final Set<String> searched;
    private final Set<String> unread;
    private final Map<Class<?>, List<RecordEntry<?>>> byType;

    private PatientRecord(
            LocalDate asOf,
            RecordEntry<Patient> patient,
            Subjects subjects,
            List<RecordEntry<?>> entries,
            ReadingReport report,
            Set<String> searched,
            Set<String> unread) {
        this.asOf = asOf;
        this.patient = patient;
        this.subjects = subjects;
        this.references = new References(entries);
        this.report = report;
        this.searched = searched;
        this.unread = unread;
        this.byType = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.resource().getClass()));
    }

    /**
     * Finds the patient of a submission, and all that counts of the rest.
     *
     * @param aliases the codes of the site and their meanings
     * @throws BadRequest if there is no patient, more than one, or a resource about somebody else
     */
    public static PatientRecord of(Submission submission, LocalDate asOf, Aliases aliases, ReadingReport report) {
        account(submission, report);
        var sent = patient(submission);
        var references = new SentReferences(submission);
        var patient = entry(sent, references).as(Patient.class);
        report.used(sent.path(), "the patient");
        var subjects = new Subjects(patient.resource(), sent.fullUrl());
        var versions = new Versions(report);
        var unread = new HashSet<String>();
        for (var each : submission.entries()) {
            if (!each.equals(sent)) {
                var entry = each.resource().flatMap(resource -> readable(each, subjects, references, report));
                entry.ifPresentOrElse(
                        found -> {
                            aliases.addTo(found.resource());
                            versions.add(found);
                        },
                        () -> unread.add(each.type()));
            }
        }
        submission.entries().stream().filter(each -> each.deletes().isPresent()).forEach(versions::delete);
        var entries = versions.entries();
        return new PatientRecord(asOf, patient, subjects, entries, report, submission.searched(), unread);
    }

    /** All resources of a type. */
    @SuppressWarnings("unchecked")
    public <R extends Resource> List<RecordEntry<R>> all(Class<R> type) {
        return (List<RecordEntry<R>>) (List<?>) byType.getOrDefault(type, List.of());
    }

    public List<RecordEntry<Condition>> conditions() {
        return all(Condition.class);
    }

    public List<RecordEntry<Observation>> observations() {
        return all(Observation.class);
    }

    /** The day of the assessment. */
    public LocalDate asOf() {
        return asOf;
    }

    public RecordEntry<Patient> patient() {
        return patient;
    }

    /** Returns whether a reference is to the patient of the record, by all that it says. */
    public boolean isPatient(Reference reference) {
        return subjects.match(reference) == Subjects.SubjectMatch.PATIENT;
    }

    public References references() {
        return references;
    }

    public ReadingReport report() {
        return report;
    }

    /** The resource types of which the record has all resources of the patient, since it came of a search for them. */
    public Set<String> searched() {
        return searched;
    }

    /** The types of the entries that could not be read, or not as the patient's. */
    public Set<String> unread() {
        return unread;
    }

    private static RecordEntry<Resource> entry(BundleEntry entry, SentReferences references) {
        return new RecordEntry<>(
                entry.path(),
                references.to(entry),
                entry.fullUrl(),
                entry.resource().orElseThrow());
    }

    private static void account(Submission submission, ReadingReport report) {
        submission.nextPage().ifPresent(path -> {
            report.expect(path);
            report.problem(
                    path, "the Bundle continues on another page, which was not read; send all pages in one Bundle");
        });
        for (var entry : submission.entries()) {
            report.expect(entry.path());
            entry.ignored().ifPresent(why -> report.ignored(entry.path(), why));
            entry.problems().forEach(problem -> report.problem(entry.path(), problem));
        }
    }

    private static BundleEntry patient(Submission submission) {
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

    /**
     * The entry of a resource, if it may be read because it is about the patient. Otherwise empty, and the reason is reported.
     */
    private static Optional<RecordEntry<Resource>> readable(
            BundleEntry entry, Subjects subjects, SentReferences references, ReadingReport report) {
        var resource = entry.resource().orElseThrow();
        if (resource instanceof OperationOutcome outcome) {
            report(entry, outcome, report);
            return Optional.empty();
        }
        var subject = SubjectOf.resource(resource).orElseGet(Reference::new);
        return switch (subjects.match(subject)) {
            case PATIENT -> Optional.of(entry(entry, references));
            case NOT_A_PERSON -> {
                report.ignored(entry.path(), "it is not about a patient");
                yield Optional.empty();
            }
            case UNKNOWN -> {
                report.problem(entry.path(), "not used: its subject cannot be shown to be the patient of the record");
                yield Optional.empty();
            }
            case ANOTHER_PATIENT ->
                throw BadRequest.notUsable(
                        entry.path() + ".resource.subject",
                        "This %s is about another patient than the one in the record.".formatted(entry.type()));
        };
    }

    /** Reports the issues of the server that compiled the bundle. */
    private static void report(BundleEntry entry, OperationOutcome outcome, ReadingReport report) {
        for (var issue : outcome.getIssue()) {
            var words = issue.hasDiagnostics()
                    ? issue.getDiagnostics()
                    : issue.getDetails().getText();
            var text = "the sender's server says: " + (words == null ? String.valueOf(issue.getCode()) : words);
            if (issue.getSeverity() == OperationOutcome.IssueSeverity.INFORMATION) {
                report.noted(entry.path(), text);
            } else {
                report.problem(entry.path(), text);
            }
        }
    }
}
