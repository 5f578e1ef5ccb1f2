package dev.hepatica.cdshooks.text;

import dev.hepatica.cdshooks.card.Card;
import java.util.Locale;

/** A line that is short enough for the summary of a card. */
public final class Summary {

    private static final String CUT = "…";

    private Summary() {}

    /** The text, cut between words where it is too long. */
    public static String of(String text) {
        var line = capital(text.strip().replaceAll("\\s+", " "));
        if (line.length() < Card.SUMMARY_LIMIT) {
            return line;
        }
        var end = line.lastIndexOf(' ', Card.SUMMARY_LIMIT - 1 - CUT.length());
        var cut = line.substring(0, end < Card.SUMMARY_LIMIT / 2 ? Card.SUMMARY_LIMIT - 1 - CUT.length() : end);
        return cut.replaceAll("[\\s,;:.]+$", "") + CUT;
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
