package dev.hepatica.runtime;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the service, which asks nobody who they are, from listening to the world by accident. */
class OpenDoor {

    void check(
            @Observes StartupEvent start,
            SecurityConfig security,
            @ConfigProperty(name = "quarkus.http.host") String host)
            throws UnknownHostException {
        if (!security.allowOpen() && !InetAddress.getByName(host).isLoopbackAddress()) {
            throw new IllegalStateException(
                    "quarkus.http.host is %s, but callers are not verified. Listen on 127.0.0.1, or set".formatted(host)
                            + " hepatica.security.allow-open=true if something in front of the service guards it.");
        }
    }
}
