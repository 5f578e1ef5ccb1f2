package dev.hepatica.assessment;

import dev.hepatica.assessment.Forks.Branch;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.Fork;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.PossibleValue;
import dev.hepatica.model.finding.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts forks into words. Values that lead to the same are told together. */
record ForkComposer(EvidenceBase base, Statements statements) {

    List<Fork> of(Forks forks) {
        return forks.branches().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Fork of(FactDefinition fact, List<Branch> branches) {
        var values = new LinkedHashMap<Map<Axis, List<Activity>>, List<PossibleValue>>();
        for (var branch : branches) {
            values.computeIfAbsent(branch.first(), f -> new ArrayList<>()).add(branch.value());
        }
        return new Fork(
                statements.value(fact),
                fact.label(),
                values.entrySet().stream()
                        .map(entry -> new Fork.Branch(words(fact, entry.getValue()), firsts(entry.getKey())))
                        .toList());
    }

    private static List<Fork.First> firsts(Map<Axis, List<Activity>> byAxis) {
        return byAxis.entrySet().stream()
                .map(entry -> new Fork.First(entry.getKey().code(), planned(entry.getValue())))
                .toList();
    }

    private static List<PlannedActivity> planned(List<Activity> activities) {
        return activities.stream().map(Statements::planned).toList();
    }

    /** Values in words; of numbers the whole range from the lowest to the highest. */
    static String words(FactDefinition fact, List<PossibleValue> values) {
        var first = values.get(0);
        var last = values.get(values.size() - 1);
        if (first.range().isPresent()) {
            var all = new Interval(
                    first.range().get().low(), last.range().orElseThrow().high());
            return all.equals(PossibleValue.ANY) ? fact.label() + " known" : fact.sentence(all);
        }
        var others =
                values.stream().skip(1).map(value -> fact.words(value(value))).toList();
        return fact.sentence(value(first)) + (others.isEmpty() ? "" : " or " + String.join(" or ", others));
    }

    private static Object value(PossibleValue value) {
        return value.example().toOptional().orElseThrow();
    }
}
