package dev.hepatica.fhir.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Bodies that are read, given as text. */
final class Read {

    private Read() {}

    static Submission json(String body) {
        return read(body, false);
    }

    static Submission xml(String body) {
        return read(body, true);
    }

    private static Submission read(String body, boolean xml) {
        try {
            return Bodies.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
