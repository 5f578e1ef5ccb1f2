package dev.hepatica.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.fhir.wire.Bodies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;

/** The record that is measured with, and what is left of it on its way. */
final class FortyResources {

    /** The day it is assessed for. */
    static final LocalDate AS_OF = LocalDate.parse("2026-10-01");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILE = Path.of("src/test/resources/benchmark/forty-resources.json");

    private FortyResources() {}

    /** As it is sent: most of its resources carry a narrative. */
    static byte[] withNarratives() {
        return record().toString().getBytes(UTF_8);
    }

    /** The same without narratives. */
    static byte[] withoutNarratives() {
        var record = record();
        record.path("entry").forEach(entry -> ((ObjectNode) entry.path("resource")).remove("text"));
        return record.toString().getBytes(UTF_8);
    }

    /** What the service has HAPI parse: no narratives, and no entries that nothing is read from. */
    static byte[] stripped() {
        try {
            var record = (ObjectNode) JSON.readTree(withoutNarratives());
            var entries = Bodies.read(new ByteArrayInputStream(withoutNarratives()), false)
                    .entries();
            var kept = new ArrayList<JsonNode>();
            for (var i = 0; i < entries.size(); i++) {
                if (entries.get(i).resource().isPresent()) {
                    kept.add(record.path("entry").path(i));
                }
            }
            record.putArray("entry").addAll(kept);
            return record.toString().getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode record() {
        try {
            return JSON.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
