package dev.hepatica.security.token;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;

/** What a token must say besides who it is for, and that it is neither over, nor not yet good, nor good for too long. */
final class TimelyClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

    private static final Set<String> REQUIRED = Set.of("iss", "aud", "exp", "iat", "jti");
    private static final int LONGEST_ID = 256;

    private final Clock clock;
    private final Duration skew;
    private final Duration maxLifetime;

    TimelyClaims(Clock clock, Duration skew, Duration maxLifetime) {
        super(null, REQUIRED);
        this.clock = clock;
        this.skew = skew;
        this.maxLifetime = maxLifetime;
        setMaxClockSkew((int) skew.toSeconds());
    }

    @Override
    public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        var issued = claims.getIssueTime().toInstant();
        var expires = claims.getExpirationTime().toInstant();
        if (issued.isAfter(clock.instant().plus(skew))) {
            throw new BadJWTException("issued in the future");
        }
        if (!expires.isAfter(issued) || expires.isAfter(issued.plus(maxLifetime))) {
            throw new BadJWTException("good for too long, or never");
        }
        var id = claims.getJWTID();
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw new BadJWTException("no usable jti");
        }
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }
}
