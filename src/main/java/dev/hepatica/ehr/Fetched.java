package dev.hepatica.ehr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The result of one query. */
public sealed interface Fetched {

    /**
     * A result from the server.
     *
     * @param resources  the resource that was read, or those of all pages of a search; an OperationOutcome among the
     *                   entries is one of them
     * @param incomplete the reason why pages are missing, in words for a card; empty if none are
     */
    record Found(List<ObjectNode> resources, Optional<String> incomplete) implements Fetched {

        public Found {
            resources = List.copyOf(resources);
        }

        /** The number of resources only, since their content is patient data. */
        @Override
        public String toString() {
            return "Found[%d resources%s]"
                    .formatted(
                            resources.size(),
                            incomplete.map(why -> ", incomplete: " + why).orElse(""));
        }
    }

    /**
     * No result.
     *
     * @param why the reason in words for a card; never with a token, an id or a part of an answer
     */
    record Failed(String why) implements Fetched {}
}
