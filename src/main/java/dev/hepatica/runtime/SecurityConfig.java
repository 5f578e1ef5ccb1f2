package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may connect. */
@ConfigMapping(prefix = "hepatica.security")
interface SecurityConfig {

    /** Whether something in front of the service guards it, so that it may listen on more than the loopback address. */
    @WithDefault("false")
    boolean allowOpen();
}
