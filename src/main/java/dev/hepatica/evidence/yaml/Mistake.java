package dev.hepatica.evidence.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.hepatica.evidence.base.MissingKey;
import dev.hepatica.evidence.language.Condition;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes an error in a file: its place, the item, and the correct form. */
record Mistake(YamlFile file, ObjectMapper mapper) {

    InvalidEvidence describe(JsonProcessingException problem) {
        if (problem instanceof InvalidConditionInFile condition) {
            return of(condition.position(file), steps(condition), condition.getMessage(), problem);
        }
        if (problem.getCause() instanceof JsonParseException syntax) {
            return describe(syntax);
        }
        if (!(problem instanceof JsonMappingException mapping)) {
            return of(position(problem.getLocation()), "not YAML", problem.getOriginalMessage(), problem);
        }
        if (mapping instanceof UnrecognizedPropertyException key) {
            return of(file.atKey(path(key)), steps(key), unknown(key), problem);
        }
        if (mapping.getCause() instanceof MissingKey missing) {
            return missing(mapping, missing);
        }
        return of(file.at(path(mapping)), steps(mapping), words(mapping), problem);
    }

    /** Describes a missing key, which may be present in another spelling. */
    private InvalidEvidence missing(JsonMappingException problem, MissingKey missing) {
        var there = new ArrayList<String>();
        tree().at(path(problem)).fieldNames().forEachRemaining(there::add);
        var words =
                missing.getMessage() + NearestName.closest(missing.key(), there).replace("did you mean", "is it");
        return of(file.at(path(problem)), steps(problem), words, problem);
    }

    private static InvalidEvidence of(String position, String steps, String words, Exception cause) {
        return new InvalidEvidence("%s: %s: %s".formatted(position, steps, words), cause);
    }

    private String words(JsonMappingException problem) {
        if (problem instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return noneOf(String.valueOf(format.getValue()), names(format.getTargetType()));
        }
        if (problem instanceof ValueInstantiationException && problem.getCause() != null) {
            return String.valueOf(problem.getCause().getMessage());
        }
        if (problem.getOriginalMessage().startsWith("Trailing token")) {
            return "a second document follows; a file holds one, without '---' after its beginning";
        }
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return expected(mismatch.getTargetType());
        }
        return problem.getOriginalMessage();
    }

    private static String noneOf(String written, List<String> names) {
        return "'%s' is none of %s%s".formatted(written, names, NearestName.closest(written, names));
    }

    private static String expected(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "a list is expected here, as in [one, another]";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false is expected here";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number is expected here";
        }
        if (type == URI.class) {
            return "a web address is expected here";
        }
        if (type == Condition.class) {
            return "a condition is expected here, as text";
        }
        if (type == String.class || type == Optional.class) {
            return "text is expected here";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "keys with values are expected here, as in {key: value}";
        }
        return "something else is expected here";
    }

    /** The values of an enumeration in the spelling of the files. */
    private List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> mapper.convertValue(constant, String.class))
                .toList();
    }

    private String unknown(UnrecognizedPropertyException problem) {
        var known = new ArrayList<String>();
        problem.getKnownPropertyIds().forEach(id -> known.add(String.valueOf(id)));
        if (file.mayOverride(parent(path(problem)))) {
            known.add(YamlFile.OVERRIDE);
        }
        known.sort(Comparator.naturalOrder());
        return "there is no such key; known are %s%s"
                .formatted(known, NearestName.closest(problem.getPropertyName(), known));
    }

    private static String path(JsonMappingException problem) {
        var path = new StringBuilder();
        for (var step : problem.getPath()) {
            path.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return path.toString();
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** The item and key of a problem. */
    private String steps(JsonMappingException problem) {
        var steps = new ArrayList<String>();
        var node = tree();
        for (var step : problem.getPath()) {
            if (step.getFieldName() == null) {
                node = node.path(step.getIndex());
                steps.add(node.path("id").asText("[" + step.getIndex() + "]"));
            } else {
                node = node.path(step.getFieldName());
                steps.add(step.getFieldName());
            }
        }
        return steps.isEmpty() ? "the whole file" : String.join(" / ", steps);
    }

    private JsonNode tree() {
        try {
            return mapper.readTree(file.text());
        } catch (JsonProcessingException e) {
            return mapper.createArrayNode();
        }
    }

    private String position(JsonLocation location) {
        return location == null
                ? file.shown()
                : "%s:%d:%d".formatted(file.shown(), location.getLineNr(), location.getColumnNr());
    }
}
