package dev.hepatica.validation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records that others made. They are too large or too foreign to live in this project, and are looked for in {@code
 * ../shared/data}.
 */
final class RealRecords {

    private static final Path FOLDER = Path.of("..", "shared", "data");
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealRecords() {}

    /** A resource as it was found; {@code name} tells where. */
    record Found(String name, ObjectNode resource) {

        String type() {
            return resource.path("resourceType").asText();
        }

        /** In a collection with whom it is about, the resource itself second; a patient stays alone. */
        ObjectNode wrapped() {
            var bundle = JSON.createObjectNode().put("resourceType", "Bundle").put("type", "collection");
            var entries = bundle.putArray("entry");
            if (!type().equals("Patient")) {
                entries.addObject()
                        .putObject("resource")
                        .put("resourceType", "Patient")
                        .put("id", patientId());
            }
            entries.addObject().set("resource", resource);
            return bundle;
        }

        private String patientId() {
            return Stream.of("subject", "patient")
                    .map(element -> resource.path(element).path("reference").asText())
                    .filter(reference -> reference.startsWith("Patient/"))
                    .map(reference -> reference.substring("Patient/".length()))
                    .findFirst()
                    .orElse("somebody");
        }

        int entries() {
            return resource.path("entry").size();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All resources of a folder; without the folder the test is skipped. */
    static List<Found> in(String folder) {
        var path = FOLDER.resolve(folder);
        assumeTrue(
                Files.isDirectory(path),
                "../shared/data is not there: %s has no records, so they are not tried".formatted(path));
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(RealRecords::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be listed", e);
        }
    }

    private static Found read(Path file) {
        try {
            return new Found(FOLDER.relativize(file).toString(), (ObjectNode) JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
