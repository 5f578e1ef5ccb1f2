package dev.hepatica.runtime;

import dev.hepatica.cdshooks.client.ClientProfile;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How EHRs are answered. */
@ConfigMapping(prefix = "hepatica.cds-hooks")
interface CdsHooksConfig {

    /** How long a call may take, what is fetched included. */
    @WithDefault("400ms")
    Duration deadline();

    /** Keys of prefetch that are not asked for, since no EHR of the site has them. */
    Optional<Set<String>> withoutPrefetch();

    /** Whether each hook has a service id of its own, for clients that cannot take one id twice. */
    @WithDefault("false")
    boolean distinctIds();

    /** Whether an example is answered after the start, so that the first EHR does not wait for it. */
    @WithDefault("true")
    boolean warmUp();

    /** What clients can show where callers are not verified. */
    @WithDefault("generic")
    ClientProfile profile();
}
