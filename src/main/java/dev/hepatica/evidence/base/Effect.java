package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hepatica.evidence.language.Condition;
import java.util.List;
import java.util.Optional;

/**
 * Consequences of a recommendation for a plan: what it is for, against or about.
 *
 * @param axis       the part of a plan that it belongs to; empty where it is about no activity
 * @param proposes   ids of the activities that it is for
 * @param opposes    activities, or {@code class:<class>}, that it is against
 * @param qualifies  activities or classes that it explains or cautions about, without proposing them
 * @param exceptions activities that it is not against although {@code opposes} names them
 * @param instead    activities that are the way round where what it opposes, or proposes, cannot be given
 * @param modifies   ids of earlier recommendations that it updates; they stay, behind it
 * @param alongside  activities that were shown to be not inferior: what it proposes ranks beside them, not before
 */
public record Effect(
        Optional<Axis> axis,
        List<String> proposes,
        List<String> opposes,
        List<String> qualifies,
        List<Exemption> exceptions,
        List<String> instead,
        List<String> modifies,
        List<String> alongside) {

    public Effect {
        proposes = RequiredKeys.listOf(proposes);
        opposes = RequiredKeys.listOf(opposes);
        qualifies = RequiredKeys.listOf(qualifies);
        exceptions = RequiredKeys.listOf(exceptions);
        instead = RequiredKeys.listOf(instead);
        modifies = RequiredKeys.listOf(modifies);
        alongside = RequiredKeys.listOf(alongside);
    }

    /**
     * A class of activities that a recommendation against is not about.
     *
     * @param activityClass the class
     * @param when          the condition under which it is exempt; empty for always
     */
    public record Exemption(@JsonProperty("class") String activityClass, Optional<Condition> when) {

        public Exemption {
            RequiredKeys.required(activityClass, "class");
        }
    }

    /** The same effect, updating other recommendations. */
    Effect modifying(List<String> others) {
        return new Effect(axis, proposes, opposes, qualifies, exceptions, instead, others, alongside);
    }
}
