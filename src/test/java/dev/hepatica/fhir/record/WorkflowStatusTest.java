package dev.hepatica.fhir.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.WorkflowStatus.Phase;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowStatusTest {

    /** The same states for drugs and procedures, except that a plan for a drug that is over leaves open whether it was given. */
    @ParameterizedTest
    @CsvSource({
        "draft,            order,     PLANNED,   PLANNED",
        "active,           order,     ACTIVE,    ACTIVE",
        "active,           plan,      PLANNED,   PLANNED",
        "completed,        order,     COMPLETED, COMPLETED",
        "completed,        plan,      UNCLEAR,   COMPLETED",
        "on-hold,          order,     UNCLEAR,   UNCLEAR",
        "unknown,          order,     UNCLEAR,   UNCLEAR",
        ",                 order,     UNCLEAR,   UNCLEAR",
        "active,           ,          UNCLEAR,   UNCLEAR",
        "active,           proposal,  EXCLUDED,  EXCLUDED",
        "draft,            option,    EXCLUDED,  EXCLUDED",
        "entered-in-error, order,     EXCLUDED,  EXCLUDED",
    })
    void of_a_request_is_read_alike_for_drugs_and_procedures(
            String status, String intent, Phase drug, Phase procedure) {
        var medication = new MedicationRequest();
        medication.setStatus(MedicationRequest.MedicationRequestStatus.fromCode(status));
        medication.setIntent(MedicationRequest.MedicationRequestIntent.fromCode(intent));
        var service = new ServiceRequest();
        service.setStatus(ServiceRequest.ServiceRequestStatus.fromCode(status));
        service.setIntent(ServiceRequest.ServiceRequestIntent.fromCode(intent));

        assertThat(WorkflowStatus.of(medication).phase()).isEqualTo(drug);
        assertThat(WorkflowStatus.of(service).phase()).isEqualTo(procedure);
    }

    @Test
    void of_a_request_not_to_do_something_is_excluded() {
        var medication = new MedicationRequest().setDoNotPerform(true);
        var service = new ServiceRequest().setDoNotPerform(true);

        assertThat(WorkflowStatus.of(medication).phase()).isEqualTo(Phase.EXCLUDED);
        assertThat(WorkflowStatus.of(service).phase()).isEqualTo(Phase.EXCLUDED);
    }

    @ParameterizedTest
    @CsvSource({
        "preparation,      PLANNED",
        "in-progress,      ACTIVE",
        "stopped,          STOPPED",
        "completed,        COMPLETED",
        "not-done,         EXCLUDED",
        "entered-in-error, EXCLUDED",
        "on-hold,          UNCLEAR",
        "unknown,          UNCLEAR",
        ",                 UNCLEAR",
    })
    void of_a_procedure(String status, Phase phase) {
        assertThat(WorkflowStatus.of(new Procedure().setStatus(Procedure.ProcedureStatus.fromCode(status)))
                        .phase())
                .isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"on-hold, STOPPED", "in-progress, ACTIVE", "not-done, EXCLUDED", ", UNCLEAR"})
    void of_an_administration(String status, Phase phase) {
        var administration = new MedicationAdministration();
        administration.setStatus(MedicationAdministration.MedicationAdministrationStatus.fromCode(status));

        assertThat(WorkflowStatus.of(administration).phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"intended, PLANNED", "active, ACTIVE", "not-taken, EXCLUDED", "on-hold, UNCLEAR", ", UNCLEAR"})
    void of_a_statement(String status, Phase phase) {
        var statement = new MedicationStatement();
        statement.setStatus(MedicationStatement.MedicationStatementStatus.fromCode(status));

        assertThat(WorkflowStatus.of(statement).phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({
        "active,  plan,     not-started, PLANNED",
        "active,  order,    ,            PLANNED",
        "draft,   plan,     scheduled,   PLANNED",
        "active,  plan,     completed,   EXCLUDED",
        "active,  plan,     in-progress, EXCLUDED",
        "revoked, plan,     not-started, EXCLUDED",
        "active,  proposal, not-started, EXCLUDED",
        ",        plan,     not-started, EXCLUDED",
    })
    void of_an_activity_of_a_plan(String status, String intent, String activity, Phase phase) {
        var plan = new CarePlan();
        plan.setStatus(CarePlan.CarePlanStatus.fromCode(status));
        plan.setIntent(CarePlan.CarePlanIntent.fromCode(intent));
        var detail = new CarePlan.CarePlanActivityDetailComponent();
        detail.setStatus(CarePlan.CarePlanActivityStatus.fromCode(activity));

        assertThat(WorkflowStatus.of(plan, detail).phase()).isEqualTo(phase);
    }
}
