package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of the warm-up. */
@ConfigMapping(prefix = "hepatica.warm-up")
interface WarmUpConfig {

    /** True if an example is answered before the service is ready. If false, the first answers are slow. */
    @WithDefault("true")
    boolean enabled();

    /** The time after which the service is ready even if the warm-up has not finished. */
    @WithDefault("60s")
    Duration limit();
}
