package dev.hepatica.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.cdshooks.Answering;
import dev.hepatica.cdshooks.card.CardsResponse;
import dev.hepatica.cdshooks.client.ClientProfile;
import dev.hepatica.cdshooks.request.RequestReader;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.fhir.wire.R4;
import dev.hepatica.operations.AssessResource;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hl7.fhir.r4.model.Bundle;

/**
 * A CDS Hooks request whose record has staging, molecular results, treatment, and two orders that lead to cautions. It is
 * answered by both services, and its record by {@code $assess} in JSON and in XML.
 */
@Singleton
class WarmUpExample implements WarmUp.Example {

    private static final String FILE = "/cds-hooks/warm-up.json";
    private static final String BASE = "http://localhost/";

    private final CdsServices services;
    private final Answering answering;
    private final AssessResource operation;
    private final ObjectMapper json;

    WarmUpExample(CdsServices services, Answering answering, AssessResource operation, ObjectMapper json) {
        this.services = services;
        this.answering = answering;
        this.operation = operation;
        this.json = json;
    }

    @Override
    public void answer() {
        try {
            var record = bytes(request().path("prefetch").path("record"));
            R4.json(plan(record, false), false);
            R4.xml(plan(xml(record), true), false);
            bytes(cards("crlm-assessment", "patient-view"));
            bytes(cards("crlm-order-check", "order-sign"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to an EHR that can create care plans. */
    CardsResponse cards(String id, String hook) throws IOException {
        var service = services.service(id).orElseThrow();
        var body = new ByteArrayInputStream(bytes(request().put("hook", hook)));
        return answering
                .answer(
                        service,
                        RequestReader.read(Bodies.object(body, FILE), service.hooks()),
                        ClientProfile.GENERIC,
                        BASE,
                        Runnable::run)
                .toCompletableFuture()
                .join();
    }

    private Bundle plan(byte[] record, boolean xml) throws IOException {
        return operation.assess(Bodies.read(new ByteArrayInputStream(record), xml));
    }

    private ObjectNode request() throws IOException {
        try (var file = Objects.requireNonNull(WarmUpExample.class.getResourceAsStream(FILE), FILE)) {
            return Bodies.object(file, FILE);
        }
    }

    private static byte[] xml(byte[] record) {
        return R4.xml(R4.parse(new String(record, UTF_8)), false).getBytes(UTF_8);
    }

    private byte[] bytes(Object answer) throws IOException {
        return json.writeValueAsBytes(answer);
    }
}
