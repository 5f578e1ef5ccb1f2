package dev.hepatica.ehr;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * A query that may be sent: a read of one resource, a search of one type with at least one restriction, or a further
 * page of a search.
 *
 * @param type     the type of the resource; Bundle for a page
 * @param isRead   whether it is a read; otherwise it is a search
 * @param relative the encoded address, relative to the server; of a page the absolute address, as the server wrote it
 */
record FhirQuery(String type, boolean isRead, String relative) {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://.*");
    private static final Pattern PATH = Pattern.compile("([A-Z][A-Za-z]{1,63})(/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,256})?");
    private static final Pattern BLANK = Pattern.compile("(?i)(\\s|%(20|09|0a|0d))*");
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z_][A-Za-z0-9_.:-]*");

    /**
     * Reads a query.
     *
     * @param text a prefetch template with its tokens replaced, or the absolute address of a page
     * @throws FetchException if it is neither a read nor a search, or its result could include all patients
     */
    static FhirQuery of(String text) throws FetchException {
        if (ABSOLUTE.matcher(text).matches()) {
            return new FhirQuery("Bundle", false, text);
        }
        var open = Queries.TOKEN.matcher(text);
        if (open.find()) {
            throw FetchException.notAsked("the request has no " + open.group(1));
        }
        var mark = text.indexOf('?');
        var path = PATH.matcher(mark < 0 ? text : text.substring(0, mark));
        if (!path.matches() || (path.group(2) == null) != (mark >= 0)) {
            throw FetchException.notAsked("the query is neither the read of a resource nor a search");
        }
        return mark < 0
                ? new FhirQuery(path.group(1), true, text)
                : new FhirQuery(path.group(1), false, path.group() + "?" + parameters(text.substring(mark + 1)));
    }

    /** Returns whether it is a further page of a search. */
    boolean isPage() {
        return ABSOLUTE.matcher(relative).matches();
    }

    /**
     * The encoded parameters. A parameter without a value is refused, since a server may ignore it and then return all
     * patients.
     */
    private static String parameters(String text) throws FetchException {
        var parameters = new ArrayList<String>();
        for (var parameter : text.split("&", -1)) {
            var equals = parameter.indexOf('=');
            if (equals < 0
                    || BLANK.matcher(parameter.substring(equals + 1)).matches()
                    || !PARAMETER.matcher(parameter.substring(0, equals)).matches()) {
                throw FetchException.notAsked("the query has a parameter without a name or a value");
            }
            parameters.add(
                    parameter.substring(0, equals) + "=" + Percent.complete(parameter.substring(equals + 1), ""));
        }
        return String.join("&", parameters);
    }
}
