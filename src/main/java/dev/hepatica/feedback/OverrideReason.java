package dev.hepatica.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Why a card was set aside, out of a list that the client offered.
 *
 * @param system  whose code it is; empty where the client does not say
 * @param code    empty where the client sent a display only
 * @param display for human eyes, at most {@value #LONGEST_DISPLAY} characters
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OverrideReason(Optional<String> system, Optional<String> code, Optional<String> display) {

    /** In UTF-16 units. */
    public static final int LONGEST_DISPLAY = 200;

    public OverrideReason {
        if (code.isEmpty() && display.isEmpty()) {
            throw new IllegalArgumentException("a reason has a code or a display");
        }
        display = display.map(OverrideReason::shortened);
    }

    /** Displays are for human eyes, so a long one is cut rather than refused; never within a character. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_DISPLAY) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST_DISPLAY - 1)) ? LONGEST_DISPLAY - 1 : LONGEST_DISPLAY;
        return text.substring(0, end);
    }
}
