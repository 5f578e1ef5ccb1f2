package dev.hepatica.security.token;

import com.nimbusds.jwt.JWTClaimsSet;
import org.jspecify.annotations.Nullable;

/** Why a token is not accepted, and who it said it was from. For the log alone: the caller is told nothing. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 120;

    /** What is wrong, in the words of the log. */
    public enum RefusalKind {
        NO_TOKEN("no bearer token"),
        UNREADABLE("not a JWT"),
        UNSIGNED("not signed"),
        HEADER("header without kid or typ, or with more than it may have"),
        ISSUER("issuer not trusted"),
        ALGORITHM("algorithm not accepted"),
        KEY_ADDRESS("jku is not the one configured"),
        UNKNOWN_KEY("no such key"),
        KEYS_UNAVAILABLE("keys cannot be fetched"),
        SIGNATURE("signature does not fit"),
        EXPIRED("expired"),
        CLAIMS("claims missing or not good now"),
        AUDIENCE("for another address"),
        TENANT("tenant not allowed"),
        REPLAYED("seen before");

        private final String words;

        RefusalKind(String words) {
            this.words = words;
        }
    }

    private final RefusalKind kind;

    public Refusal(RefusalKind kind) {
        this(kind, kind.words);
    }

    private Refusal(RefusalKind kind, String message) {
        // An answer to bad input, not a failure of ours: no stack trace.
        super(message, null, false, false);
        this.kind = kind;
    }

    /** The same, with what may be told of the token. */
    Refusal of(JWTClaimsSet claims) {
        return new Refusal(
                kind,
                "%s (iss %s, tenant %s, jti %s)"
                        .formatted(
                                kind.words,
                                shown(claims.getIssuer()),
                                shown(claims.getClaim("tenant")),
                                shown(claims.getJWTID())));
    }

    public RefusalKind kind() {
        return kind;
    }

    /** Whoever calls may write anything there: it must not look like lines of the log, nor fill it. */
    private static String shown(@Nullable Object claim) {
        var text = claim == null ? "-" : String.valueOf(claim).replaceAll("[^\\x21-\\x7E]", "?");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }
}
