package dev.hepatica.fhir.wire;

import java.time.Duration;

/** What was asked for cannot be had at the moment, through no fault of whoever asks. */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public Unavailable(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** After how long it may be worth asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
