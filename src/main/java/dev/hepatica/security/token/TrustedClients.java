package dev.hepatica.security.token;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.JWTClaimsSetAwareJWSKeySelector;
import dev.hepatica.security.token.Refusal.RefusalKind;
import java.net.URI;
import java.security.Key;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All clients that are trusted. A token's key is looked for among those of its issuer, and nowhere else. */
public final class TrustedClients implements JWTClaimsSetAwareJWSKeySelector<SecurityContext> {

    /** Shorter RSA keys are no protection (RFC 7518, 3.3). */
    private static final int SHORTEST_RSA = 2048;

    private final Map<String, TrustedClient> byIssuer;

    /** No two clients may have one issuer. */
    public TrustedClients(Collection<TrustedClient> clients) {
        byIssuer = clients.stream().collect(toUnmodifiableMap(TrustedClient::issuer, client -> client));
    }

    TrustedClient of(JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getIssuer())
                .map(byIssuer::get)
                .orElseThrow(() -> new Refusal(RefusalKind.ISSUER));
    }

    public Set<String> issuers() {
        return byIssuer.keySet();
    }

    /** Fetches the keys of an issuer, if they are to be fetched; says which addresses have none. */
    public List<URI> unavailable(String issuer) {
        return Optional.ofNullable(byIssuer.get(issuer))
                .map(client -> client.keys().unavailable())
                .orElse(List.of());
    }

    @Override
    public List<Key> selectKeys(JWSHeader header, JWTClaimsSet claims, SecurityContext context)
            throws KeySourceException {
        var client = of(claims);
        if (!client.algorithms().contains(header.getAlgorithm())) {
            throw new Refusal(RefusalKind.ALGORITHM);
        }
        var keys = new ArrayList<Key>();
        var failure = Optional.<KeySourceException>empty();
        for (var source : client.keys().sources(Optional.ofNullable(header.getJWKURL()))) {
            try {
                keys.addAll(
                        new JWSVerificationKeySelector<>(client.algorithms(), source).selectJWSKeys(header, context));
            } catch (KeySourceException e) {
                failure = Optional.of(e);
            }
        }
        keys.removeIf(key -> key instanceof RSAKey rsa && rsa.getModulus().bitLength() < SHORTEST_RSA);
        if (keys.isEmpty()) {
            throw failure.orElseThrow(() -> new Refusal(RefusalKind.UNKNOWN_KEY));
        }
        return keys;
    }
}
