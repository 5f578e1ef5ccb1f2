package dev.hepatica.security.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;

/**
 * How keys are fetched.
 *
 * @param cache       how long they are used before they are fetched again
 * @param minInterval an unknown key has them fetched early, but no more than twice in this time
 * @param outage      how long the last ones go on being used where the address does not answer
 * @param timeout     how long to wait for a connection, and then for an answer
 */
public record KeyFetching(Duration cache, Duration minInterval, Duration outage, Duration timeout) {

    private static final int MOST_BYTES = 128 << 10;

    /** Keys are fetched again, in the background, when so much of their time is left. */
    private static final int AHEAD = 10;

    JWKSource<SecurityContext> from(URI address) {
        try {
            return JWKSourceBuilder.create(address.toURL(), new NoDetours(timeout))
                    .cache(cache.toMillis(), timeout.multipliedBy(2).toMillis())
                    .refreshAheadCache(cache.dividedBy(AHEAD).toMillis(), false)
                    .rateLimited(minInterval.toMillis())
                    .outageTolerant(outage.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(address + " is no address", e);
        }
    }

    /** An address that sends elsewhere is not followed: elsewhere is not configured. */
    private static final class NoDetours extends DefaultResourceRetriever {

        NoDetours(Duration timeout) {
            super((int) timeout.toMillis(), (int) timeout.toMillis(), MOST_BYTES);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            var connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
