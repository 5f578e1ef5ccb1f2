package dev.hepatica.documentation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of a page: what an author wrote stays what it is, and is not taken for markup. */
public final class Markdown {

    private Markdown() {}

    /** Plain text. */
    public static String text(String plain) {
        return oneLine(plain).replaceAll("[\\\\`*~\\[\\]]|<(?=[A-Za-z/!?])", "\\\\$0");
    }

    /** Code inside a sentence; no code of ours has backticks. */
    public static String code(String plain) {
        return "`" + oneLine(plain) + "`";
    }

    /** A link; brackets in an address would end it too early. */
    public static String link(String text, String target) {
        return "[%s](%s)".formatted(text, target.replace("(", "%28").replace(")", "%29"));
    }

    /** One point of a list. */
    public static String point(String name, String content) {
        return "- **%s:** %s\n".formatted(name, content);
    }

    /** A table, without the columns that have nothing to say. */
    public static String table(List<String> headings, List<List<String>> rows) {
        var columns = Stream.iterate(0, column -> column < headings.size(), column -> column + 1)
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toList();
        var lines = Stream.concat(
                Stream.of(headings, headings.stream().map(h -> "---").toList()), rows.stream());
        return lines.map(cells -> columns.stream()
                        .map(column -> cells.get(column).replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    /** What a heading is called in an address. */
    public static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum} _-]", "")
                .replace(' ', '-');
    }

    public static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String oneLine(String plain) {
        return plain.replaceAll("\\s+", " ").strip();
    }
}
