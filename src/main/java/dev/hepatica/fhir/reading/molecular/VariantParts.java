package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Components of one or several Observations of a variant, by their meaning: a code in {@code variant-component}. */
record VariantParts(Map<String, List<Result>> byMeaning) {

    private static final String COMPONENT = "variant-component";

    static VariantParts of(Terminology terminology, Stream<Result> results) {
        var byMeaning = new HashMap<String, List<Result>>();
        results.flatMap(result -> result.parts().stream()).forEach(part -> {
            for (var meaning : terminology.translations(COMPONENT, part.code())) {
                byMeaning.computeIfAbsent(meaning, key -> new ArrayList<>()).add(part);
            }
        });
        return new VariantParts(byMeaning);
    }

    /** Returns whether a part of a variant has a given meaning. */
    static boolean is(Terminology terminology, Result part, String meaning) {
        return terminology.translations(COMPONENT, part.code()).contains(meaning);
    }

    List<Result> all(String meaning) {
        return byMeaning.getOrDefault(meaning, List.of());
    }

    /** The value sets that contain a value of the parts with a meaning. */
    Set<String> classes(Terminology terminology, String meaning) {
        return classes(terminology, all(meaning));
    }

    /** The value sets that contain a value of some parts. */
    static Set<String> classes(Terminology terminology, List<Result> parts) {
        var classes = new HashSet<String>();
        for (var part : parts) {
            if (part.value().orElse(null) instanceof CodeableConcept concept) {
                classes.addAll(terminology.memberships(concept));
            }
        }
        return classes;
    }

    /** The codes, displays and texts of the values of the parts with these meanings. */
    List<String> notations(String... meanings) {
        return Stream.of(meanings)
                .flatMap(meaning -> all(meaning).stream())
                .filter(part -> !part.isAbsent())
                .flatMap(part -> part.value().stream())
                .flatMap(VariantParts::notations)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> notations(Type value) {
        if (value instanceof StringType string) {
            return Stream.of(string.getValueNotNull());
        }
        if (value instanceof CodeableConcept concept) {
            return Stream.concat(
                    concept.getCoding().stream()
                            .flatMap(coding -> Stream.of(coding.getCode(), coding.getDisplay())
                                    .filter(Objects::nonNull)),
                    Stream.of(concept.hasText() ? concept.getText() : ""));
        }
        return Stream.of(value.fhirType());
    }
}
