package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * What an option waits for. Without a requirement it holds by the record alone.
 *
 * @param requirements the conditions that must be met, as far as the record leaves them open
 * @param missing      the missing facts that decide them and that nothing is assumed of
 * @param assumed      missing facts by whose assumed value the option holds, with that value
 * @param usual        missing facts by whose usual value it leads, with that value
 * @param open         whether it stays open even with what is assumed and usual
 */
public record Contingency(
        List<Requirement> requirements,
        List<FactValue> missing,
        List<FactValue> assumed,
        List<FactValue> usual,
        boolean open) {

    /** An option that the record alone supports. */
    public static final Contingency NONE = new Contingency(List.of(), List.of(), List.of(), List.of(), false);

    public Contingency {
        requirements = List.copyOf(requirements);
        missing = List.copyOf(missing);
        assumed = List.copyOf(assumed);
        usual = List.copyOf(usual);
    }
}
