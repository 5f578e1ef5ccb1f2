package dev.hepatica.cdshooks.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A suggestion that a user can accept; the client then executes all of its actions. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Suggestion(String label, String uuid, List<Action> actions) {

    public Suggestion {
        actions = List.copyOf(actions);
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("a suggestion without an action");
        }
    }
}
