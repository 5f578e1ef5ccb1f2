package dev.hepatica.cdshooks.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.fhir.wire.RawResource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Data that clients are asked to send.
 *
 * @param key      the prefetch key
 * @param query    a FHIR query with tokens of CDS Hooks 2.0
 * @param words    the name of the data, in words that fit into a sentence
 * @param required whether there is no answer without it
 */
public record PrefetchItem(String key, String query, String words, boolean required) {

    private static final Pattern CODES = Pattern.compile("[?&]code=([^&]*)");

    /** Returns whether the query asks for all resources of its type that are about the patient. */
    public boolean asksForAll() {
        return query.equals(type() + "?patient={{context.patientId}}");
    }

    /** The resource type of the query. */
    public String type() {
        return query.split("[/?]", 2)[0];
    }

    /** Returns whether the query would match a resource that was sent by another key, since some sites rename keys. */
    public boolean asksFor(RawResource resource) {
        return resource.isA(type())
                && codes().map(codes ->
                                isAmong(codes, resource.json().path("code").path("coding")))
                        .orElse(true);
    }

    private Optional<List<String>> codes() {
        var matcher = CODES.matcher(query);
        return matcher.find() ? Optional.of(List.of(matcher.group(1).split(","))) : Optional.empty();
    }

    private static boolean isAmong(List<String> codes, JsonNode codings) {
        for (var coding : codings) {
            var system = coding.path("system").asText() + "|";
            if (codes.contains(system)
                    || codes.contains(system + coding.path("code").asText())) {
                return true;
            }
        }
        return false;
    }
}
