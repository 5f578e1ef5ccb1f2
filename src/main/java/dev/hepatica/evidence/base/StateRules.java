package dev.hepatica.evidence.base;

import java.util.List;
import java.util.Map;

/**
 * The clinical states and what depends on them: the content of {@code states.yaml}.
 *
 * @param states   the states in their order; the last one always holds
 * @param intents  the intents in their order; the last one always holds
 * @param running  by value of the running treatments, the classes of activities that it means
 * @param targets  the findings that targeted drugs act on
 * @param needless when a test is not put forward
 * @param frames   activities that only frame a plan, as "systemic therapy as the main treatment" does: they rank last and
 *                 no fork leads to them
 */
public record StateRules(
        List<ClinicalState> states,
        List<TreatmentIntent> intents,
        Map<String, List<String>> running,
        List<RequiredTarget> targets,
        List<NeedlessTest> needless,
        List<String> frames) {

    public StateRules {
        states = RequiredKeys.listOf(states);
        intents = RequiredKeys.listOf(intents);
        running = running == null ? Map.of() : Map.copyOf(running);
        targets = RequiredKeys.listOf(targets);
        needless = RequiredKeys.listOf(needless);
        frames = RequiredKeys.listOf(frames);
    }
}
