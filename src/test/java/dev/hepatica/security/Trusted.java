package dev.hepatica.security;

import java.util.HashMap;
import java.util.Map;

/** The settings of a service that trusts two EHRs. */
final class Trusted {

    private Trusted() {}

    static Map<String, String> settings() {
        var settings = new HashMap<>(Map.of(
                "hepatica.security.mode", "smart",
                "hepatica.security.public-url", Token.BASE,
                "hepatica.security.clients.hospital.issuer", Token.HOSPITAL,
                "hepatica.security.clients.hospital.jku", Token.HOSPITAL_JKU,
                "hepatica.security.clients.hospital.jwks", Keys.published(Keys.RSA, Keys.EC, Keys.SHORT)));
        settings.putAll(Map.of(
                "hepatica.security.clients.clinic.issuer", Token.CLINIC,
                "hepatica.security.clients.clinic.jku", Token.CLINIC_JKU,
                "hepatica.security.clients.clinic.jwks", Keys.published(Keys.OTHER_RSA, Keys.OTHER_EC),
                "hepatica.security.clients.clinic.algorithms", "RS384",
                "hepatica.security.clients.clinic.tenants", "north,south",
                "hepatica.security.clients.clinic.profile", "epic",
                "hepatica.security.clients.clinic.operator", "true"));
        // Hundreds are refused here.
        settings.put("quarkus.log.category.\"dev.hepatica.security.RefusalLog\".level", "ERROR");
        return Map.copyOf(settings);
    }

    static Map<String, String> settings(String... more) {
        var settings = new HashMap<>(settings());
        for (var i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return settings;
    }
}
