package dev.hepatica.validation;

import java.math.BigDecimal;

/**
 * The Tumour Burden Score, the root of (largest in cm)² + number². The table tells the number only where it is one; of more
 * than one it is known that they are at least two, and the score is at least what two give.
 */
record TumourBurden(double atLeast, boolean exact) {

    enum Zone {
        BELOW_3("below 3"),
        FROM_3_TO_9("3 to below 9"),
        FROM_9("9 or more");

        private final String words;

        Zone(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static TumourBurden of(BigDecimal largestCm, boolean multiple) {
        var number = multiple ? 2 : 1;
        return new TumourBurden(Math.hypot(largestCm.doubleValue(), number), !multiple);
    }

    /** The zone of {@link #atLeast()}. */
    Zone zone() {
        if (atLeast < 3) {
            return Zone.BELOW_3;
        }
        return atLeast < 9 ? Zone.FROM_3_TO_9 : Zone.FROM_9;
    }

    /** There is no zone above the last: who is at least there is there. */
    boolean inKnownZone() {
        return exact || zone() == Zone.FROM_9;
    }
}
