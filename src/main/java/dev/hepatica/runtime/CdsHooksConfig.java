package dev.hepatica.runtime;

import dev.hepatica.cdshooks.client.ClientProfile;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Configuration of CDS Hooks. */
@ConfigMapping(prefix = "hepatica.cds-hooks")
interface CdsHooksConfig {

    /** The longest time for a call, fetching included. */
    @WithDefault("400ms")
    Duration deadline();

    /** Prefetch keys that are not asked for, since no EHR of the site has the data. */
    Optional<Set<String>> withoutPrefetch();

    /** True if each hook has a service id of its own, for clients that do not accept an id twice. */
    @WithDefault("false")
    boolean distinctIds();

    /** The abilities of clients where callers are not authenticated. */
    @WithDefault("generic")
    ClientProfile profile();
}
