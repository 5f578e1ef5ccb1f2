package dev.hepatica.security.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import dev.hepatica.security.token.Refusal.RefusalKind;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Verifies the tokens of CDS Hooks 2.0. */
public final class TokenVerifier {

    /** In characters. Real ones have about a thousand. */
    private static final int LONGEST = 8192;

    private final TrustedClients clients;
    private final Duration skew;
    private final SeenTokens seen;
    private final DefaultJWTProcessor<SecurityContext> signed = new DefaultJWTProcessor<>();

    /**
     * @param skew        how far clocks may be apart
     * @param maxLifetime the longest that a token may be good for
     */
    public TokenVerifier(TrustedClients clients, Duration skew, Duration maxLifetime, Clock clock) {
        this.clients = clients;
        this.skew = skew;
        seen = new SeenTokens(clock);
        signed.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT));
        signed.setJWTClaimsSetAwareJWSKeySelector(clients);
        signed.setJWTClaimsSetVerifier(new TimelyClaims(clock, skew, maxLifetime));
    }

    /**
     * What a token says. Quick, but nothing of it is to be believed yet.
     *
     * @throws Refusal if it is no token, or its issuer is not trusted
     */
    public Presented read(String token) {
        var jwt = signed(token);
        var claims = claims(jwt);
        try {
            return new Presented(jwt, claims, clients.of(claims));
        } catch (Refusal e) {
            throw e.of(claims);
        }
    }

    /**
     * Who calls. A token is good once. May wait for keys to be fetched.
     *
     * @param addresses the ways to write the address that is called; the token must be for one of them
     * @throws Refusal if the token is not good
     */
    public VerifiedCaller verify(Presented token, Set<String> addresses) {
        var claims = token.claims();
        try {
            check(token.jwt().getHeader());
            process(token.jwt());
            if (Collections.disjoint(claims.getAudience(), addresses)) {
                throw new Refusal(RefusalKind.AUDIENCE);
            }
            var caller = token.client().caller(tenant(claims));
            // Last, so that nobody can use up the ids of others.
            var end = claims.getExpirationTime().toInstant().plus(skew);
            if (!seen.isNew(token.issuer(), claims.getJWTID(), end)) {
                throw new Refusal(RefusalKind.REPLAYED);
            }
            return caller;
        } catch (Refusal e) {
            throw e.of(claims);
        }
    }

    private static SignedJWT signed(String token) {
        if (token.length() > LONGEST) {
            throw new Refusal(RefusalKind.UNREADABLE);
        }
        try {
            if (JWTParser.parse(token) instanceof SignedJWT jwt) {
                return jwt;
            }
            throw new Refusal(RefusalKind.UNSIGNED);
        } catch (ParseException e) {
            throw new Refusal(RefusalKind.UNREADABLE);
        }
    }

    private static JWTClaimsSet claims(SignedJWT jwt) {
        try {
            return Optional.ofNullable(jwt.getJWTClaimsSet()).orElseThrow(() -> new Refusal(RefusalKind.UNREADABLE));
        } catch (ParseException e) {
            throw new Refusal(RefusalKind.UNREADABLE);
        }
    }

    private static Optional<String> tenant(JWTClaimsSet claims) {
        try {
            return Optional.ofNullable(claims.getStringClaim("tenant"));
        } catch (ParseException e) {
            throw new Refusal(RefusalKind.TENANT);
        }
    }

    /** A key is named, never brought along; and nothing is critical that CDS Hooks does not know. */
    private static void check(JWSHeader header) {
        if (header.getKeyID() == null
                || header.getJWK() != null
                || header.getX509CertURL() != null
                || header.getX509CertChain() != null
                || header.getCriticalParams() != null
                || !header.isBase64URLEncodePayload()) {
            throw new Refusal(RefusalKind.HEADER);
        }
    }

    private void process(SignedJWT jwt) {
        try {
            signed.process(jwt, null);
        } catch (ExpiredJWTException e) {
            throw new Refusal(RefusalKind.EXPIRED);
        } catch (BadJWTException e) {
            throw new Refusal(RefusalKind.CLAIMS);
        } catch (BadJWSException e) {
            throw new Refusal(RefusalKind.SIGNATURE);
        } catch (BadJOSEException e) {
            // All else that it could be was found before.
            throw new Refusal(RefusalKind.HEADER);
        } catch (KeySourceException e) {
            throw new Refusal(RefusalKind.KEYS_UNAVAILABLE);
        } catch (JOSEException e) {
            throw new Refusal(RefusalKind.SIGNATURE);
        }
    }
}
