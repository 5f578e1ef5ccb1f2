package dev.hepatica.scenario;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** In tests it is always the same moment, so that the same record has the same answer to the byte. */
class FixedClock {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-05-04T08:00:00Z"), ZoneOffset.UTC);
    }
}
