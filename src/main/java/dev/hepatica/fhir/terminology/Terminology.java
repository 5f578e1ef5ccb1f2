package dev.hepatica.fhir.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** The codes that are recognised: the value sets, concept maps and code systems of {@code fhir-profiles}, read once. */
public final class Terminology {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A code of a system, both as we spell them. */
    private record Key(String system, String code) {}

    private final Map<String, Set<Key>> valueSets = new HashMap<>();
    private final Map<String, Map<Key, List<String>>> conceptMaps = new HashMap<>();
    private final Map<String, Map<String, Map<String, Set<String>>>> codeSystems = new HashMap<>();
    private final Map<String, Set<String>> targetSystems = new HashMap<>();
    private final Set<Key> recognised = new LinkedHashSet<>();
    private final Map<Key, Set<String>> memberships = new HashMap<>();

    /** Reads all resources of the jar. */
    public Terminology() {
        for (var file : index()) {
            var resource = read(file);
            var id = resource.path("id").asText();
            switch (resource.path("resourceType").asText()) {
                case "ValueSet" -> valueSets.put(id, valueSet(resource));
                case "ConceptMap" -> {
                    conceptMaps.put(id, conceptMap(resource));
                    targetSystems.put(id, targetSystems(resource));
                }
                case "CodeSystem" -> codeSystems.put(id, codeSystem(resource));
                default -> {}
            }
        }
        valueSets.forEach((name, codes) -> codes.forEach(code ->
                memberships.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(name)));
    }

    /** The names of all value sets that one of the codings is in. */
    public Set<String> memberships(CodeableConcept concept) {
        var all = Set.<String>of();
        for (var coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode()) {
                var some = memberships.getOrDefault(key(coding.getSystem(), coding.getCode()), Set.of());
                all = all.isEmpty() ? some : both(all, some);
            }
        }
        return all;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether one of the codings is in the value set of this name. */
    public boolean contains(String valueSet, CodeableConcept concept) {
        var codes = required(valueSets, valueSet);
        for (var coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode() && codes.contains(key(coding.getSystem(), coding.getCode()))) {
                return true;
            }
        }
        return false;
    }

    /** What the concept map of this name makes of the first coding that it knows. */
    public Optional<String> translate(String conceptMap, CodeableConcept concept) {
        return translations(conceptMap, concept).findFirst();
    }

    /** What the concept map of this name makes of every coding that it knows. */
    public Stream<String> translations(String conceptMap, CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(coding -> coding.hasSystem() && coding.hasCode())
                .flatMap(coding -> translations(conceptMap, coding.getSystem(), coding.getCode()).stream())
                .distinct();
    }

    /**
     * Everything that the concept map of this name makes of a code; a code of ours that it leads to is itself. A code of OPS, whose codes grow to the right, stands
     * for the longest category of the map that it begins with.
     */
    public List<String> translations(String conceptMap, String system, String code) {
        var targets = required(conceptMaps, conceptMap);
        var known = targets.get(key(system, code));
        if (known == null && isOwn(system, code) && isTarget(conceptMap, system)) {
            return List.of(code);
        }
        if (known != null || !Systems.canonical(system).equals(Systems.OPS)) {
            return known == null ? List.of() : known;
        }
        return code.length() > Systems.SHORTEST_OPS_CATEGORY
                ? translations(conceptMap, system, code.substring(0, code.length() - 1))
                : List.of();
    }

    /** The values that a code of one of our code systems has for a property. */
    public Set<String> property(String codeSystem, String code, String property) {
        return required(codeSystems, codeSystem).getOrDefault(code, Map.of()).getOrDefault(property, Set.of());
    }

    /** All codes of one of our code systems, in their order. */
    public Set<String> all(String codeSystem) {
        return required(codeSystems, codeSystem).keySet();
    }

    /** Whether a code is in a value set, concept map or code system of ours, or below a category of OPS that is. */
    public boolean isRecognised(String system, String code) {
        return recognised.contains(key(system, code))
                || Systems.canonical(system).equals(Systems.OPS)
                        && code.length() > Systems.SHORTEST_OPS_CATEGORY
                        && isRecognised(system, code.substring(0, code.length() - 1));
    }

    private boolean isOwn(String system, String code) {
        return system.startsWith(Systems.BASE) && isRecognised(system, code);
    }

    private boolean isTarget(String conceptMap, String system) {
        return targetSystems.getOrDefault(conceptMap, Set.of()).contains(system);
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

    private Set<Key> valueSet(JsonNode resource) {
        var codes = new LinkedHashSet<Key>();
        for (var include : resource.path("compose").path("include")) {
            for (var concept : include.path("concept")) {
                codes.add(key(
                        include.path("system").asText(), concept.path("code").asText()));
            }
        }
        recognised.addAll(codes);
        return codes;
    }

    private Map<Key, List<String>> conceptMap(JsonNode resource) {
        var targets = new HashMap<Key, List<String>>();
        for (var group : resource.path("group")) {
            for (var element : group.path("element")) {
                targets.computeIfAbsent(
                                key(
                                        group.path("source").asText(),
                                        element.path("code").asText()),
                                key -> new ArrayList<>())
                        .addAll(element.path("target").findValuesAsText("code"));
            }
        }
        recognised.addAll(targets.keySet());
        return targets;
    }

    private static Set<String> targetSystems(JsonNode conceptMap) {
        var systems = new LinkedHashSet<String>();
        conceptMap
                .path("group")
                .forEach(group -> systems.add(group.path("target").asText()));
        return systems;
    }

    private Map<String, Map<String, Set<String>>> codeSystem(JsonNode resource) {
        var concepts = new LinkedHashMap<String, Map<String, Set<String>>>();
        for (var concept : resource.path("concept")) {
            var values = new HashMap<String, Set<String>>();
            for (var property : concept.path("property")) {
                values.computeIfAbsent(property.path("code").asText(), key -> new LinkedHashSet<>())
                        .add(value(property));
            }
            concepts.put(concept.path("code").asText(), values);
            recognised.add(
                    key(resource.path("url").asText(), concept.path("code").asText()));
        }
        return concepts;
    }

    /** The value of a property, of whatever type it is. */
    private static String value(JsonNode property) {
        for (var type : List.of("valueCode", "valueString", "valueInteger", "valueDecimal", "valueBoolean")) {
            if (property.has(type)) {
                return property.path(type).asText();
            }
        }
        throw new IllegalStateException("a property without a value: " + property);
    }

    private static <T> T required(Map<String, T> resources, String name) {
        return Objects.requireNonNull(resources.get(name), () -> "fhir-profiles has no " + name);
    }

    private static List<String> index() {
        try (var lines = new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String file) {
        try (var resource = open(file)) {
            return JSON.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Terminology.class.getResourceAsStream("/fhir/" + file), file);
    }

    private static Key key(String system, String code) {
        var canonical = Systems.canonical(system);
        return new Key(canonical, Systems.canonical(canonical, code));
    }
}
