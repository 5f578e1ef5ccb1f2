package dev.hepatica.runtime;

import dev.hepatica.feedback.StoreOpening;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports whether feedback can be stored, and always as "up": cards need no database, and a cluster would otherwise
 * stop all instances and their cards.
 */
@Readiness
class FeedbackHealth implements HealthCheck {

    private final StoreOpening opening;

    FeedbackHealth(StoreOpening opening) {
        this.opening = opening;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("feedback");
        opening.outage()
                .ifPresentOrElse(
                        outage -> response.withData("store", "unavailable")
                                .withData("since", outage.since().toString())
                                .withData("why", outage.why()),
                        () -> response.withData("store", opening.isOpen() ? "open" : "opening"));
        return response.up().build();
    }
}
