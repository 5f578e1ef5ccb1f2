package dev.hepatica.fhir.terminology;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Recognised codes: the value sets, concept maps and code systems of {@code fhir-profiles}, read once. */
public final class Terminology {

    /** The length of the categories of ICD-10 to which longer codes belong. */
    private static final int ICD_CATEGORY = 3;

    private static final String CERTAINTY = "diagnosis-certainty";
    private static final String COURSE = "diagnosis-course";

    private final ProfileContents contents;
    private final Map<String, ResultWords> words = new HashMap<>();
    private final QualifyingWords certainty;
    private final QualifyingWords course;

    private Terminology(ProfileContents contents) {
        this.contents = contents;
        this.certainty = new QualifyingWords(this, CERTAINTY);
        this.course = new QualifyingWords(this, COURSE);
        all("result-words").forEach(kind -> words.put(kind, ResultWords.of(this, kind)));
    }

    /** Reads all resources of the jar. */
    public static Terminology load() {
        return new Terminology(ProfileContents.read());
    }

    /**
     * The names of all value sets that contain one of the codings, and of all concept maps with it as a source or, for a code of
     * this service, as a target. Categories of OPS and ICD-10-PCS are not searched.
     */
    public Set<String> memberships(CodeableConcept concept) {
        var all = Set.<String>of();
        for (var coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode()) {
                var some = contents.memberships(CodeKey.of(coding.getSystem(), coding.getCode()));
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
        var codes = contents.valueSet(valueSet);
        for (var coding : concept.getCoding()) {
            if (coding.hasSystem()
                    && coding.hasCode()
                    && codes.contains(CodeKey.of(coding.getSystem(), coding.getCode()))) {
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
        var key = CodeKey.of(system, code);
        var targets = contents.conceptMap(conceptMap);
        var known = targets.get(key);
        if (known != null) {
            return known;
        }
        if (isOwn(system, code) && contents.isTarget(conceptMap, system)) {
            return List.of(code);
        }
        return Systems.category(key.system(), key.code())
                .map(category -> translations(conceptMap, system, category))
                .orElse(List.of());
    }

    /**
     * The targets of all codings in a concept map whose ICD-10 codes are categories: a code that is not in the map has the
     * targets of the longest category in it that begins the code.
     */
    public List<String> categories(String conceptMap, CodeableConcept concept) {
        var all = List.<String>of();
        for (var coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode()) {
                var key = CodeKey.of(coding.getSystem(), coding.getCode());
                var some = translations(conceptMap, key.system(), key.code());
                var code = key.code();
                while (some.isEmpty() && key.system().equals(Systems.ICD_10_CM) && code.length() > ICD_CATEGORY) {
                    code = code.substring(0, code.length() - (code.charAt(code.length() - 2) == '.' ? 2 : 1));
                    some = translations(conceptMap, key.system(), code);
                }
                all = all.isEmpty() ? some : List.copyOf(both(all, some));
            }
        }
        return all;
    }

    /**
     * The codes of the value set of this name, or the source codes of the concept map of this name, as tokens of a FHIR search:
     * {@code http://loinc.org|2039-6}.
     */
    public List<String> tokens(String name) {
        return contents.codes(name).stream()
                .map(code -> code.system() + "|" + code.code())
                .sorted()
                .toList();
    }

    /** The values of a property of a code in a code system of this service. */
    public Set<String> property(String codeSystem, String code, String property) {
        return contents.codeSystem(codeSystem).getOrDefault(code, Map.of()).getOrDefault(property, Set.of());
    }

    /** The values of all properties of a code in a code system of this service, by property. */
    Map<String, Set<String>> properties(String codeSystem, String code) {
        var properties = contents.codeSystem(codeSystem).get(code);
        if (properties == null) {
            throw new IllegalStateException("%s has no %s".formatted(codeSystem, code));
        }
        return properties;
    }

    /** The grammar of results of a kind of test; a kind is a concept of CodeSystem {@code result-words}. */
    public ResultWords words(String kind) {
        var grammar = words.get(kind);
        if (grammar == null) {
            throw new IllegalStateException("result-words has no " + kind);
        }
        return grammar;
    }

    /** The words for how certain something on record is, by the concepts of CodeSystem {@code diagnosis-certainty}. */
    public QualifyingWords certaintyWords() {
        return certainty;
    }

    /** The words for whether a diagnosis still holds, by the concepts of CodeSystem {@code diagnosis-course}. */
    public QualifyingWords courseWords() {
        return course;
    }

    /** All codes of a code system of this service, in their order. */
    public Set<String> all(String codeSystem) {
        return contents.codeSystem(codeSystem).keySet();
    }

    /** Returns whether a value set, concept map or code system of this service has a code, or a category of OPS or ICD-10-PCS above it. */
    public boolean isRecognised(String system, String code) {
        return contents.isRecognised(CodeKey.of(system, code))
                || Systems.category(Systems.canonical(system), code)
                        .filter(category -> isRecognised(system, category))
                        .isPresent();
    }

    private boolean isOwn(String system, String code) {
        return system.startsWith(Systems.BASE) && isRecognised(system, code);
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
                && CodeKey.of(one.getSystem(), one.getCode()).equals(CodeKey.of(other.getSystem(), other.getCode()));
    }
}
