package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;
import dev.hepatica.model.finding.Fact;
import java.util.List;
import java.util.Map;

/**
 * Where a patient stands, and with it what is to be decided today: untreated and unresectable, on treatment and
 * controlled, after a resection. States are ordered; a patient is in the first one that holds.
 *
 * @param id          the id of the state
 * @param label       the state in words that stand at the head of a plan
 * @param when        the condition under which a patient is in it, unless in an earlier one
 * @param decides     the axes on which something is decided in it
 * @param offers      by axis, the only activities that can be offered, each an activity's id or {@code class:<class>};
 *                    on an axis that is not named all can
 * @param silent      activities that are never offered in it, each an activity's id or {@code class:<class>}
 * @param asks        facts that are asked for in it where they are missing
 * @param asksNot     facts that change nothing in it and are not asked for
 * @param diseaseFree whether there is no disease to treat, so that what speaks against a treatment is shown only where
 *                    that treatment is planned or under way
 */
public record ClinicalState(
        String id,
        String label,
        Condition when,
        List<Axis> decides,
        Map<Axis, List<String>> offers,
        List<String> silent,
        List<Fact> asks,
        List<Fact> asksNot,
        boolean diseaseFree) {

    public ClinicalState {
        RequiredKeys.required(id, "id");
        RequiredKeys.required(label, "label");
        RequiredKeys.required(when, "when");
        decides = RequiredKeys.listOf(decides);
        offers = offers == null ? Map.of() : Map.copyOf(offers);
        silent = RequiredKeys.listOf(silent);
        asks = RequiredKeys.listOf(asks);
        asksNot = RequiredKeys.listOf(asksNot);
    }

    public boolean decides(Axis axis) {
        return decides.contains(axis);
    }

    /** Returns whether an activity is not offered in this state, whatever speaks for it. */
    public boolean silences(Activity activity) {
        return silent.stream().anyMatch(activity::isMeantBy)
                || (offers.containsKey(activity.axis())
                        && offers.get(activity.axis()).stream().noneMatch(activity::isMeantBy));
    }
}
