package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import java.util.List;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** Tells which of several conditions an Observation is about, if it says so. */
public record Focus(PatientRecord record, Terminology terminology) {

    /** The conditions that findings of ours are about. */
    private static final List<String> OURS =
            List.of("colorectal-cancer", "liver-metastasis", "extrahepatic-metastasis");

    /** Whether an Observation names conditions that it is about, and none of them is ours. */
    public boolean isElsewhere(Observation observation) {
        var conditions = observation.getFocus().stream()
                .filter(Reference::hasReference)
                .filter(focus -> isCondition(focus.getReference()))
                .toList();
        return !conditions.isEmpty() && conditions.stream().noneMatch(focus -> isOurs(focus.getReference()));
    }

    private boolean isCondition(String reference) {
        return reference.contains("Condition/") || record.conditions().stream().anyMatch(item -> item.isAt(reference));
    }

    private boolean isOurs(String reference) {
        return record.conditions().stream().filter(item -> item.isAt(reference)).anyMatch(this::isOurs);
    }

    private boolean isOurs(Item<Condition> item) {
        return OURS.stream()
                .anyMatch(valueSet ->
                        terminology.contains(valueSet, item.resource().getCode()));
    }
}
