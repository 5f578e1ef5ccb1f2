package dev.hepatica.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import dev.hepatica.security.SecurityConfig.Client;
import dev.hepatica.security.token.IssuerKeys;
import dev.hepatica.security.token.KeyFetching;
import dev.hepatica.security.token.TrustedClient;
import dev.hepatica.security.token.TrustedClients;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The clients that the site configured. A mistake is reported by the name of the setting that has it. */
final class ConfiguredClients {

    private static final String PREFIX = "hepatica.security.";

    /** None with a shared secret, and none that this Java cannot verify. */
    private static final Set<String> ALGORITHMS =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    private final SecurityConfig config;
    private final KeyFetching fetching;

    private ConfiguredClients(SecurityConfig config) {
        this.config = config;
        var keys = config.keys();
        positive("keys.cache", keys.cache());
        positive("keys.min-interval", keys.minInterval());
        positive("keys.outage", keys.outage());
        positive("keys.timeout", keys.timeout());
        // So that a fetch is over before the next is due.
        if (keys.minInterval().compareTo(keys.cache()) >= 0
                || keys.timeout().multipliedBy(3).compareTo(keys.cache()) >= 0) {
            throw mistake(
                    "keys.cache",
                    "is %s: it must be more than keys.min-interval, and more than three times keys.timeout"
                            .formatted(keys.cache()));
        }
        fetching = new KeyFetching(keys.cache(), keys.minInterval(), keys.outage(), keys.timeout());
    }

    static TrustedClients of(SecurityConfig config) {
        positive("max-lifetime", config.maxLifetime());
        if (config.clockSkew().isNegative()) {
            throw mistake("clock-skew", "is negative");
        }
        if (config.clients().isEmpty()) {
            throw mistake("mode", "is smart, but no client is trusted: set hepatica.security.clients.<name>.issuer");
        }
        return new ConfiguredClients(config).read();
    }

    private TrustedClients read() {
        var clients = new TreeMap<String, TrustedClient>();
        Map<String, String> names = new HashMap<>();
        config.clients().forEach((name, client) -> {
            var other = names.put(client.issuer(), name);
            if (other != null) {
                throw mistake(setting(name, "issuer"), "is that of the client %s, too".formatted(other));
            }
            clients.put(name, client(name, client));
        });
        return new TrustedClients(clients.values());
    }

    private TrustedClient client(String name, Client client) {
        return new TrustedClient(
                client.issuer(),
                keys(name, client),
                client.algorithms().stream()
                        .map(algorithm -> algorithm(name, algorithm))
                        .collect(toUnmodifiableSet()),
                Set.copyOf(client.tenants().orElse(List.of())),
                client.operator());
    }

    private static JWSAlgorithm algorithm(String name, String algorithm) {
        if (!ALGORITHMS.contains(algorithm)) {
            throw mistake(
                    setting(name, "algorithms"),
                    "has %s, which is not accepted: only %s are"
                            .formatted(
                                    algorithm,
                                    String.join(
                                            ", ", ALGORITHMS.stream().sorted().toList())));
        }
        return JWSAlgorithm.parse(algorithm);
    }

    private IssuerKeys keys(String name, Client client) {
        var addresses = Set.copyOf(client.jku().orElse(List.of()));
        addresses.forEach(address -> check(name, address));
        if (client.jwks().isPresent() && client.jwksFile().isPresent()) {
            throw mistake(setting(name, "jwks"), "is set, and jwks-file, too");
        }
        if (client.jwks().isPresent()) {
            return IssuerKeys.known(keys(setting(name, "jwks"), client.jwks().get()), addresses);
        }
        if (client.jwksFile().isPresent()) {
            var setting = setting(name, "jwks-file");
            try {
                return IssuerKeys.known(
                        keys(setting, Files.readString(client.jwksFile().get())), addresses);
            } catch (IOException e) {
                throw mistake(
                        setting,
                        "is %s, which cannot be read"
                                .formatted(client.jwksFile().get()));
            }
        }
        if (addresses.isEmpty()) {
            throw mistake(
                    setting(name, "jku"), "is not set, nor are jwks-file or jwks: there is no key of this client");
        }
        return IssuerKeys.fetched(addresses, fetching);
    }

    private void check(String name, URI address) {
        var isAllowed =
                "https".equals(address.getScheme()) || (config.allowHttpKeys() && "http".equals(address.getScheme()));
        if (!isAllowed || address.getHost() == null) {
            throw mistake(setting(name, "jku"), "has %s, which is no https address".formatted(address));
        }
    }

    private static JWKSet keys(String setting, String text) {
        try {
            var keys = JWKSet.parse(text);
            if (keys.getKeys().stream().anyMatch(JWK::isPrivate)) {
                throw mistake(setting, "has a private or shared key: only public keys belong there");
            }
            if (keys.getKeys().stream().noneMatch(key -> key.getKeyID() != null)) {
                throw mistake(setting, "has no key with a kid");
            }
            return keys;
        } catch (ParseException e) {
            throw mistake(setting, "is no JWK set");
        }
    }

    private static void positive(String setting, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw mistake(setting, "must be more than nothing");
        }
    }

    private static String setting(String client, String setting) {
        return "clients.%s.%s".formatted(client, setting);
    }

    private static IllegalStateException mistake(String setting, String what) {
        return new IllegalStateException(PREFIX + setting + " " + what + ".");
    }
}
