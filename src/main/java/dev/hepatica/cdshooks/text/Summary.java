package dev.hepatica.cdshooks.text;

import dev.hepatica.cdshooks.card.Card;
import java.util.Locale;

/** A line that is short enough for the summary of a card. */
public final class Summary {

    private static final String CUT = "…";
    private static final int TITLE_LIMIT = 90;

    private Summary() {}

    /** The text, cut between words where it is too long. */
    public static String of(String text) {
        return cut(capital(text.strip().replaceAll("\\s+", " ")), Card.SUMMARY_LIMIT);
    }

    private static String cut(String line, int limit) {
        if (line.length() < limit) {
            return line;
        }
        var end = line.lastIndexOf(' ', limit - 1 - CUT.length());
        var cut = line.substring(0, end < limit / 2 ? limit - 1 - CUT.length() : end);
        return cut.replaceAll("[\\s,;:.]+$", "") + CUT;
    }

    /** The beginning of a statement, as its title. */
    public static String title(String statement) {
        return cut(statement.split("(?<=[.;:]) ", 2)[0].replaceFirst("[.;:]$", ""), TITLE_LIMIT);
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
