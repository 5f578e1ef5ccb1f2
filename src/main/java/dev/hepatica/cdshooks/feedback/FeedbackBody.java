package dev.hepatica.cdshooks.feedback;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.feedback.Feedback;
import dev.hepatica.fhir.wire.BadRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a body with feedback. */
final class FeedbackBody {

    /** The largest body that is read, in bytes. */
    static final int LIMIT = 1 << 20;

    static final int MOST_ENTRIES = 1000;

    private static final String EXPECTED = "Expected is {\"feedback\": [{\"card\": …, \"outcome\": …, …}]}.";

    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private FeedbackBody() {}

    /**
     * All entries, or none: one that is not valid makes the whole body invalid.
     *
     * @throws BadRequest if the body is too large, not JSON or not valid feedback
     */
    static List<Feedback> read(InputStream body) throws IOException {
        var bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw BadRequest.tooLarge("The body is larger than 1 MB. Send the feedback in several parts.");
        }
        var entries = entries(new Place(parse(bytes), ""));
        if (entries.size() > MOST_ENTRIES) {
            throw BadRequest.tooLarge(
                    "There are more than %d entries. Send the feedback in several parts.".formatted(MOST_ENTRIES));
        }
        return entries.stream().map(EntryReader::read).toList();
    }

    /** As an array, or as one object, there or in its place. */
    private static List<Place> entries(Place body) {
        if (!body.node().isObject()) {
            throw BadRequest.notValid("feedback", "The body is not an object. " + EXPECTED);
        }
        if (body.member("feedback").present()) {
            return body.member("feedback").each();
        }
        if (body.member("card").present() || body.member("outcome").present()) {
            return List.of(body);
        }
        throw BadRequest.notValid("feedback", "feedback is missing. " + EXPECTED);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw BadRequest.notFhir(
                    where == null
                            ? "The body is not JSON."
                            : "The body is not JSON: line %d, column %d."
                                    .formatted(where.getLineNr(), where.getColumnNr()));
        } catch (IOException e) {
            throw BadRequest.notFhir("The body is not JSON: it is not encoded in UTF-8.");
        }
    }
}
