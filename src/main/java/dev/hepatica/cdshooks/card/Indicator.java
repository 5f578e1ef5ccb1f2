package dev.hepatica.cdshooks.card;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The urgency of a card, the most urgent last. */
public enum Indicator {
    @JsonProperty("info")
    INFO,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("critical")
    CRITICAL
}
