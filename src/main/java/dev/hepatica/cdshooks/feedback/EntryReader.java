package dev.hepatica.cdshooks.feedback;

import dev.hepatica.feedback.Feedback;
import dev.hepatica.feedback.OverrideReason;
import dev.hepatica.fhir.wire.BadRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one entry of feedback, as the specification has it and as clients send it. */
final class EntryReader {

    /** Of cards, suggestions and codes, in UTF-16 units. Ours are UUIDs; other clients have ids of their own. */
    static final int LONGEST_ID = 255;

    /** Of what users write, in UTF-16 units. */
    static final int LONGEST_COMMENT = 4000;

    /** RFC 3339, which always has an offset, and at least seconds. */
    private static final Pattern TIMESTAMP =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    /** Where Epic has no coding, it says this of the reason in extensions. */
    private static final String EPIC = "com.epic.cdshooks.feedback.overrideReason.";

    private EntryReader() {}

    /**
     * @throws BadRequest if the entry is not valid; says where
     */
    static Feedback read(Place entry) {
        entry.object();
        var card = entry.member("card").id(LONGEST_ID);
        var outcome = outcome(entry.member("outcome"));
        var suggestions = suggestions(entry.member("acceptedSuggestions"), outcome);
        var why = why(entry);
        var reason = why.flatMap(given -> reason(given, entry));
        var comment = why.flatMap(given -> given.member("userComment").remark(LONGEST_COMMENT));
        if (why.isPresent() && reason.isEmpty() && comment.isEmpty()) {
            throw why.get().wrong("has neither a reason nor a userComment");
        }
        return new Feedback(card, outcome, suggestions, reason, comment, timestamp(entry.member("outcomeTimestamp")));
    }

    private static Feedback.CardOutcome outcome(Place place) {
        return Feedback.CardOutcome.of(place.id(LONGEST_ID))
                .orElseThrow(() -> place.wrong("must be 'accepted' or 'overridden'"));
    }

    /**
     * The specification asks for them where a card is accepted. Cards without suggestions are accepted too, so none is
     * accepted as well; but what was not accepted cannot have accepted suggestions.
     */
    private static int suggestions(Place place, Feedback.CardOutcome outcome) {
        if (!place.present()) {
            return 0;
        }
        if (!place.node().isArray()) {
            throw place.wrong("must be an array");
        }
        place.each().forEach(suggestion -> suggestion.object().member("id").id(LONGEST_ID));
        if (outcome == Feedback.CardOutcome.OVERRIDDEN && !place.node().isEmpty()) {
            throw place.wrong("cannot be there if the outcome is 'overridden'");
        }
        return place.node().size();
    }

    /** Epic says it in the plural, of which others might make an array; of several the first counts. */
    private static Optional<Place> why(Place entry) {
        return Stream.of("overrideReason", "overrideReasons")
                .map(entry::member)
                .filter(Place::present)
                .flatMap(place -> place.each().stream())
                .map(Place::object)
                .toList()
                .stream()
                .findFirst();
    }

    private static Optional<OverrideReason> reason(Place why, Place entry) {
        var coding = why.member("reason");
        if (!coding.present()) {
            return Stream.of(why, entry)
                    .map(place -> place.member("extension"))
                    .flatMap(extension -> epic(extension).stream())
                    .findFirst();
        }
        var system = coding.object().member("system");
        return Optional.of(new OverrideReason(
                system.present() ? Optional.of(system.id(LONGEST_ID)) : Optional.empty(),
                Optional.of(coding.member("code").id(LONGEST_ID)),
                coding.member("display").remark(LONGEST_COMMENT)));
    }

    private static Optional<OverrideReason> epic(Place extension) {
        var category = extension.member(EPIC + "reasonCategory");
        var display = Stream.of("reasonDisplay", "reasonTitle")
                .flatMap(name -> extension.member(EPIC + name).remark(LONGEST_COMMENT).stream())
                .findFirst();
        if (!category.present()) {
            return display.map(text -> new OverrideReason(Optional.empty(), Optional.empty(), Optional.of(text)));
        }
        var code = category.node().isIntegralNumber() ? category.node().asText() : category.id(LONGEST_ID);
        return Optional.of(new OverrideReason(Optional.of((EPIC + "reasonCategory")), Optional.of(code), display));
    }

    private static Instant timestamp(Place place) {
        var text = place.id(LONGEST_ID).toUpperCase(Locale.ROOT);
        try {
            if (TIMESTAMP.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException e) {
            // A day or time that does not exist: told like one that is written wrongly.
        }
        throw place.wrong("must be a date and time with an offset, as in 2026-05-04T08:30:00Z");
    }
}
