package dev.hepatica.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as an EHR writes it, or as somebody does who is not that EHR. It is put together by hand, with the JDK's
 * signatures: what the service verifies with must not be what the test signs with.
 */
record Token(Map<String, Object> header, Map<String, Object> claims, Signer signer) {

    static final String HOSPITAL = "https://ehr.hospital.example/fhir";
    static final String HOSPITAL_JKU = "https://ehr.hospital.example/.well-known/jwks.json";
    static final String CLINIC = "https://clinic.example/fhir";
    static final String CLINIC_JKU = "https://clinic.example/jwks.json";
    static final String BASE = "https://cds.hospital.example";
    static final String SERVICE = BASE + "/cds-services/crlm-assessment";

    /** The moment that it always is in tests. */
    static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    interface Signer {
        byte[] sign(byte[] content) throws GeneralSecurityException, JOSEException;
    }

    /** A good one of the hospital, for an address. */
    static Token hospital(String address) {
        return of(HOSPITAL, address)
                .header("kid", Keys.RSA)
                .header("alg", "RS384")
                .signedBy(Keys.rsa(Keys.RSA));
    }

    /** A good one of the clinic, whose tenants are named, for an address. */
    static Token clinic(String address) {
        return of(CLINIC, address)
                .header("kid", Keys.OTHER_RSA)
                .header("alg", "RS384")
                .signedBy(Keys.rsa(Keys.OTHER_RSA))
                .claim("tenant", "north");
    }

    private static Token of(String issuer, String address) {
        return new Token(Map.of(), Map.of(), content -> new byte[0])
                .header("typ", "JWT")
                .claim("iss", issuer)
                .claim("aud", address)
                .claim("iat", NOW.getEpochSecond() - 5)
                .claim("exp", NOW.getEpochSecond() + 295)
                .claim("jti", UUID.randomUUID().toString());
    }

    Token es384() {
        return header("kid", Keys.EC).header("alg", "ES384").signedBy(Keys.ec(Keys.EC));
    }

    Token header(String name, @Nullable Object value) {
        return new Token(with(header, name, value), claims, signer);
    }

    Token claim(String name, @Nullable Object value) {
        return new Token(header, with(claims, name, value), signer);
    }

    /** With SHA-384. */
    Token signedBy(AsymmetricJWK key) {
        var algorithm =
                ((JWK) key).getKeyType().getValue().equals("EC") ? "SHA384withECDSAinP1363Format" : "SHA384withRSA";
        return signedBy(key, algorithm);
    }

    Token signedBy(AsymmetricJWK key, String algorithm) {
        return signedBy(content -> {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key.toPrivateKey());
            signature.update(content);
            return signature.sign();
        });
    }

    Token signedBy(Signer other) {
        return new Token(header, claims, other);
    }

    /** The headers of a request that brings it. */
    List<String> asHeader() {
        return List.of("Bearer " + text());
    }

    String text() {
        return text(json(claims));
    }

    /** With other content than claims. */
    String text(String content) {
        var signed = base64(json(header).getBytes(UTF_8)) + "." + base64(content.getBytes(UTF_8));
        try {
            return signed + "." + base64(signer.sign(signed.getBytes(US_ASCII)));
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String json(Map<String, Object> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, @Nullable Object value) {
        var copy = new LinkedHashMap<>(map);
        if (value == null) {
            copy.remove(name);
        } else {
            copy.put(name, value);
        }
        return copy;
    }
}
