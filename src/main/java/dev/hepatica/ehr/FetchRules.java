package dev.hepatica.ehr;

import java.time.Duration;

/**
 * What a site decides about fetching.
 *
 * @param servers which servers are asked
 * @param limits  how much is asked of them, and how long it may take
 */
public record FetchRules(AllowedServers servers, Limits limits) {

    /**
     * How much is asked of a server, and how long it may take.
     *
     * @param pages          of one search
     * @param bytes          of all answers to one request together
     * @param concurrent     calls to one allowed server at a time; further ones wait for their turn
     * @param connectTimeout for a connection
     * @param answerTimeout  for one call, from sending it to the last byte of its answer
     * @param pause          how long a server that keeps failing is left alone
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
