package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.Candidate;
import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Opposition;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.language.FactDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tests that come before a treatment, such as DPYD before fluorouracil: those of recommendations that are silent while their
 * facts are missing. They stand once in the work-up, instead of a condition on each activity.
 */
record TestsFirst(EvidenceBase base, Deliberation deliberation, Deliberation recorded) {

    /** The tests, each with the recommendations that put it forward. */
    Map<Activity, List<CaseRecommendation>> all() {
        var tests = new LinkedHashMap<Activity, List<CaseRecommendation>>();
        if (deliberation.hasActiveDisease()) {
            for (var candidate : deliberation.candidates()) {
                if (candidate.activity().axis() != Axis.WORK_UP && isAnOption(candidate)) {
                    recorded.candidate(candidate.activity()).stream()
                            .flatMap(each -> each.oppositions().stream())
                            .filter(Opposition::isSilent)
                            .forEach(opposition -> add(opposition.by(), opposition.missing(), tests));
                }
            }
            for (var recommendation : recorded.active()) {
                if (recommendation.isSilent() && isAboutTests(recommendation)) {
                    add(recommendation, recommendation.missing(), tests);
                }
            }
        }
        return tests;
    }

    private static boolean isAnOption(Candidate candidate) {
        return !candidate.isNotAdvised() && !candidate.isConditional();
    }

    /** Returns whether a recommendation proposes something, and waits for nothing but its own tests. */
    private boolean isAboutTests(CaseRecommendation recommendation) {
        return !recommendation.recommendation().effect().proposes().isEmpty()
                && recommendation.missing().stream()
                        .allMatch(fact -> tests(recommendation).stream()
                                .anyMatch(test -> fact.obtain().contains(test.id())));
    }

    /** Adds the tests of a recommendation that give one of the missing facts. */
    private void add(
            CaseRecommendation by, Set<FactDefinition> missing, Map<Activity, List<CaseRecommendation>> tests) {
        for (var test : tests(by)) {
            if (missing.stream().anyMatch(fact -> fact.obtain().contains(test.id()))) {
                var all = tests.computeIfAbsent(test, t -> new ArrayList<>());
                if (all.stream().noneMatch(by::hasRecommendationOf)) {
                    all.add(by);
                }
            }
        }
    }

    private List<Activity> tests(CaseRecommendation recommendation) {
        return recommendation.recommendation().applicability().whenOpen().stream()
                .flatMap(List::stream)
                .flatMap(id -> base.activity(id).stream())
                .toList();
    }
}
