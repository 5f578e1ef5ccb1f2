package dev.hepatica.security;

import dev.hepatica.security.SecurityConfig.Mode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a service that asks nobody who they are, or cannot tell what it is called, from listening to the world. */
class ListenAddressCheck {

    void check(
            @Observes StartupEvent start,
            SecurityConfig security,
            @ConfigProperty(name = "quarkus.http.host") String host)
            throws UnknownHostException {
        if (InetAddress.getByName(host).isLoopbackAddress()) {
            return;
        }
        if (security.mode() == Mode.OPEN && !security.allowOpen()) {
            throw new IllegalStateException(
                    "quarkus.http.host is %s, but callers are not verified. Listen on 127.0.0.1, or set".formatted(host)
                            + " hepatica.security.mode=smart, or set hepatica.security.allow-open=true if something in"
                            + " front of the service guards it.");
        }
        // Else whoever got hold of a token for another service could send it here, with that service's name as Host.
        if (security.mode() == Mode.SMART && security.publicUrl().isEmpty()) {
            throw new IllegalStateException(
                    "quarkus.http.host is %s, but the service does not know what clients call it. Set".formatted(host)
                            + " hepatica.security.public-url, such as https://cds.hospital.example.");
        }
    }
}
