package dev.hepatica.ehr;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Queries from prefetch templates. */
public final class Queries {

    static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    /** The characters with a meaning within a value of a FHIR search: alternatives, systems of codes, composites. */
    private static final Pattern SEARCH_SYNTAX = Pattern.compile("[\\\\,|$]");

    private Queries() {}

    /**
     * Replaces tokens by values, encoded so that no value can change the query around it. A token without a value
     * remains; such a query fails when it is fetched, with a message that names the value.
     *
     * @param template a template such as {@code Observation?patient={{context.patientId}}}
     * @param tokens   the values by name, {@code context.patientId}
     */
    public static String fill(String template, Map<String, String> tokens) {
        var search = template.indexOf('?');
        return TOKEN.matcher(template).replaceAll(found -> {
            var value = tokens.getOrDefault(found.group(1), "");
            var inSearch = search >= 0 && found.start() > search;
            return Matcher.quoteReplacement(
                    value.isBlank() ? found.group() : Percent.encode(inSearch ? escaped(value) : value));
        });
    }

    private static String escaped(String value) {
        return SEARCH_SYNTAX.matcher(value).replaceAll("\\\\$0");
    }
}
