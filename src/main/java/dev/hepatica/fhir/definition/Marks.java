package dev.hepatica.fhir.definition;

import dev.hepatica.assessment.knowledge.PartOfPlan;
import dev.hepatica.assessment.knowledge.Target;
import dev.hepatica.fhir.terminology.Systems;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;

/** Adds the metadata that all published resources have in common, and builds the concepts that they share. */
final class Marks {

    private static final String TOPICS = "http://terminology.hl7.org/CodeSystem/definition-topic";
    private static final String RESOURCES = "http://hl7.org/fhir/resource-types";

    private Marks() {}

    static void put(MetadataResource resource, String id, String version, String title) {
        resource.setId(id);
        resource.setUrl(address(resource.fhirType(), id));
        resource.setVersion(version);
        resource.setName(name(id));
        resource.setTitle(title);
        resource.setStatus(PublicationStatus.ACTIVE);
        resource.setExperimental(false);
        resource.setPublisher("Hepatica");
    }

    static String address(String type, String id) {
        return "%s/%s/%s".formatted(Systems.BASE, type, id);
    }

    /** A computer-friendly name: {@code mdt-review} becomes {@code MdtReview}. */
    private static String name(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    static CodeableConcept patient() {
        return concept(RESOURCES, "Patient", "");
    }

    static CodeableConcept topic(PartOfPlan part) {
        var code = switch (part.id()) {
            case "strategy", "systemic", "local" -> "treatment";
            default -> "assessment";
        };
        return concept(TOPICS, code, part.title());
    }

    static CodeableConcept target(Target target) {
        return concept(target.isClass() ? ActivityCodes.CLASS_SYSTEM : Systems.ACTIVITY, target.id(), target.label());
    }

    static CodeableConcept concept(String system, String code, String text) {
        var concept = new CodeableConcept();
        concept.addCoding().setSystem(system).setCode(code);
        return text.isEmpty() ? concept : concept.setText(text);
    }
}
