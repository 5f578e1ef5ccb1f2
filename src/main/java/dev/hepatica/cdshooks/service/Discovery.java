package dev.hepatica.cdshooks.service;

import java.util.List;
import java.util.Map;

/** The response to discovery: the services, one entry for each hook. */
public record Discovery(List<DiscoveredService> services) {

    /**
     * A service as one hook calls it.
     *
     * @param version     the version of CDS Hooks
     * @param hookVersion the version of the hook's definition
     * @param prefetch    queries by key
     */
    public record DiscoveredService(
            String hook,
            String id,
            String title,
            String description,
            String version,
            String hookVersion,
            String usageRequirements,
            Map<String, String> prefetch) {}

    public Discovery {
        services = List.copyOf(services);
    }
}
