package dev.hepatica.fhir.wire;

import java.time.Duration;

/** An answer that cannot be given at the moment, through no fault of the client. */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public Unavailable(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** The time after which the client may try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
