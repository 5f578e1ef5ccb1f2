package dev.hepatica.security.token;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.Optional;
import java.util.Set;

/**
 * A client whose tokens are trusted.
 *
 * @param issuer     the {@code iss} of its tokens
 * @param keys       what it signs with
 * @param algorithms how it may sign
 * @param tenants    the tenants that may call; empty where any may
 * @param operator   whether it may see what users made of the cards
 */
public record TrustedClient(
        String issuer, IssuerKeys keys, Set<JWSAlgorithm> algorithms, Set<String> tenants, boolean operator) {

    public TrustedClient {
        algorithms = Set.copyOf(algorithms);
        tenants = Set.copyOf(tenants);
    }

    /** The caller that a token of this client stands for; a token must name a tenant where tenants are named here. */
    VerifiedCaller caller(Optional<String> tenant) {
        if (!tenants.isEmpty() && tenant.filter(tenants::contains).isEmpty()) {
            throw new Refusal(Refusal.RefusalKind.TENANT);
        }
        return new VerifiedCaller(issuer, tenant, operator);
    }
}
