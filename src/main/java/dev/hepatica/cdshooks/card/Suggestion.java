package dev.hepatica.cdshooks.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What a user can accept; all of its actions are done then. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Suggestion(String label, String uuid, List<Action> actions) {

    public Suggestion {
        actions = List.copyOf(actions);
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("a suggestion without an action");
        }
    }
}
