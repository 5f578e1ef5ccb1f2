package dev.hepatica.fhir.result;

import dev.hepatica.fhir.record.Histologies;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.RelatedConditions;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
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

    /** Types of resources whose results are not those of the patient. */
    private static final Set<String> OTHERS =
            Set.of("RelatedPerson", "Group", "Device", "Practitioner", "Organization", "Location");

    private static final String OTHER_CANCER = "other-cancer";

    /** The length of a category of ICD-10. */
    private static final int CATEGORY = 3;

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

    /** Returns whether an Observation is about somebody or something else than its subject, such as a donor or a device. */
    public boolean isOfAnother(RecordEntry<Observation> observation) {
        return observation.resource().getFocus().stream().anyMatch(focus -> {
            var type = type(focus, observation);
            return type.equals("Patient") ? !record.isPatient(focus) : OTHERS.contains(type);
        });
    }

    /** The type of a focus, as it or what it leads to says; empty if neither does. */
    private String type(Reference focus, RecordEntry<Observation> observation) {
        return record.references()
                .follow(focus, observation)
                .map(entry -> entry.resource().fhirType())
                .or(() -> Optional.ofNullable(focus.getType()))
                .or(() -> Optional.ofNullable(focus.getReferenceElement().getResourceType()))
                .orElse("");
    }

    /**
     * Returns whether the reasons of a resource name other conditions, and not the cancer. References count if they lead to
     * Conditions of the record, codes and words if they mean a cancer.
     */
    public boolean isForAnother(Reasons reasons, RecordEntry<?> entry) {
        var conditions = reasons.references().stream()
                .filter(reason -> condition(reason, entry).isPresent())
                .toList();
        if (conditions.stream().anyMatch(reason -> isOurs(reason, entry))
                || reasons.concepts().stream().anyMatch(this::isOurs)) {
            return false;
        }
        return !conditions.isEmpty() || reasons.concepts().stream().anyMatch(this::isOtherCancer);
    }

    /** Returns whether a concept means a cancer of another organ, by one of its codes or by one of its texts. */
    private boolean isOtherCancer(CodeableConcept concept) {
        return terminology.contains(OTHER_CANCER, concept)
                || Terminology.codes(Systems.ICD_10_CM, concept).stream().anyMatch(this::isOtherCategory)
                || Stream.concat(
                                Stream.of(concept.getText()),
                                concept.getCoding().stream().map(Coding::getDisplay))
                        .filter(Objects::nonNull)
                        .anyMatch(this::namesOtherCancer);
    }

    private boolean isOtherCategory(String code) {
        var category = code.substring(0, Math.min(code.length(), CATEGORY));
        return terminology.contains(OTHER_CANCER, new CodeableConcept(new Coding(Systems.ICD_10_CM, category, null)));
    }

    private boolean namesOtherCancer(String text) {
        return terminology
                .words("reason")
                .statement(text, word -> Set.of())
                .answers()
                .equals(Set.of(OTHER_CANCER));
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
                .filter(entry -> isOurs(entry.resource().getCode()))
                .isPresent();
    }

    private boolean isOurs(CodeableConcept concept) {
        return OURS.stream().anyMatch(valueSet -> terminology.contains(valueSet, concept));
    }
}
