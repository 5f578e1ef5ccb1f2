package dev.hepatica.cdshooks.service;

import dev.hepatica.cdshooks.request.Hook;
import java.util.List;

/**
 * A service that EHRs can call.
 *
 * @param id    the last part of its address
 * @param hooks the hooks that call it
 */
public record CdsService(String id, List<Hook> hooks, String title, String description) {

    public CdsService {
        hooks = List.copyOf(hooks);
    }

    /** Returns whether the service is called for orders. */
    public boolean isAboutOrders() {
        return hooks.stream().allMatch(Hook::isAboutOrders);
    }
}
