package dev.hepatica.runtime;

import dev.hepatica.evidence.EvidenceBase;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the evidence base is loaded; the answer names its version. */
@Readiness
class EvidenceReadiness implements HealthCheck {

    private final EvidenceBase base;

    EvidenceReadiness(EvidenceBase base) {
        this.base = base;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("evidence")
                .withData("version", base.version())
                .withData("items", base.items().size())
                .up()
                .build();
    }
}
