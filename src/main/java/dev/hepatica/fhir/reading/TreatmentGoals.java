package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.Care.Goal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Goals of current or planned treatment: the intent of an order or procedure, a Goal, or the category of a plan. Treatment
 * that is past, stopped or only proposed has no current goal.
 */
final class TreatmentGoals {

    private static final Fact FACT = Fact.TREATMENT_GOAL;

    private static final Set<GoalLifecycleStatus> CURRENT =
            EnumSet.of(GoalLifecycleStatus.ACTIVE, GoalLifecycleStatus.ACCEPTED, GoalLifecycleStatus.PLANNED);

    private final Diagnoses diagnoses;
    private final List<Finding<Goal>> goals = new ArrayList<>();

    TreatmentGoals(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    List<Finding<Goal>> read() {
        var record = diagnoses.record();
        record.all(MedicationRequest.class)
                .forEach(entry -> add(
                        entry,
                        intents(entry.resource()),
                        WorkflowStatus.of(entry.resource()).isOpen(),
                        date(entry.resource().getAuthoredOnElement())));
        record.all(ServiceRequest.class)
                .forEach(entry -> add(
                        entry,
                        intents(entry.resource()),
                        WorkflowStatus.of(entry.resource()).isOpen(),
                        date(entry.resource().getAuthoredOnElement())));
        record.all(Procedure.class)
                .forEach(entry -> add(
                        entry,
                        intents(entry.resource()),
                        WorkflowStatus.of(entry.resource()).isOpen(),
                        begun(entry.resource())));
        record.all(org.hl7.fhir.r4.model.Goal.class)
                .forEach(entry -> add(
                        entry,
                        Stream.of(entry.resource().getDescription()),
                        isCurrent(entry.resource()),
                        date(entry.resource().getStatusDateElement())
                                .or(() -> date(entry.resource().getStart()))));
        record.all(CarePlan.class)
                .forEach(entry -> add(
                        entry,
                        entry.resource().getCategory().stream(),
                        WorkflowStatus.of(entry.resource()).isOpen(),
                        date(entry.resource().getCreatedElement())
                                .or(() -> date(entry.resource().getPeriod().getStartElement()))));
        return goals;
    }

    private void add(
            RecordEntry<?> entry, Stream<CodeableConcept> concepts, boolean current, Optional<ClinicalDate> date) {
        var asOf = diagnoses.record().asOf();
        for (var goal : concepts.flatMap(this::goals).distinct().toList()) {
            if (!current) {
                diagnoses
                        .report()
                        .ignored(entry.path(), "what it is for does not count: it is past, stopped or only proposed");
            } else if (date.filter(day -> day.earliest().isAfter(asOf)).isPresent()) {
                diagnoses.report().ignored(entry.path(), "it is later than " + asOf);
            } else {
                diagnoses.report().used(entry.path(), FACT);
                goals.add(Finding.known(goal, new Source(entry.reference(), date)));
            }
        }
    }

    private Stream<Goal> goals(CodeableConcept concept) {
        return Stream.concat(
                        diagnoses.terminology().translations("treatment-goal", concept).stream(),
                        Terminology.codes(Systems.FINDING_VALUE, concept).stream())
                .flatMap(code -> Coded.of(Goal.class, code).stream());
    }

    /** The concepts in any extension. Their codes show which of them are intents. */
    private static Stream<CodeableConcept> intents(DomainResource resource) {
        return resource.getExtension().stream()
                .flatMap(extension ->
                        extension.getValue() instanceof CodeableConcept concept ? Stream.of(concept) : Stream.of());
    }

    private static boolean isCurrent(org.hl7.fhir.r4.model.Goal goal) {
        return CURRENT.contains(goal.getLifecycleStatus());
    }

    /** The beginning of a procedure in progress; the planned date of a procedure is not the date of its plan. */
    private static Optional<ClinicalDate> begun(Procedure procedure) {
        if (procedure.getStatus() != ProcedureStatus.INPROGRESS) {
            return Optional.empty();
        }
        return procedure.hasPerformedPeriod()
                ? date(procedure.getPerformedPeriod().getStartElement())
                : date(procedure.getPerformed());
    }

    private static Optional<ClinicalDate> date(@Nullable Type value) {
        return Optional.ofNullable(value).flatMap(Dates::of);
    }
}
