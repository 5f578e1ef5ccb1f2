package dev.hepatica.cdshooks.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * An action that a client executes when a suggestion is accepted.
 *
 * @param type       {@code create} or {@code delete}
 * @param resource   the resource that it creates
 * @param resourceId the reference to the resource that it deletes: {@code MedicationRequest/123}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Action(String type, String description, Optional<ObjectNode> resource, Optional<String> resourceId) {

    public static Action create(String description, ObjectNode resource) {
        return new Action("create", description, Optional.of(resource), Optional.empty());
    }

    public static Action delete(String description, String reference) {
        return new Action("delete", description, Optional.empty(), Optional.of(reference));
    }
}
