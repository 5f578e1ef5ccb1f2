package dev.hepatica.cdshooks.card;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How urgent a card is, most urgent last. */
public enum Indicator {
    @JsonProperty("info")
    INFO,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("critical")
    CRITICAL
}
