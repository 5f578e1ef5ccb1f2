package dev.hepatica.fhir.result;

import dev.hepatica.fhir.record.Item;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** Tells which of several conditions an Observation is about, if it says so. */
public record Focus(PatientRecord record, Terminology terminology) {

    /** The conditions that findings of ours are about. */
    private static final List<String> OURS =
            List.of("colorectal-cancer", "liver-metastasis", "extrahepatic-metastasis");

    /** Whether an Observation names conditions that it is about, and none of them is ours. */
    public boolean isElsewhere(Item<Observation> observation) {
        var conditions = observation.resource().getFocus().stream()
                .filter(focus -> isCondition(focus, observation))
                .toList();
        return !conditions.isEmpty() && conditions.stream().noneMatch(focus -> isOurs(focus, observation));
    }

    private boolean isCondition(Reference focus, Item<Observation> observation) {
        return focus.hasReference() && focus.getReference().contains("Condition/")
                || condition(focus, observation).isPresent();
    }

    private Optional<Item<Condition>> condition(Reference focus, Item<Observation> observation) {
        return record.references().follow(focus, observation, Condition.class);
    }

    private boolean isOurs(Reference focus, Item<Observation> observation) {
        return condition(focus, observation)
                .filter(item -> OURS.stream()
                        .anyMatch(valueSet ->
                                terminology.contains(valueSet, item.resource().getCode())))
                .isPresent();
    }
}
