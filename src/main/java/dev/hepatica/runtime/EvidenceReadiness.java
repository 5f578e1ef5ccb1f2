package dev.hepatica.runtime;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.SiteChanges;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Readiness: the evidence base is loaded. The response names its version, and the number of a site's changes. */
@Readiness
class EvidenceReadiness implements HealthCheck {

    private final EvidenceBase base;

    EvidenceReadiness(EvidenceBase base) {
        this.base = base;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("evidence")
                .withData("version", base.version())
                .withData("items", base.items().size());
        base.changes().ifPresent(changes -> {
            add(response, "items", changes.items());
            add(response, "activities", changes.activities());
        });
        return response.up().build();
    }

    private static void add(HealthCheckResponseBuilder response, String what, SiteChanges.Count count) {
        response.withData("site." + what + ".added", count.added())
                .withData("site." + what + ".overridden", count.overridden())
                .withData("site." + what + ".retired", count.retired());
    }
}
