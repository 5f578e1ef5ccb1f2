package dev.hepatica.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A record of the tests as it is sent, with the day that it is to be assessed for. */
public final class RecordFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** The day for records that come as a bare Bundle; all of them tell of what was before. */
    private static final String DAY = "2026-10-01";

    private final String name;
    private final ObjectNode body;

    private RecordFile(String name, ObjectNode body) {
        this.name = name;
        this.body = body;
    }

    /** The request of every scenario, and every record in a dialect, by name. */
    public static List<RecordFile> all() {
        return Stream.concat(read(files(RESOURCES.resolve("dialects"))), stories().stream())
                .toList();
    }

    /** The request of every scenario, by name. */
    public static List<RecordFile> stories() {
        return read(files(RESOURCES.resolve("scenarios")).filter(file -> file.endsWith("request.json")))
                .toList();
    }

    private static Stream<RecordFile> read(Stream<Path> files) {
        return files.sorted().flatMap(file -> read(file).stream());
    }

    /** A copy of the body, to do with as one likes. */
    public ObjectNode body() {
        return body.deepCopy();
    }

    /** The Bundle in a body. */
    public static Optional<ObjectNode> bundle(JsonNode body) {
        return Stream.concat(
                        Stream.of(body),
                        elements(body.path("parameter"))
                                .filter(parameter ->
                                        "record".equals(parameter.path("name").asText()))
                                .map(parameter -> parameter.path("resource")))
                .filter(resource ->
                        "Bundle".equals(resource.path("resourceType").asText()))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside the records there may be files that say what is to come of them. */
    private static Optional<RecordFile> read(Path file) {
        try {
            return Optional.of(JSON.readTree(Files.readString(file)))
                    .filter(body -> bundle(body).isPresent())
                    .map(body -> new RecordFile(RESOURCES.relativize(file).toString(), asked(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode asked(JsonNode body) {
        if (!"Bundle".equals(body.path("resourceType").asText())) {
            return (ObjectNode) body;
        }
        var parameters = JSON.createObjectNode().put("resourceType", "Parameters");
        var list = parameters.putArray("parameter");
        list.addObject().put("name", "record").set("resource", body);
        list.addObject().put("name", "asOf").put("valueDate", DAY);
        return parameters;
    }

    @Override
    public String toString() {
        return name;
    }
}
