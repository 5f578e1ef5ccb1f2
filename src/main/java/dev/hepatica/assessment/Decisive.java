package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that decides what comes first, of one reading of a case. Of two readings in which it is the same, the first choices are
 * the same, so a fork need not work them out.
 *
 * @param state    the clinical state
 * @param verdicts whether each item that proposes holds, how each that opposes stands, and which preferences and relations
 *                 hold, in the order of the base
 */
record Decisive(String state, List<Byte> verdicts) {

    static Decisive of(EvidenceBase base, Worlds worlds) {
        var verdicts = new ArrayList<Byte>(base.items().size());
        for (var item : base.items()) {
            if (!item.effect().proposes().isEmpty() || !item.effect().opposes().isEmpty()) {
                add(item, worlds, verdicts);
            }
        }
        Stream.concat(
                        base.rules().preferences().stream().map(preference -> Optional.of(preference.when())),
                        base.rules().relations().stream().map(relation -> relation.when()))
                .flatMap(Optional::stream)
                .forEach(condition -> verdicts.add(code(condition, worlds.usual())));
        return new Decisive(worlds.state().id(), verdicts);
    }

    private static void add(Recommendation item, Worlds worlds, List<Byte> verdicts) {
        var usual = CaseRecommendation.of(item, worlds.usual());
        verdicts.add((byte) (usual.holds() ? 1 : 0));
        if (!item.effect().opposes().isEmpty()) {
            verdicts.add((byte) (usual.canHold() ? 1 : 0));
            var recorded = CaseRecommendation.of(item, worlds.recorded());
            verdicts.add((byte) (recorded.holds() ? 1 : 0));
        }
        item.effect().exceptions().stream()
                .flatMap(exemption -> exemption.when().stream())
                .forEach(condition -> verdicts.add(code(condition, worlds.usual())));
    }

    private static byte code(Condition condition, FactSheet facts) {
        var verdict = condition.test(facts);
        return (byte) (verdict.isTrue() ? 1 : verdict.isFalse() ? 0 : 2);
    }
}
