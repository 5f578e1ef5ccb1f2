package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The axes of a plan, in their order there. */
public enum Axis {
    @JsonProperty("work-up")
    WORK_UP("Work-up"),
    @JsonProperty("board")
    BOARD("Board"),
    @JsonProperty("strategy")
    STRATEGY("Strategy"),
    @JsonProperty("systemic")
    SYSTEMIC("Systemic therapy"),
    @JsonProperty("local")
    LOCAL("Local and regional therapy"),
    @JsonProperty("follow-up")
    FOLLOW_UP("Follow-up");

    private final String title;

    Axis(String title) {
        this.title = title;
    }

    /** The code as authors write it: {@code work-up}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }
}
