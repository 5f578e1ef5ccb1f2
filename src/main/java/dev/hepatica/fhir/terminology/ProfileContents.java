package dev.hepatica.fhir.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Contents of the value sets, concept maps and code systems of {@code fhir-profiles}, by their names. */
final class ProfileContents {

    private final Map<String, Set<CodeKey>> valueSets = new HashMap<>();
    private final Map<String, Map<CodeKey, List<String>>> conceptMaps = new HashMap<>();
    private final Map<String, Set<String>> targetSystems = new HashMap<>();
    private final Map<String, Map<String, Map<String, Set<String>>>> codeSystems = new HashMap<>();
    private final Set<CodeKey> recognised = new LinkedHashSet<>();
    private final Map<CodeKey, Set<String>> memberships = new HashMap<>();

    private ProfileContents() {}

    /** Reads all resources of the jar. */
    static ProfileContents read() {
        var contents = new ProfileContents();
        ProfileFiles.all().forEach(contents::add);
        if (!Collections.disjoint(contents.valueSets.keySet(), contents.conceptMaps.keySet())) {
            throw new IllegalStateException("fhir-profiles has a ValueSet and a ConceptMap of the same name");
        }
        contents.addMemberships();
        return contents;
    }

    private void add(JsonNode resource) {
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

    private void addMemberships() {
        valueSets.forEach((name, codes) -> codes.forEach(code -> addMembership(code, name)));
        conceptMaps.forEach((name, targets) -> targets.keySet().forEach(code -> addMembership(code, name)));
        targetSystems.forEach((name, systems) -> systems.forEach(system -> codeSystems
                .getOrDefault(system.substring(system.lastIndexOf('/') + 1), Map.of())
                .keySet()
                .forEach(code -> addMembership(CodeKey.of(system, code), name))));
    }

    private void addMembership(CodeKey code, String name) {
        memberships.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(name);
    }

    /** The codes of a value set. */
    Set<CodeKey> valueSet(String name) {
        return required(valueSets, name);
    }

    /** The targets of a concept map by source. */
    Map<CodeKey, List<String>> conceptMap(String name) {
        return required(conceptMaps, name);
    }

    /** The codes of a value set, or the source codes of a concept map. */
    Set<CodeKey> codes(String name) {
        return valueSets.containsKey(name)
                ? valueSets.get(name)
                : conceptMap(name).keySet();
    }

    /** The concepts of a code system in their order, each with the values of its properties. */
    Map<String, Map<String, Set<String>>> codeSystem(String name) {
        return required(codeSystems, name);
    }

    /** Returns whether a concept map has targets in a system. */
    boolean isTarget(String conceptMap, String system) {
        return targetSystems.getOrDefault(conceptMap, Set.of()).contains(system);
    }

    /** Returns whether a value set, concept map or code system has a code. */
    boolean isRecognised(CodeKey code) {
        return recognised.contains(code);
    }

    /** The value sets that contain a code, and the concept maps with it as a source or target. */
    Set<String> memberships(CodeKey code) {
        return memberships.getOrDefault(code, Set.of());
    }

    private Set<CodeKey> valueSet(JsonNode resource) {
        var codes = new LinkedHashSet<CodeKey>();
        for (var include : resource.path("compose").path("include")) {
            for (var concept : include.path("concept")) {
                codes.add(CodeKey.of(
                        include.path("system").asText(), concept.path("code").asText()));
            }
        }
        recognised.addAll(codes);
        return codes;
    }

    private Map<CodeKey, List<String>> conceptMap(JsonNode resource) {
        var targets = new HashMap<CodeKey, List<String>>();
        for (var group : resource.path("group")) {
            for (var element : group.path("element")) {
                targets.merge(
                        CodeKey.of(
                                group.path("source").asText(),
                                element.path("code").asText()),
                        element.path("target").findValuesAsText("code"),
                        ProfileContents::both);
            }
        }
        recognised.addAll(targets.keySet());
        return targets;
    }

    private static List<String> both(List<String> some, List<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
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
            recognised.add(CodeKey.of(
                    resource.path("url").asText(), concept.path("code").asText()));
        }
        return concepts;
    }

    /** The value of a property of any type, as text. */
    private static String value(JsonNode property) {
        for (var type : List.of("valueCode", "valueString", "valueInteger", "valueDecimal", "valueBoolean")) {
            if (property.has(type)) {
                return property.path(type).asText();
            }
        }
        throw new IllegalStateException("a property without a value: " + property);
    }

    private static <T> T required(Map<String, T> resources, String name) {
        var resource = resources.get(name);
        if (resource == null) {
            throw new IllegalStateException("fhir-profiles has no " + name);
        }
        return resource;
    }
}
