package dev.hepatica.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Pages of other sites may call only if a site has said exactly which. Quarkus would also take stars and patterns. */
class CorsOrigins {

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

    void check(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        if (enabled) {
            origins.orElse(List.of()).stream()
                    .filter(origin -> !ORIGIN.matcher(origin).matches())
                    .findFirst()
                    .ifPresent(origin -> {
                        throw new IllegalStateException(
                                "quarkus.http.cors.origins has %s. Name each origin, such as https://ehr.hospital.example."
                                        .formatted(origin));
                    });
        }
    }
}
