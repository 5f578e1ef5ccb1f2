package dev.hepatica.fhir.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forms in which earlier versions of FHIR write status, denial and subject, rewritten as R4 writes them where they are
 * plain. Any other form stays as it is, and {@link ParseProblems} keeps its resource from counting.
 */
final class OtherVersions {

    /** The status of R4 that a denial of an earlier version stands for, by type and element. */
    private static final Map<String, Map<String, String>> DENIALS = Map.of(
            "MedicationStatement", Map.of("wasNotTaken", "not-taken", "wasNotGiven", "not-taken"),
            "MedicationAdministration", Map.of("wasNotGiven", "not-done", "notGiven", "not-done"),
            "Procedure", Map.of("notDone", "not-done", "notPerformed", "not-done"));

    /** The types whose subject earlier versions call the patient. */
    private static final Set<String> WITH_SUBJECT = Set.of(
            "CarePlan",
            "Condition",
            "DiagnosticReport",
            "Encounter",
            "Goal",
            "ImagingStudy",
            "MedicationAdministration",
            "MedicationRequest",
            "MedicationStatement",
            "Observation",
            "Procedure",
            "QuestionnaireResponse",
            "ServiceRequest",
            "Specimen");

    private OtherVersions() {}

    static void rewrite(ObjectNode resource) {
        var type = resource.path("resourceType").asText();
        DENIALS.getOrDefault(type, Map.of()).forEach((element, status) -> denial(resource, element, status));
        if (type.equals("MedicationStatement")) {
            taken(resource);
        }
        if (type.equals("Condition")) {
            inWords(resource, "verificationStatus");
            inWords(resource, "clinicalStatus");
        }
        if (type.equals("Observation")) {
            repeating(resource, "interpretation");
            resource.path("component").forEach(component -> repeating(component, "interpretation"));
        }
        if (WITH_SUBJECT.contains(type) && !resource.has("subject") && resource.has("patient")) {
            resource.set("subject", resource.remove("patient"));
        }
    }

    private static void denial(ObjectNode resource, String element, String status) {
        if (resource.path(element).isBoolean()) {
            var denied = resource.remove(element).booleanValue();
            if (denied) {
                become(resource, status);
            }
        }
    }

    private static void taken(ObjectNode statement) {
        var status = switch (statement.path("taken").asText()) {
            case "y" -> Optional.of(statement.path("status").asText());
            case "n" -> Optional.of("not-taken");
            case "unk" -> Optional.of("unknown");
            default -> Optional.<String>empty();
        };
        status.ifPresent(code -> {
            statement.remove("taken");
            become(statement, code);
        });
    }

    /** What was entered in error stays that. */
    private static void become(ObjectNode resource, String status) {
        if (!resource.path("status").asText().equals("entered-in-error")) {
            resource.put("status", status);
        }
    }

    private static void inWords(ObjectNode condition, String element) {
        var status = condition.path(element);
        if (status.isTextual()) {
            condition.putObject(element).put("text", status.textValue());
        }
    }

    /** An element that may repeat since R4. */
    private static void repeating(JsonNode parent, String element) {
        if (parent instanceof ObjectNode object && object.path(element).isObject()) {
            var only = object.remove(element);
            object.putArray(element).add(only);
        }
    }
}
