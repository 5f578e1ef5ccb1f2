package dev.hepatica.cdshooks.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * A card, shown to a user.
 *
 * @param summary one line of less than 140 characters
 * @param detail  the text in GitHub Flavored Markdown without HTML, or plain text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Card(
        String uuid,
        String summary,
        String detail,
        Indicator indicator,
        CardSource source,
        List<Suggestion> suggestions,
        Optional<String> selectionBehavior,
        List<Coding> overrideReasons,
        List<Link> links) {

    /** The limit of a summary, in characters; a summary is shorter than this. */
    public static final int SUMMARY_LIMIT = 140;

    public Card {
        if (summary.isBlank() || summary.length() >= SUMMARY_LIMIT) {
            throw new IllegalArgumentException("a summary of %d characters".formatted(summary.length()));
        }
        if (suggestions.isEmpty() == selectionBehavior.isPresent()) {
            throw new IllegalArgumentException("suggestions come with a selectionBehavior, and it with them");
        }
        suggestions = List.copyOf(suggestions);
        overrideReasons = List.copyOf(overrideReasons);
        links = List.copyOf(links);
    }
}
