package dev.hepatica.ehr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What came of one query. */
public sealed interface Fetched {

    /**
     * The server answered.
     *
     * @param resources  the resource that was read, or those of all pages of a search; an OperationOutcome that came as an
     *                   entry stays among them
     * @param incomplete why pages are missing, in words for a card; empty if none are
     */
    record Found(List<ObjectNode> resources, Optional<String> incomplete) implements Fetched {

        public Found {
            resources = List.copyOf(resources);
        }

        /** The resources are patient data: their number is told, not what they say. */
        @Override
        public String toString() {
            return "Found[%d resources%s]"
                    .formatted(
                            resources.size(),
                            incomplete.map(why -> ", incomplete: " + why).orElse(""));
        }
    }

    /**
     * Nothing came.
     *
     * @param why in words for a card; never with a token, an id or a part of an answer
     */
    record Failed(String why) implements Fetched {}
}
