package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.treatment.Medicated.State;
import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Item;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.model.ClinicalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Reads administrations, statements and requests of anticancer drugs. What one of them does not say is left open. */
final class MedicationReader {

    /** Routes by which a drug of ours is given for something else. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("intravitreal|ophthalm|ocular|topical|cutaneous|conjunctival", Pattern.CASE_INSENSITIVE);

    private final PatientRecord record;
    private final ReadingReport report;
    private final DrugNames names;
    private final List<Medicated> found = new ArrayList<>();

    MedicationReader(PatientRecord record, DrugNames names) {
        this.record = record;
        this.report = record.report();
        this.names = names;
    }

    /** All that are recognised and count, in the order of the record. */
    List<Medicated> read() {
        record.all(MedicationAdministration.class).forEach(this::administration);
        record.all(MedicationStatement.class).forEach(this::statement);
        record.all(MedicationRequest.class).forEach(this::request);
        return found;
    }

    private void administration(Item<MedicationAdministration> item) {
        var given = item.resource();
        var route = Stream.of(given.getDosage().getRoute());
        named(item, given.getMedication(), route).ifPresent(named -> {
            var status =
                    given.getStatus() == null ? "missing" : given.getStatus().toCode();
            var when = given.getEffective();
            switch (status) {
                case "completed", "stopped", "on-hold" -> add(item, named, State.GIVEN, start(when), end(when), true);
                case "in-progress" -> add(item, named, State.RUNNING, start(when), Optional.empty(), false);
                case "not-done", "entered-in-error" -> report.ignored(item.path(), "its status is " + status);
                default -> report.problem(item.path(), "not used: its status does not tell whether it was given");
            }
        });
    }

    private void statement(Item<MedicationStatement> item) {
        var stated = item.resource();
        var route = stated.getDosage().stream().map(Dosage::getRoute);
        named(item, stated.getMedication(), route).ifPresent(named -> {
            var status =
                    stated.getStatus() == null ? "missing" : stated.getStatus().toCode();
            var when = stated.getEffective();
            switch (status) {
                case "completed", "stopped" -> add(item, named, State.GIVEN, start(when), end(when), false);
                case "active" ->
                    add(
                            item,
                            named,
                            isOver(when) ? State.GIVEN : State.RUNNING,
                            start(when),
                            isOver(when) ? end(when) : Optional.empty(),
                            false);
                case "intended" -> add(item, named, State.PLANNED, start(when), Optional.empty(), false);
                case "not-taken", "entered-in-error" -> report.ignored(item.path(), "its status is " + status);
                default -> report.problem(item.path(), "not used: its status does not tell whether it is taken");
            }
        });
    }

    private void request(Item<MedicationRequest> item) {
        var request = item.resource();
        var route = request.getDosageInstruction().stream().map(Dosage::getRoute);
        named(item, request.getMedication(), route).ifPresent(named -> {
            var status = request.getStatus() == null
                    ? "missing"
                    : request.getStatus().toCode();
            var intent = request.getIntent() == null
                    ? "missing"
                    : request.getIntent().toCode();
            var bounds = bounds(request);
            var first = bounds.flatMap(MedicationReader::start).or(() -> Dates.of(request.getAuthoredOnElement()));
            var last = bounds.filter(this::isOver).flatMap(MedicationReader::end);
            if (request.getDoNotPerform()) {
                report.ignored(item.path(), "it asks that the drug is not given");
            } else if (List.of("cancelled", "entered-in-error").contains(status)) {
                report.ignored(item.path(), "its status is " + status);
            } else if (intent.equals("option")) {
                report.ignored(item.path(), "it is one option of several");
            } else if (status.equals("draft")
                    || List.of("proposal", "plan").contains(intent) && status.equals("active")) {
                add(item, named, State.PLANNED, first, Optional.empty(), false);
            } else if (List.of("completed", "stopped").contains(status)
                    || status.equals("active") && last.isPresent()) {
                add(item, named, State.GIVEN, first, last, false);
            } else if (status.equals("active")) {
                report.noted(item.path(), "an active order is taken for a treatment under way");
                add(item, named, State.RUNNING, first, Optional.empty(), false);
            } else {
                report.problem(item.path(), "not used: its status does not tell whether the drug is given");
            }
        });
    }

    private static Optional<Type> bounds(MedicationRequest request) {
        return request.getDosageInstruction().stream()
                .map(dosage -> dosage.getTiming().getRepeat().getBounds())
                .filter(Period.class::isInstance)
                .findFirst();
    }

    private void add(
            Item<?> item,
            DrugNames.Named named,
            State state,
            Optional<ClinicalDate> first,
            Optional<ClinicalDate> last,
            boolean single) {
        var today = ClinicalDate.on(record.asOf());
        if (state != State.PLANNED && first.filter(date -> date.isAfter(today)).isPresent()) {
            report.ignored(item.path(), "it is later than " + record.asOf());
            return;
        }
        found.add(new Medicated(item, named.drugs(), named.regimen(), single, state, first, last));
    }

    /** What the medication is, if it is one of ours and not given to eye or skin. */
    private Optional<DrugNames.Named> named(Item<?> item, Type medication, Stream<CodeableConcept> routes) {
        var concept =
                medication instanceof Reference reference ? referred(item, reference) : Optional.ofNullable(medication);
        if (concept.isEmpty()) {
            report.problem(item.path(), "not used: it does not say which medication, or that is not in the record");
            return Optional.empty();
        }
        var named = names.named(concept.get() instanceof CodeableConcept code ? code : new CodeableConcept());
        if (named.clash()) {
            report.problem(item.path(), "not used: its codes and names stand for different drugs");
            return Optional.empty();
        }
        var elsewhere = routes.anyMatch(route -> Stream.concat(
                        Stream.of(route.hasText() ? route.getText() : ""),
                        route.getCoding().stream().map(coding -> coding.hasDisplay() ? coding.getDisplay() : ""))
                .anyMatch(text -> ELSEWHERE.matcher(text).find()));
        if (elsewhere && !named.drugs().isEmpty()) {
            report.ignored(item.path(), "by its route it is not given against the cancer");
            return Optional.empty();
        }
        return named.drugs().isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private Optional<Type> referred(Item<?> item, Reference reference) {
        var medication = record.references().follow(reference, item, Medication.class);
        medication.ifPresent(m -> report.used(m.path(), "what %s gives".formatted(item.reference())));
        return medication
                .<Type>map(m -> m.resource().getCode())
                .or(() -> reference.hasDisplay()
                        ? Optional.of(new CodeableConcept().setText(reference.getDisplay()))
                        : Optional.empty());
    }

    /** Whether something ended on the day of the assessment, or before. */
    private boolean isOver(Type when) {
        return when instanceof Period period
                && Dates.of(period.getEndElement())
                        .filter(end -> !end.earliest().isAfter(record.asOf()))
                        .isPresent();
    }

    private static Optional<ClinicalDate> start(Type when) {
        return when instanceof Period period ? Dates.of(period.getStartElement()) : Dates.of(when);
    }

    private static Optional<ClinicalDate> end(Type when) {
        return when instanceof Period period ? Dates.of(period.getEndElement()) : Dates.of(when);
    }
}
