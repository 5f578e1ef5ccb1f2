package dev.hepatica.runtime;

import dev.hepatica.cdshooks.client.ClientProfile;
import dev.hepatica.cdshooks.client.ClientProfiles;
import dev.hepatica.fhir.definition.Definitions;
import dev.hepatica.security.OpenPaths;
import dev.hepatica.security.SecurityConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Makes what depends on who may call, and on who calls. */
class Trust {

    private static final String KNOWLEDGE =
            "/fhir/metadata|/fhir/(%s)(/[A-Za-z0-9.-]{1,64})?|/statements/[A-Za-z0-9.-]{1,100}|/schemas/cds-hooks/[a-z.]{1,40}"
                    .formatted(Definitions.TYPES);
    private static final String HEALTH = "/q/health(/(live|ready|started|well))?";
    private static final String PAGES = "/|/index[.]html|/q/openapi|/q/swagger-ui(/[A-Za-z0-9._-]*)?";
    private static final String DISCOVERY = "/cds-services";

    /** Knowledge, which is public, and the health of the service; pages and discovery where the site opens them. */
    @Produces
    @Singleton
    OpenPaths openPaths(SecurityConfig config) {
        var open = new ArrayList<>(List.of(KNOWLEDGE, HEALTH));
        if (config.openPages()) {
            open.add(PAGES);
        }
        if (config.openDiscovery()) {
            open.add(DISCOVERY);
        }
        return new OpenPaths(open);
    }

    @Produces
    @Singleton
    @Startup
    ClientProfiles profiles(SecurityConfig security, CdsHooksConfig hooks) {
        var profiles = new HashMap<String, ClientProfile>();
        security.clients().forEach((name, client) -> profiles.put(client.issuer(), profile(name, client.profile())));
        return new ClientProfiles(profiles, hooks.profile());
    }

    private static ClientProfile profile(String client, String profile) {
        try {
            return ClientProfile.valueOf(profile.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "hepatica.security.clients.%s.profile is %s: it must be generic, epic or oracle."
                            .formatted(client, profile));
        }
    }
}
