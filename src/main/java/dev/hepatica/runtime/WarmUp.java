package dev.hepatica.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.cdshooks.Answering;
import dev.hepatica.cdshooks.card.CardsResponse;
import dev.hepatica.cdshooks.client.ClientProfile;
import dev.hepatica.cdshooks.request.RequestReader;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.fhir.wire.Bodies;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Answers an example as soon as the service has started, since loading classes takes longer than EHRs wait. The service
 * is ready without it.
 */
@Singleton
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private static final String EXAMPLE = "/cds-hooks/warm-up.json";
    private static final String SERVICE = "crlm-assessment";
    private static final String BASE = "http://localhost/";

    /** The number of answers. The first one loads classes; each further one gains a little. */
    private static final int ANSWERS = 10;

    /** The priority after all other observers of the start. */
    private static final int LAST = Integer.MAX_VALUE;

    private final CdsServices services;
    private final Answering answering;
    private final ObjectMapper json;

    WarmUp(CdsServices services, Answering answering, ObjectMapper json) {
        this.services = services;
        this.answering = answering;
        this.json = json;
    }

    void begin(@Observes @Priority(LAST) StartupEvent start, CdsHooksConfig config) {
        if (!config.warmUp()) {
            return;
        }
        var thread = new Thread(this::run, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            for (var i = 0; i < ANSWERS; i++) {
                json.writeValueAsBytes(answer());
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The example cannot be answered: the first answers to EHRs will take longer", e);
        }
    }

    /** The answer to an EHR that asks about the example patient and can create care plans. */
    CardsResponse answer() throws IOException {
        var service = services.service(SERVICE).orElseThrow();
        try (var file = Objects.requireNonNull(WarmUp.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            var request = RequestReader.read(Bodies.object(file, EXAMPLE), service.hooks());
            return answering
                    .answer(service, request, ClientProfile.GENERIC, BASE, Runnable::run)
                    .toCompletableFuture()
                    .join();
        }
    }
}
