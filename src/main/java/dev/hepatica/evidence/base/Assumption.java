package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.model.finding.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that a plan takes for a fact on which the record is silent, and says so. It is no finding: no score, no
 * prognosis and no refusal rests on it.
 *
 * @param facts   the facts, all with the same value
 * @param when    a condition that must hold, on record or assumed
 * @param record  what the record as a whole must say
 * @param value   the value, in the type of the fact; {@code {range: [0, 1]}} for a number between two, and
 *                {@code {fact: resectability}} for the value of another fact
 * @param words   how a plan names it, where the words of fact and value do not do
 * @param printed whether a plan that rests on it names it
 * @param reason  why it may be taken
 */
public record Assumption(
        List<Fact> facts,
        Optional<Condition> when,
        List<RecordEvidence> record,
        JsonNode value,
        Optional<String> words,
        boolean printed,
        String reason) {

    public Assumption {
        facts = RequiredKeys.listOf(facts);
        record = RequiredKeys.listOf(record);
        RequiredKeys.required(value, "value");
        RequiredKeys.required(reason, "reason");
        if (facts.isEmpty()) {
            throw new MissingKey("facts");
        }
    }

    /** An assumption as it is written: printed, unless it says otherwise. */
    @JsonCreator
    static Assumption written(
            @JsonProperty("facts") List<Fact> facts,
            @JsonProperty("when") Optional<Condition> when,
            @JsonProperty("record") List<RecordEvidence> record,
            @JsonProperty("value") JsonNode value,
            @JsonProperty("words") Optional<String> words,
            @JsonProperty("printed") @Nullable Boolean printed,
            @JsonProperty("reason") String reason) {
        return new Assumption(facts, when, record, value, words, printed == null || printed, reason);
    }
}
