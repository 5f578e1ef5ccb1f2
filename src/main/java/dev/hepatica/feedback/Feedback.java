package dev.hepatica.feedback;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user made of one card.
 *
 * @param card        the id of the card
 * @param suggestions how many of its suggestions were accepted
 * @param reason      why it was overridden
 * @param comment     free text of the user
 * @param at          when the user acted, to the microsecond, which is what databases keep
 */
public record Feedback(
        String card,
        CardOutcome outcome,
        int suggestions,
        Optional<OverrideReason> reason,
        Optional<String> comment,
        Instant at) {

    /** What the same client sends twice of the same card at the same time is the same. */
    static final Comparator<Feedback> ORDER = Comparator.comparing(Feedback::card)
            .thenComparing(Feedback::outcome)
            .thenComparing(Feedback::at);

    public Feedback {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What became of a card. */
    public enum CardOutcome {
        ACCEPTED,
        OVERRIDDEN;

        /** As it is written in requests and kept. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<CardOutcome> of(String code) {
            return Stream.of(values())
                    .filter(outcome -> outcome.code().equals(code))
                    .findFirst();
        }
    }
}
