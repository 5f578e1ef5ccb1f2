package dev.hepatica.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of the tests, by their ids. They are made once and kept in a file below {@code target}: the service and a test
 * are of two class loaders, and would make two sets otherwise.
 */
final class Keys {

    static final String RSA = "hospital-rsa";
    /** Epic's ids are base64, with all that it may hold. */
    static final String EC = "q+/Zx3aD1w==";
    /** Published, but not fit to be relied on. */
    static final String SHORT = "hospital-short";

    static final String OTHER_RSA = "clinic-rsa";
    static final String OTHER_EC = "clinic-ec";
    /** Published by nobody. */
    static final String ATTACKER = "attacker";

    private static final Path FILE = Path.of("target", "trust", "keys.json");
    private static final JWKSet ALL = load();

    private Keys() {}

    static RSAKey rsa(String id) {
        return ALL.getKeyByKeyId(id).toRSAKey();
    }

    static ECKey ec(String id) {
        return ALL.getKeyByKeyId(id).toECKey();
    }

    /** A set of public keys, as an issuer publishes it. */
    static String published(String... ids) {
        return new JWKSet(Stream.of(ids)
                        .map(ALL::getKeyByKeyId)
                        .map(JWK::toPublicJWK)
                        .toList())
                .toString();
    }

    private static synchronized JWKSet load() {
        try {
            if (!Files.exists(FILE)) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, made().toString(false));
            }
            return JWKSet.load(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWKSet made() throws JOSEException {
        return new JWKSet(List.of(
                new RSAKeyGenerator(2048).keyID(RSA).generate(),
                new ECKeyGenerator(Curve.P_384).keyID(EC).generate(),
                new RSAKeyGenerator(1024, true).keyID(SHORT).generate(),
                new RSAKeyGenerator(2048).keyID(OTHER_RSA).generate(),
                new ECKeyGenerator(Curve.P_384).keyID(OTHER_EC).generate(),
                new RSAKeyGenerator(2048).keyID(ATTACKER).generate()));
    }
}
