package dev.hepatica.security.token;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * A token that was shown, and is not verified.
 *
 * @param client the one whose it claims to be
 */
public record Presented(SignedJWT jwt, JWTClaimsSet claims, TrustedClient client) {

    public String issuer() {
        return client.issuer();
    }
}
