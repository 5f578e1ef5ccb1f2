package dev.hepatica.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A body that was spoilt, and all that is needed to spoil it again in the same way. */
public record Mutated(String original, long seed, List<String> mutations, ObjectNode body) {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    /** Half of a surrogate pair, for one, can be sent in no other way. */
    private static final ObjectMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** The body as it is sent: every other one with what is not ASCII escaped. */
    String json() {
        try {
            return (seed % 2 == 0 ? PLAIN : ESCAPING).writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    @Override
    public String toString() {
        return "-Dmutation.seed=%d (%s):%n  %s".formatted(seed, original, String.join("%n  ".formatted(), mutations));
    }
}
