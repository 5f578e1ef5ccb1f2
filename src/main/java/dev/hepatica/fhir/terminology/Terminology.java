package dev.hepatica.fhir.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Recognised codes: the value sets, concept maps and code systems of {@code fhir-profiles}, read once. */
public final class Terminology {

    /** A code of a system, both in canonical spelling. */
    private record Key(String system, String code) {}

    private static final String CERTAINTY = "diagnosis-certainty";
    private static final String COURSE = "diagnosis-course";

    private final Map<String, Set<Key>> valueSets = new HashMap<>();
    private final Map<String, Map<Key, List<String>>> conceptMaps = new HashMap<>();
    private final Map<String, Map<String, Map<String, Set<String>>>> codeSystems = new HashMap<>();
    private final Map<String, Set<String>> targetSystems = new HashMap<>();
    private final Map<String, ResultWords> words = new HashMap<>();
    private final Map<String, QualifyingWords> qualifying = new HashMap<>();
    private final Set<Key> recognised = new LinkedHashSet<>();
    private final Map<Key, Set<String>> memberships = new HashMap<>();

    private Terminology() {}

    /** Reads all resources of the jar. */
    public static Terminology load() {
        var terminology = new Terminology();
        terminology.read();
        return terminology;
    }

    private void read() {
        for (var resource : ProfileFiles.all()) {
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
        if (!Collections.disjoint(valueSets.keySet(), conceptMaps.keySet())) {
            throw new IllegalStateException("fhir-profiles has a ValueSet and a ConceptMap of the same name");
        }
        valueSets.forEach((name, codes) -> codes.forEach(code -> addMembership(code, name)));
        conceptMaps.forEach((name, targets) -> targets.keySet().forEach(code -> addMembership(code, name)));
        targetSystems.forEach((name, systems) -> systems.forEach(system -> codeSystems
                .getOrDefault(system.substring(system.lastIndexOf('/') + 1), Map.of())
                .keySet()
                .forEach(code -> addMembership(key(system, code), name))));
        all("result-words").forEach(kind -> words.put(kind, ResultWords.of(this, kind)));
        List.of(CERTAINTY, COURSE).forEach(system -> qualifying.put(system, new QualifyingWords(this, system)));
    }

    private void addMembership(Key code, String name) {
        memberships.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(name);
    }

    /**
     * The names of all value sets that contain one of the codings, and of all concept maps with it as a source or, for a code of
     * this service, as a target. Categories of OPS and ICD-10-PCS are not searched.
     */
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

    private static Set<String> both(Collection<String> some, Collection<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Returns whether the value set of this name contains one of the codings. */
    public boolean contains(String valueSet, CodeableConcept concept) {
        var codes = required(valueSets, valueSet);
        for (var coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode() && codes.contains(key(coding.getSystem(), coding.getCode()))) {
                return true;
            }
        }
        return false;
    }

    /** The target of the first coding that the concept map of this name translates. */
    public Optional<String> translate(String conceptMap, CodeableConcept concept) {
        for (var coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode()) {
                var targets = translations(conceptMap, coding.getSystem(), coding.getCode());
                if (!targets.isEmpty()) {
                    return Optional.of(targets.get(0));
                }
            }
        }
        return Optional.empty();
    }

