package dev.hepatica.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may connect. */
@ConfigMapping(prefix = "hepatica.security")
public interface SecurityConfig {

    enum Mode {
        /** Nobody is asked who they are. */
        OPEN,
        /** Callers show tokens. */
        SMART
    }

    @WithDefault("open")
    Mode mode();

    /** Whether something in front of an open service guards it, so that it may listen on more than the loopback address. */
    @WithDefault("false")
    boolean allowOpen();

    /** What clients write before the path, as {@code https://cds.hospital.example}; without it, what the request says. */
    Optional<URI> publicUrl();

    /** Whether the list of services is given to whoever asks. */
    @WithDefault("false")
    boolean openDiscovery();

    /** Whether the landing page and the API document are shown to whoever asks. */
    @WithDefault("true")
    boolean openPages();

    /** How far clocks may be apart. */
    @WithDefault("60s")
    Duration clockSkew();

    /** The longest that a token may be good for. */
    @WithDefault("1h")
    Duration maxLifetime();

    /** Whether keys may be fetched without TLS. Never outside a trial. */
    @WithDefault("false")
    boolean allowHttpKeys();

    Keys keys();

    /** The clients that are trusted, by a name that the site gives them. */
    Map<String, Client> clients();

    /** How the keys of clients are fetched. */
    interface Keys {

        /** How long keys are used before they are fetched again. */
        @WithDefault("5m")
        Duration cache();

        /** An unknown key has them fetched early, but no more than twice in this time. */
        @WithDefault("30s")
        Duration minInterval();

        /** How long the last keys go on being used where their address does not answer. */
        @WithDefault("1h")
        Duration outage();

        /** How long to wait for a connection, and then for an answer. */
        @WithDefault("2s")
        Duration timeout();
    }

    /** A client, and where its keys come from: the addresses of {@code jku}, or a file, or the setting itself. */
    interface Client {

        /** The {@code iss} of its tokens. */
        String issuer();

        /** The addresses of its keys. A token that names an address must name one of these. */
        Optional<List<URI>> jku();

        /** The file with its keys; nothing is fetched then. */
        Optional<Path> jwksFile();

        /** Its keys themselves; nothing is fetched then. */
        Optional<String> jwks();

        /** What it may sign with. */
        @WithDefault("RS384,ES384")
        List<String> algorithms();

        /** The {@code tenant}s that may call; where none is named, any may, and tokens need not name one. */
        Optional<List<String>> tenants();

        /** What it can show: the name of a client profile of CDS Hooks. */
        @WithDefault("generic")
        String profile();

        /** Whether it may see what users made of the cards. */
        @WithDefault("false")
        boolean operator();
    }
}
