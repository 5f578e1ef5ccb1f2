package dev.hepatica.evidence;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.hepatica.evidence.condition.Conditions;
import dev.hepatica.evidence.condition.InvalidCondition;
import dev.hepatica.evidence.condition.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads an evidence base from its files and checks it. Whatever is wrong with it is wrong at start-up: an unknown key,
 * a missing one, a condition that does not compile, a name that nothing bears.
 */
public final class EvidenceFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** The base as a whole: its version and the domains it consists of. */
    record Manifest(String version, String reviewed, List<String> domains) {}

    /** The content of activities.yaml. */
    record Activities(List<Activity.Group> classes, List<Activity> activities) {}

    /** Gives the text of a file of the base by its name. */
    @FunctionalInterface
    public interface Files {
        String read(String name) throws IOException;
    }

    private final Files files;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private EvidenceFiles(Files files) {
        this.files = files;
    }

    /** The base that is part of this software. */
    public static EvidenceBase bundled() {
        return read(name -> {
            try (var file = EvidenceFiles.class.getResourceAsStream("/evidence/" + name)) {
                return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }

    /**
     * @throws InvalidEvidence if anything about the files is wrong
     */
    public static EvidenceBase read(Files files) {
        return new EvidenceFiles(files).base();
    }

    private EvidenceBase base() {
        var manifest = read("base.yaml", YAML, new TypeReference<Manifest>() {});
        var conditions = conditions(read("vocabulary.yaml", YAML, new TypeReference<Vocabulary>() {}));
        var activities = read("activities.yaml", YAML, new TypeReference<Activities>() {});
        var papers = read("papers.yaml", YAML, new TypeReference<List<Paper>>() {});
        var conflicts = read("conflicts.yaml", YAML, new TypeReference<List<Conflict>>() {});
        var items = new ArrayList<EvidenceItem>();
        var withConditions = YAML.copy().registerModule(new ConditionModule(conditions));
        for (var domain : manifest.domains()) {
            items.addAll(read(domain + ".yaml", withConditions, new TypeReference<List<EvidenceItem>>() {}));
        }
        var base = new EvidenceBase(
                manifest.version() + "+" + hash(),
                conditions,
                items,
                activities.activities(),
                activities.classes(),
                papers,
                conflicts);
        CrossReferences.check(base);
        return base;
    }

    private static Conditions conditions(Vocabulary vocabulary) {
        try {
            return new Conditions(vocabulary);
        } catch (InvalidCondition e) {
            throw new InvalidEvidence("vocabulary.yaml: a derivation does not compile: " + e.getMessage(), e);
        }
    }

    private <T> T read(String name, ObjectMapper mapper, TypeReference<T> type) {
        var text = text(name);
        try {
            return mapper.readValue(text, type);
        } catch (InvalidConditionInFile e) {
            throw new InvalidEvidence("%s: %s: %s".formatted(e.position(name, text), item(text, e), e.getMessage()), e);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidEvidence(
                    "%s: %s: there is no such key; known are %s"
                            .formatted(position(name, text, e), item(text, e), e.getKnownPropertyIds()),
                    e);
        } catch (JsonProcessingException e) {
            throw new InvalidEvidence(
                    "%s: %s: %s".formatted(position(name, e.getLocation()), item(text, e), e.getOriginalMessage()), e);
        }
    }

    /** Where an unknown key stands: Jackson tells of it only when the item ends. */
    private static String position(String name, String text, UnrecognizedPropertyException problem) {
        var end = (int) problem.getLocation().getCharOffset();
        var key = text.substring(0, end < 0 ? text.length() : end).lastIndexOf(problem.getPropertyName() + ":");
        var before = text.substring(0, Math.max(key, 0));
        var line = before.chars().filter(c -> c == '\n').count() + 1;
        return "%s:%d:%d".formatted(name, line, before.length() - before.lastIndexOf('\n'));
    }

    private String text(String name) {
        try {
            var text = files.read(name);
            texts.put(name, text);
            return text;
        } catch (IOException e) {
            throw new InvalidEvidence(name + " cannot be read", e);
        }
    }

    private static String position(String name, JsonLocation location) {
        return location == null ? name : "%s:%d:%d".formatted(name, location.getLineNr(), location.getColumnNr());
    }

    /** Which item, and which key of it, a problem is about. */
    private static String item(String text, JsonProcessingException problem) {
        if (!(problem instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return "not YAML";
        }
        var keys = new ArrayList<String>();
        for (var step : mapping.getPath()) {
            keys.add(step.getFieldName() == null ? id(text, step.getIndex()) : step.getFieldName());
        }
        return String.join(" / ", keys);
    }

    private static String id(String text, int index) {
        try {
            JsonNode list = YAML.readTree(text);
            return list.path(index).path("id").asText("[" + index + "]");
        } catch (JsonProcessingException e) {
            return "[" + index + "]";
        }
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 7);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