    /** The targets of all codings that the concept map of this name translates, each once. */
    public List<String> translations(String conceptMap, CodeableConcept concept) {
        var all = List.<String>of();
        for (var coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode()) {
                var some = translations(conceptMap, coding.getSystem(), coding.getCode());
                all = all.isEmpty() ? some : List.copyOf(both(all, some));
            }
        }
        return all;
    }

    /**
     * The targets of a code in the concept map of this name. A code of this service that is a target of the map translates to
     * itself. A code of OPS or ICD-10-PCS, whose hierarchies are in their prefixes, is translated by the longest prefix that is
     * in the map.
     */
    public List<String> translations(String conceptMap, String system, String code) {
        var key = key(system, code);
        var targets = required(conceptMaps, conceptMap);
        var known = targets.get(key);
        if (known != null) {
            return known;
        }
        if (isOwn(system, code) && isTarget(conceptMap, system)) {
            return List.of(code);
        }
        return Systems.category(key.system(), key.code())
                .map(category -> translations(conceptMap, system, category))
                .orElse(List.of());
    }

    /**
     * The codes of the value set of this name, or the source codes of the concept map of this name, as tokens of a FHIR search:
     * {@code http://loinc.org|2039-6}.
     */
    public List<String> tokens(String name) {
        var codes = valueSets.containsKey(name)
                ? valueSets.get(name)
                : required(conceptMaps, name).keySet();
        return codes.stream()
                .map(code -> code.system() + "|" + code.code())
                .sorted()
                .toList();
    }

    /** The values of a property of a code in a code system of this service. */
    public Set<String> property(String codeSystem, String code, String property) {
        return required(codeSystems, codeSystem).getOrDefault(code, Map.of()).getOrDefault(property, Set.of());
    }

    /** The values of all properties of a code in a code system of this service, by property. */
    Map<String, Set<String>> properties(String codeSystem, String code) {
        var properties = required(codeSystems, codeSystem).get(code);
        if (properties == null) {
            throw new IllegalStateException("%s has no %s".formatted(codeSystem, code));
        }
        return properties;
    }

    /** The grammar of results of a kind of test; a kind is a concept of CodeSystem {@code result-words}. */
    public ResultWords words(String kind) {
        return required(words, kind);
    }

    /** The words for how certain something on record is, by the concepts of CodeSystem {@code diagnosis-certainty}. */
    public QualifyingWords certaintyWords() {
        return required(qualifying, CERTAINTY);
    }

    /** The words for whether a diagnosis still holds, by the concepts of CodeSystem {@code diagnosis-course}. */
    public QualifyingWords courseWords() {
        return required(qualifying, COURSE);
    }

    /** All codes of a code system of this service, in their order. */
    public Set<String> all(String codeSystem) {
        return required(codeSystems, codeSystem).keySet();
    }

    /** Returns whether a value set, concept map or code system of this service has a code, or a category of OPS or ICD-10-PCS above it. */
    public boolean isRecognised(String system, String code) {
        return recognised.contains(key(system, code))
                || Systems.category(Systems.canonical(system), code)
                        .filter(category -> isRecognised(system, category))
                        .isPresent();
    }

    private boolean isOwn(String system, String code) {
        return system.startsWith(Systems.BASE) && isRecognised(system, code);
    }

    private boolean isTarget(String conceptMap, String system) {
        return targetSystems.getOrDefault(conceptMap, Set.of()).contains(system);
    }

    /** The first code of a concept in a system, under any address of the system; empty without one. */
    public static Optional<String> code(String system, CodeableConcept concept) {
        for (var coding : concept.getCoding()) {
            if (isIn(system, coding)) {
                return Optional.of(coding.getCode());
            }
        }
        return Optional.empty();
    }

    /** All codes of a concept in a system, under any address of the system. */
    public static List<String> codes(String system, CodeableConcept concept) {
        var codes = List.<String>of();
        for (var coding : concept.getCoding()) {
            if (isIn(system, coding)) {
                codes = codes.isEmpty()
                        ? List.of(coding.getCode())
                        : List.copyOf(both(codes, List.of(coding.getCode())));
            }
        }
        return codes;
    }

    private static boolean isIn(String system, Coding coding) {
        return coding.hasCode()
                && coding.hasSystem()
                && Systems.canonical(coding.getSystem()).equals(system);
    }

    /** Returns whether two codings have the same code of the same system, under any address of the system. */
    public static boolean isSame(Coding one, Coding other) {
        return one.hasSystem()
                && other.hasSystem()
                && one.hasCode()
                && other.hasCode()
                && key(one.getSystem(), one.getCode()).equals(key(other.getSystem(), other.getCode()));
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
                targets.merge(
                        key(group.path("source").asText(), element.path("code").asText()),
                        element.path("target").findValuesAsText("code"),
                        (some, others) -> List.copyOf(both(some, others)));
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

    private static Key key(String system, String code) {
        var canonical = Systems.canonical(system);
        return new Key(canonical, Systems.canonical(canonical, code));
    }
}
