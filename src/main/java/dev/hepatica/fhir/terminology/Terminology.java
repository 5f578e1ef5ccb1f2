package dev.hepatica.fhir.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** The codes that are recognised: the value sets and concept maps of {@code fhir-profiles}, read once. */
public final class Terminology {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Set<String>> valueSets = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<String>>> conceptMaps = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Set<String>>> properties = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> concepts = new ConcurrentHashMap<>();

    /** Whether one of the codings is in the value set of this name. */
    public boolean contains(String valueSet, CodeableConcept concept) {
        var codes = valueSets.computeIfAbsent(valueSet, Terminology::valueSet);
        return concept.getCoding().stream().anyMatch(coding -> codes.contains(key(coding)));
    }

    /** What the concept map of this name makes of the first coding that it knows. */
    public Optional<String> translate(String conceptMap, CodeableConcept concept) {
        return translations(conceptMap, concept).findFirst();
    }

    /** What the concept map of this name makes of every coding that it knows. */
    public Stream<String> translations(String conceptMap, CodeableConcept concept) {
        var targets = conceptMaps.computeIfAbsent(conceptMap, Terminology::conceptMap);
        return concept.getCoding().stream()
                .flatMap(coding -> targets.getOrDefault(key(coding), List.of()).stream())
                .distinct();
    }

    /** Everything that the concept map of this name makes of a code. */
    public List<String> translations(String conceptMap, String system, String code) {
        return conceptMaps
                .computeIfAbsent(conceptMap, Terminology::conceptMap)
                .getOrDefault(key(system, code), List.of());
    }

    /** The codes of one of our code systems. */
    public Set<String> codes(String codeSystem) {
        return concepts.computeIfAbsent(codeSystem, Terminology::concepts);
    }

    /** The values that a code of one of our code systems has for a property. */
    public Set<String> property(String codeSystem, String code, String property) {
        return properties
                .computeIfAbsent(codeSystem, Terminology::codeSystem)
                .getOrDefault(code + "#" + property, Set.of());
    }

    /** The code that a concept has in a system, however the sender addresses that system. */
    public static Optional<String> code(String system, CodeableConcept concept) {
        return codes(system, concept).findFirst();
    }

    /** All codes that a concept has in a system, however the sender addresses that system. */
    public static Stream<String> codes(String system, CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> coding.hasCode() && coding.hasSystem())
                .filter(coding -> Systems.canonical(coding.getSystem()).equals(system))
                .map(Coding::getCode)
                .distinct();
    }

    private static Set<String> valueSet(String name) {
        var codes = new HashSet<String>();
        for (var include : read("ValueSet", name).path("compose").path("include")) {
            for (var concept : include.path("concept")) {
                codes.add(key(
                        include.path("system").asText(), concept.path("code").asText()));
            }
        }
        return codes;
    }

    private static Map<String, List<String>> conceptMap(String name) {
        var targets = new HashMap<String, List<String>>();
        for (var group : read("ConceptMap", name).path("group")) {
            for (var element : group.path("element")) {
                targets.put(
                        key(group.path("source").asText(), element.path("code").asText()),
                        element.path("target").findValuesAsText("code"));
            }
        }
        return targets;
    }

    private static Map<String, Set<String>> codeSystem(String name) {
        var values = new HashMap<String, Set<String>>();
        for (var concept : read("CodeSystem", name).path("concept")) {
            for (var property : concept.path("property")) {
                values.computeIfAbsent(
                                concept.path("code").asText() + "#"
                                        + property.path("code").asText(),
                                key -> new HashSet<>())
                        .add(value(property));
            }
        }
        return values;
    }

    /** The value of a property, of whatever type. */
    private static String value(JsonNode property) {
        var fields = property.fields();
        while (fields.hasNext()) {
            var field = fields.next();
            if (field.getKey().startsWith("value")) {
                return field.getValue().asText();
            }
        }
        return "";
    }

    private static Set<String> concepts(String name) {
        var codes = new LinkedHashSet<String>();
        for (var concept : read("CodeSystem", name).path("concept")) {
            codes.add(concept.path("code").asText());
        }
        return codes;
    }

    private static JsonNode read(String type, String name) {
        var resource = "/fhir/%s-%s.json".formatted(type, name);
        try (var file = Terminology.class.getResourceAsStream(resource)) {
            return JSON.readTree(Objects.requireNonNull(file, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static String key(Coding coding) {
        return coding.hasSystem() && coding.hasCode() ? key(coding.getSystem(), coding.getCode()) : "";
    }

    private static String key(String system, String code) {
        var canonical = Systems.canonical(system);
        return canonical + "|" + Systems.canonical(canonical, code);
    }
}
