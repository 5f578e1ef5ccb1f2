package dev.hepatica.evidence.base;

import dev.hepatica.model.finding.Fact;
import java.util.List;

/**
 * What a plan may take for granted where a record is silent: the content of {@code assumptions.yaml}.
 *
 * @param assumptions the assumptions; of two for one fact the first that applies
 * @param asRecorded  facts of which a lower bound or an open list on record is taken as complete
 * @param usual       values whose branch of a fork leads
 * @param askedFirst  facts that are asked for at once; the plan is made in both branches
 * @param never       facts that are never assumed
 * @param mostPrinted with more printed assumptions than this, a plan is provisional and nothing in it unconditional
 */
public record Assumptions(
        List<Assumption> assumptions,
        List<Fact> asRecorded,
        List<UsualValue> usual,
        List<Unassumed> askedFirst,
        List<Unassumed> never,
        int mostPrinted) {

    public Assumptions {
        assumptions = RequiredKeys.listOf(assumptions);
        asRecorded = RequiredKeys.listOf(asRecorded);
        usual = RequiredKeys.listOf(usual);
        askedFirst = RequiredKeys.listOf(askedFirst);
        never = RequiredKeys.listOf(never);
        if (mostPrinted < 1) {
            throw new MissingKey("mostPrinted");
        }
    }
}
