package dev.hepatica.fhir.suggestion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.PlannedActivity.PlannedDrug;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.wire.R4;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * Drafts of orders for one patient, without doses: whoever orders completes and signs them.
 *
 * @param patient the logical id
 */
public record SuggestedOrders(String patient) {

    /** An order of a test, a study or a procedure. */
    public ObjectNode service(PlannedActivity activity) {
        var code = new CodeableConcept().setText(activity.label());
        activity.loinc()
                .ifPresent(loinc -> code.addCoding().setSystem(Systems.LOINC).setCode(loinc));
        activity.snomed()
                .ifPresent(snomed -> code.addCoding().setSystem(Systems.SNOMED).setCode(snomed));
        code.addCoding().setSystem(Systems.ACTIVITY).setCode(activity.id()).setDisplay(activity.label());
        return R4.tree(new ServiceRequest()
                .setStatus(ServiceRequestStatus.DRAFT)
                .setIntent(ServiceRequestIntent.ORDER)
                .setCode(code)
                .setSubject(subject()));
    }

    /** An order of a drug. */
    public ObjectNode medication(PlannedDrug drug) {
        var medication = new CodeableConcept().setText(drug.name());
        drug.rxnorm()
                .ifPresent(rxnorm -> medication
                        .addCoding()
                        .setSystem(Systems.RXNORM)
                        .setCode(rxnorm)
                        .setDisplay(drug.name()));
        return R4.tree(new MedicationRequest()
                .setStatus(MedicationRequestStatus.DRAFT)
                .setIntent(MedicationRequestIntent.ORDER)
                .setMedication(medication)
                .setSubject(subject()));
    }

    private Reference subject() {
        return new Reference("Patient/" + patient);
    }
}
