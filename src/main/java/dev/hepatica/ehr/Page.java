package dev.hepatica.ehr;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.fhir.wire.SaneNumbers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * One answer.
 *
 * @param resources the resource that was read, or the entries of a page of a search
 * @param next      the address of the next page, as the server wrote it
 */
record Page(List<ObjectNode> resources, Optional<String> next) {

    /**
     * The parser, with the limits of request bodies: numbers to the last digit, no duplicate members, limited nesting.
     */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .setNodeFactory(new SaneNumbers())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static Page of(byte[] body, FhirQuery query) throws FetchException {
        var root = tree(body);
        var type = root.path("resourceType").asText();
        if (query.isRead()) {
            if (!type.equals(query.type())) {
                throw FetchException.unusable("the FHIR server answered with another resource than the one asked for");
            }
            return new Page(List.of(root), Optional.empty());
        }
        if (!type.equals("Bundle")) {
            throw FetchException.unusable("the FHIR server did not answer with the results of a search");
        }
        return new Page(resources(root.path("entry")), next(root.path("link")));
    }

    private static ObjectNode tree(byte[] body) throws FetchException {
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            // its message quotes the answer
        }
        throw FetchException.unusable("the FHIR server's answer cannot be read: it is broken JSON");
    }

    private static List<ObjectNode> resources(JsonNode entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.path("resource"))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static Optional<String> next(JsonNode links) {
        return StreamSupport.stream(links.spliterator(), false)
                .filter(link -> link.path("relation").asText().equals("next"))
                .map(link -> link.path("url").asText())
                .findFirst();
    }
}
