package dev.hepatica.fhir.definition;

import dev.hepatica.fhir.wire.R4;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;

/** The compiled resources of {@code fhir-profiles} in the jar. */
final class PublishedFiles {

    private PublishedFiles() {}

    /** The name of a file, made of its content: {@code <type>-<id>.json}. */
    record Name(String type, String id) {

        MetadataResource read() {
            return (MetadataResource) R4.parse(text("%s-%s.json".formatted(type, id)));
        }
    }

    static Stream<Name> names() {
        return text("index.txt").lines().map(file -> {
            var hyphen = file.indexOf('-');
            return new Name(file.substring(0, hyphen), file.substring(hyphen + 1, file.lastIndexOf('.')));
        });
    }

    private static String text(String file) {
        try (InputStream resource =
                Objects.requireNonNull(PublishedFiles.class.getResourceAsStream("/fhir/" + file), file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
