package dev.hepatica.evidence.base;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.model.finding.Fact;
import java.util.Optional;

/**
 * The value of a missing fact whose branch of a fork leads. It orders only: nothing that holds by it alone is
 * unconditional, and nothing is refused by it.
 *
 * @param fact  the fact
 * @param value the value, in the type of the fact
 * @param when  a condition that must hold
 */
public record UsualValue(Fact fact, JsonNode value, Optional<Condition> when) {
    public UsualValue {
        RequiredKeys.required(fact, "fact");
        RequiredKeys.required(value, "value");
    }
}
