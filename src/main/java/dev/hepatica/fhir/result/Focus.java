package dev.hepatica.fhir.result;

import dev.hepatica.fhir.record.Histologies;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.RelatedConditions;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** Decides whether a resource is about the colorectal cancer of the record, or about another condition. */
public final class Focus {

    /** The value sets of the conditions that facts are about. */
    private static final List<String> OURS = List.of(
            "colorectal-cancer",
            "liver-metastasis",
            "extrahepatic-metastasis",
            "lymph-node-metastasis",
            "metastasis-of-colorectal-origin",
            "metastasis-to-bowel");

    private final PatientRecord record;
    private final Terminology terminology;
    private final Histologies histologies;

    public Focus(PatientRecord record, Terminology terminology, Histologies histologies) {
        this.record = record;
        this.terminology = terminology;
        this.histologies = histologies;
    }

    /** Returns whether an Observation refers to conditions, none of which is the cancer or a metastasis of it. */
    public boolean isElsewhere(RecordEntry<Observation> observation) {
        var related = RelatedConditions.of(observation.resource());
        if (related.isEmpty()) {
            return false;
        }
        var conditions = related.stream()
                .filter(focus -> isCondition(focus, observation))
                .toList();
        return !conditions.isEmpty() && conditions.stream().noneMatch(focus -> isOurs(focus, observation));
    }

    /** Returns whether the reasons of a resource refer to conditions of the record, none of which is the cancer. */
    public boolean isForAnother(List<Reference> reasons, RecordEntry<?> entry) {
        if (reasons.isEmpty()) {
            return false;
        }
        var conditions = reasons.stream()
                .filter(reason -> condition(reason, entry).isPresent())
                .toList();
        return !conditions.isEmpty() && conditions.stream().noneMatch(reason -> isOurs(reason, entry));
    }

    private boolean isCondition(Reference focus, RecordEntry<Observation> observation) {
        return (focus.hasReference() && focus.getReference().contains("Condition/"))
                || condition(focus, observation).isPresent();
    }

    private Optional<RecordEntry<Condition>> condition(Reference focus, RecordEntry<?> from) {
        return record.references().follow(focus, from, Condition.class);
    }

    private boolean isOurs(Reference focus, RecordEntry<?> from) {
        return condition(focus, from)
                .filter(entry -> !histologies.isOther(entry))
                .filter(entry -> OURS.stream()
                        .anyMatch(valueSet ->
                                terminology.contains(valueSet, entry.resource().getCode())))
                .isPresent();
    }
}
