package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;
import dev.hepatica.model.finding.Fact;
import java.util.List;

/**
 * What treatment is meant to achieve: cure, conversion, control of the disease, support. Intents are ordered; the first
 * one that holds counts.
 *
 * @param id      the id of the intent
 * @param label   the intent in words
 * @param when    the condition under which it is the intent, unless an earlier one is
 * @param asksNot facts that change nothing under this intent and are not asked for
 */
public record TreatmentIntent(String id, String label, Condition when, List<Fact> asksNot) {
    public TreatmentIntent {
        RequiredKeys.required(id, "id");
        RequiredKeys.required(label, "label");
        RequiredKeys.required(when, "when");
        asksNot = RequiredKeys.listOf(asksNot);
    }
}
