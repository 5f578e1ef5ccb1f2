package dev.hepatica.ehr;

import java.time.Duration;

/**
 * The settings of a site about fetching.
 *
 * @param servers the servers that may be called
 * @param limits  the limits of calls
 */
public record FetchRules(AllowedServers servers, Limits limits) {

    /**
     * The limits of calls to a server.
     *
     * @param pages          the most pages of one search
     * @param bytes          the most bytes of all answers for one request together
     * @param concurrent     the most calls to one allowed server at a time; further ones wait for their turn
     * @param connectTimeout the longest time for a connection
     * @param answerTimeout  the longest time for one call, from sending it to the last byte of its answer
     * @param pause          the time for which a server that keeps failing is not called
     */
    public record Limits(
            int pages, long bytes, int concurrent, Duration connectTimeout, Duration answerTimeout, Duration pause) {

        public Limits {
            if (pages < 1
                    || bytes < 1
                    || concurrent < 1
                    || connectTimeout.toMillis() < 1
                    || answerTimeout.toMillis() < 1
                    || pause.toMillis() < 1) {
                throw new IllegalArgumentException(
                        "Each limit on what is fetched is at least 1, and each of its times at least a millisecond");
            }
        }
    }
}
