package dev.hepatica.fhir.record;

import java.util.Set;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * State of an order, plan or event, from its status, intent and {@code doNotPerform} together.
 *
 * @param phase  the phase of the workflow
 * @param reason the reason why it is excluded or unclear, in words; empty otherwise
 */
public record WorkflowStatus(Phase phase, String reason) {

    /** Phases of a workflow, as far as readers distinguish them. */
    public enum Phase {
        /** Planned, or an order with status draft. */
        PLANNED,
        /** Ordered, or under way. */
        ACTIVE,
        /** Begun, and ended or interrupted before it was complete. */
        STOPPED,
        COMPLETED,
        /** Withdrawn, denied, or no more than a proposal. */
        EXCLUDED,
        /** Of unknown state. */
        UNCLEAR
    }

    private static final String MISSING = "missing";
    private static final String PLAN = "plan";
    private static final Set<String> WITHDRAWN = Set.of("cancelled", "revoked", "entered-in-error");
    private static final Set<String> DENIED = Set.of("not-done", "not-taken", "entered-in-error");
    private static final Set<String> PROPOSED = Set.of("option", "proposal");

    public static WorkflowStatus of(MedicationAdministration administration) {
        var status = administration.getStatus() == null
                ? MISSING
                : administration.getStatus().toCode();
        return switch (status) {
            case "completed" -> clear(Phase.COMPLETED);
            case "stopped", "on-hold" -> clear(Phase.STOPPED);
            case "in-progress" -> clear(Phase.ACTIVE);
            default -> event(status, "its status does not tell whether it was given");
        };
    }

    public static WorkflowStatus of(MedicationStatement statement) {
        var status =
                statement.getStatus() == null ? MISSING : statement.getStatus().toCode();
        return switch (status) {
            case "completed" -> clear(Phase.COMPLETED);
            case "stopped" -> clear(Phase.STOPPED);
            case "active" -> clear(Phase.ACTIVE);
            case "intended" -> clear(Phase.PLANNED);
            default -> event(status, "its status does not tell whether it is taken");
        };
    }

    public static WorkflowStatus of(Procedure procedure) {
        var status =
                procedure.getStatus() == null ? MISSING : procedure.getStatus().toCode();
        return switch (status) {
            case "completed" -> clear(Phase.COMPLETED);
            case "stopped" -> new WorkflowStatus(Phase.STOPPED, "its status does not tell whether it was done");
            case "in-progress" -> new WorkflowStatus(Phase.ACTIVE, "its status does not tell whether it was done");
            case "preparation" -> clear(Phase.PLANNED);
            default -> event(status, "its status does not tell whether it was done");
        };
    }

    /** The state of a request for a drug. A plan that is over is unclear, since the drug may not have been given. */
    public static WorkflowStatus of(MedicationRequest request) {
        var status = request.getStatus() == null ? MISSING : request.getStatus().toCode();
        var intent = request.getIntent() == null ? MISSING : request.getIntent().toCode();
        if (request.getDoNotPerform()) {
            return excluded("it asks that the drug is not given");
        }
        var unclear = "its status and intent do not tell whether the drug is given";
        var result = request(status, intent, unclear);
        var over = result.phase() == Phase.COMPLETED || result.phase() == Phase.STOPPED;
        return over && intent.equals(PLAN) ? unclear(unclear) : result;
    }

    public static WorkflowStatus of(ServiceRequest request) {
        var status = request.getStatus() == null ? MISSING : request.getStatus().toCode();
        var intent = request.getIntent() == null ? MISSING : request.getIntent().toCode();
        return request.getDoNotPerform()
                ? excluded("it asks that the procedure is not done")
                : request(status, intent, "its status and intent do not tell whether it still holds");
    }

    public static WorkflowStatus of(CarePlan plan) {
        var status = plan.getStatus() == null ? MISSING : plan.getStatus().toCode();
        var intent = plan.getIntent() == null ? MISSING : plan.getIntent().toCode();
        return request(status, intent, "it does not say that what it plans is still to be done");
    }

    /** The state of one activity of a plan, which is open only if the plan is. */
    public static WorkflowStatus of(CarePlan plan, CarePlanActivityDetailComponent activity) {
        var status = of(plan);
        if (activity.getDoNotPerform()) {
            return excluded("it asks that the procedure is not done");
        }
        if (status.phase() == Phase.EXCLUDED) {
            return status;
        }
        return status.isOpen() && isOpen(activity.getStatus())
                ? clear(Phase.PLANNED)
                : excluded("it does not say that what it plans is still to be done");
    }

    private static boolean isOpen(CarePlanActivityStatus status) {
        return status == null
                || status == CarePlanActivityStatus.NOTSTARTED
                || status == CarePlanActivityStatus.SCHEDULED;
    }

    private static WorkflowStatus request(String status, String intent, String unclear) {
        if (WITHDRAWN.contains(status)) {
            return excluded("its status is " + status);
        }
        if (PROPOSED.contains(intent)) {
            return excluded("it is only proposed: its intent is " + intent);
        }
        if (intent.equals(MISSING)) {
            return unclear("it does not say whether it is an order");
        }
        return switch (status) {
            case "draft" -> clear(Phase.PLANNED);
            case "active" -> clear(intent.equals(PLAN) ? Phase.PLANNED : Phase.ACTIVE);
            case "completed" -> new WorkflowStatus(Phase.COMPLETED, "its status is completed");
            case "stopped" -> clear(Phase.STOPPED);
            default -> unclear(unclear);
        };
    }

    private static WorkflowStatus event(String status, String unclear) {
        return DENIED.contains(status) ? excluded("its status is " + status) : unclear(unclear);
    }

    private static WorkflowStatus clear(Phase phase) {
        return new WorkflowStatus(phase, "");
    }

    private static WorkflowStatus excluded(String reason) {
        return new WorkflowStatus(Phase.EXCLUDED, reason);
    }

    private static WorkflowStatus unclear(String reason) {
        return new WorkflowStatus(Phase.UNCLEAR, reason);
    }

    /** Returns whether the phase is planned, ordered or under way. */
    public boolean isOpen() {
        return phase == Phase.PLANNED || phase == Phase.ACTIVE;
    }

    public boolean isCompleted() {
        return phase == Phase.COMPLETED;
    }
}
