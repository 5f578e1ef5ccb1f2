package dev.hepatica.model.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A clinical value that is known, together with where it was read, or missing, together with why. That something is
 * known to be absent is a known value ({@code false}, wild type, no nodes); missing is never negative.
 */
public sealed interface Finding<T> {

    /**
     * A value that is on record.
     *
     * @param sources where it was read, at least one unless the value follows from the absence of any record
     */
    record Known<T>(T value, List<Source> sources) implements Finding<T> {
        public Known {
            sources = List.copyOf(sources);
        }

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public <R> R fold(Function<Known<T>, R> known, Function<Missing<T>, R> missing) {
            return known.apply(this);
        }
    }

    /**
     * A value that is not known.
     *
     * @param sources what was found and could not be used: the unreadable, the unfinished, the contradicting
     */
    record Missing<T>(MissingReason reason, List<Source> sources) implements Finding<T> {

        /** Of most facts a record says nothing; without a value it is the same for each of them. */
        private static final Finding<?> NOTHING = new Missing<>(MissingReason.NOT_RECORDED, List.of());

        public Missing {
            sources = List.copyOf(sources);
        }

        @Override
        public boolean isKnown() {
            return false;
        }

        @Override
        public <R> R fold(Function<Known<T>, R> known, Function<Missing<T>, R> missing) {
            return missing.apply(this);
        }
    }

    /** Why a value is missing; of several reasons the last says most. */
    enum MissingReason {
        /** Nothing in the record speaks of it. */
        NOT_RECORDED("not on record"),
        /** The record says that it was not asked, not done or failed. */
        NOT_PERFORMED("not performed"),
        /** A result is announced, or preliminary. */
        NOT_FINAL("no final result"),
        /** A result is on record that does not settle it: indeterminate, partial, or of unknown meaning. */
        INCONCLUSIVE("on record, but inconclusive"),
        /** What is on record was found before an operation that has changed it. */
        OUTDATED("on record, but from before the last liver resection"),
        /** Something is on record that cannot be read without guessing. */
        UNREADABLE("on record, but not readable"),
        /** The record says one thing and another. */
        CONFLICTING("contradictory");

        private final String words;

        MissingReason(String words) {
            this.words = words;
        }

        /** The reason in words that fit behind a colon. */
        public String words() {
            return words;
        }
    }

    List<Source> sources();

    /** Handles both cases; stands in for a pattern-matching switch, which Java 17 lacks. */
    <R> R fold(Function<Known<T>, R> known, Function<Missing<T>, R> missing);

    static <T> Finding<T> known(T value, Source... sources) {
        return new Known<>(value, List.of(sources));
    }

    static <T> Finding<T> missing(MissingReason reason, Source... sources) {
        return new Missing<>(reason, List.of(sources));
    }

    @SuppressWarnings("unchecked")
    static <T> Finding<T> notRecorded() {
        return (Finding<T>) Missing.NOTHING;
    }

    boolean isKnown();

    default Optional<T> toOptional() {
        return fold(known -> Optional.of(known.value()), missing -> Optional.empty());
    }

    default <R> Finding<R> map(Function<T, R> f) {
        return fold(
                known -> new Known<>(f.apply(known.value()), known.sources()),
                missing -> new Missing<>(missing.reason(), missing.sources()));
    }

    /** A finding that follows from this one and, where this one is known, from what {@code f} makes of its value. */
    default <R> Finding<R> then(Function<T, Finding<R>> f) {
        return fold(
                known -> f.apply(known.value()).from(known.sources()),
                missing -> new Missing<>(missing.reason(), missing.sources()));
    }

    /** This finding if it is known or contradictory; else the other, if that says more than that nothing is recorded. */
    default Finding<T> or(Finding<T> other) {
        return fold(known -> known, missing -> switch (missing.reason()) {
            case CONFLICTING -> missing;
            case NOT_RECORDED -> other;
            case NOT_PERFORMED, NOT_FINAL, INCONCLUSIVE, OUTDATED, UNREADABLE -> other.isKnown() ? other : missing;
        });
    }

    /** Both values put together; missing as soon as one of them is. */
    default <U, R> Finding<R> with(Finding<U> other, BiFunction<T, U, R> f) {
        return then(value -> other.map(second -> f.apply(value, second)));
    }

    /** The same finding, resting on these sources too. */
    private Finding<T> from(List<Source> more) {
        if (sources().isEmpty()) {
            return fold(known -> new Known<>(known.value(), more), missing -> new Missing<>(missing.reason(), more));
        }
        var all = new LinkedHashSet<>(more);
        all.addAll(sources());
        var sources = new ArrayList<>(all);
        return fold(known -> new Known<>(known.value(), sources), missing -> new Missing<>(missing.reason(), sources));
    }
}
