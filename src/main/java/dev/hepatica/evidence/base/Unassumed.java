package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;
import dev.hepatica.model.finding.Fact;
import java.util.Optional;

/**
 * A fact that no plan assumes, with the reason.
 *
 * @param fact   the fact
 * @param when   where it is asked only for some patients, the condition
 * @param reason why it is not assumed
 */
public record Unassumed(Fact fact, Optional<Condition> when, String reason) {
    public Unassumed {
        RequiredKeys.required(fact, "fact");
        RequiredKeys.required(reason, "reason");
    }
}
