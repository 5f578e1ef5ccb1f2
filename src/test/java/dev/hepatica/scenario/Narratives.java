package dev.hepatica.scenario;

import static java.util.stream.Collectors.joining;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Narratives in JSON with a line for each paragraph, so that a changed word changes a line that one can read. */
public final class Narratives {

    private static final Pattern DIV = Pattern.compile("(?m)^( *)(\"div\" ?: )(\".*\")(,?)$");
    private static final Pattern BLOCK = Pattern.compile("(?=<(?:p|h3|ul|li)>)");

    private Narratives() {}

    /** The JSON with an array of strings in place of each narrative. */
    public static String inLines(String json) {
        return DIV.matcher(json).replaceAll(div -> Matcher.quoteReplacement(inLines(div)));
    }

    private static String inLines(MatchResult div) {
        var indent = div.group(1);
        return BLOCK.splitAsStream(div.group(3))
                .collect(joining(
                        "\",\n%s  \"".formatted(indent),
                        "%s%s[\n%s  ".formatted(indent, div.group(2), indent),
                        "\n%s]%s".formatted(indent, div.group(4))));
    }
}
