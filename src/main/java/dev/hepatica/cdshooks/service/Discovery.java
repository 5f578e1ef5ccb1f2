package dev.hepatica.cdshooks.service;

import java.util.List;
import java.util.Map;

/** What CDS Hooks calls discovery: the services, one entry for each hook. */
public record Discovery(List<DiscoveredService> services) {

    /**
     * A service as it is called by one hook.
     *
     * @param version     of CDS Hooks
     * @param hookVersion of the hook's definition
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
