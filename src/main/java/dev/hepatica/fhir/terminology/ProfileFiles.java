package dev.hepatica.fhir.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files of {@code fhir-profiles} in the jar. */
final class ProfileFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProfileFiles() {}

    /** All resources, as JSON trees. */
    static List<JsonNode> all() {
        try (var lines = new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().map(ProfileFiles::read).toList();
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
        return Objects.requireNonNull(ProfileFiles.class.getResourceAsStream("/fhir/" + file), file);
    }
}
