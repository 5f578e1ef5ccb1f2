package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Opposition;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.EvidenceBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the activities that are not advised, in as few lines as cover all of them. */
record NotAdvisedComposer(EvidenceBase base, Deliberation deliberation, Statements statements) {

    /** Targets with the same oppositions. */
    private record OpposedTargets(List<String> targets, List<Opposition> oppositions) {}

    /**
     * All lines: planned or current activities first, then those that are ruled out, then those that are contested and
     * not proposed.
     */
    List<NotAdvised> all() {
        var reasons = new LinkedHashMap<String, List<Opposition>>();
        for (var opposing : deliberation.active()) {
            for (var target : opposing.recommendation().effect().opposes()) {
                base.meantBy(target).stream()
                        .filter(activity -> deliberation.hasActiveDisease() || deliberation.isPlanned(activity))
                        .filter(activity -> !deliberation.isSetAside(activity) || target.equals(activity.id()))
                        .flatMap(activity -> deliberation.opposition(opposing, activity).stream())
                        .filter(o -> o.makesNotAdvised() || (!o.isOpen() && deliberation.isUnproposed(o.activity())))
                        .forEach(o -> reasons.computeIfAbsent(target, t -> new ArrayList<>())
                                .add(o));
            }
        }
        return lines(reasons).stream()
                .map(this::notAdvised)
                .sorted(Comparator.comparing((NotAdvised each) -> !each.planned())
                        .thenComparing(each -> !each.strong()))
                .toList();
    }

    private NotAdvised notAdvised(OpposedTargets line) {
        var activities =
                line.oppositions().stream().map(Opposition::activity).distinct().toList();
        var label = activities.size() == 1
                ? activities.get(0).label()
                : line.targets().stream().map(base::words).collect(Collectors.joining("; "));
        return new NotAdvised(
                label,
                activities.stream().map(Statements::planned).toList(),
                activities.stream().anyMatch(deliberation::isPlanned)
                        || line.targets().stream().anyMatch(deliberation::isUnderWay),
                activities.stream()
                        .anyMatch(activity -> deliberation.candidate(activity).isPresent()),
                activities.stream().anyMatch(activity -> !deliberation.isSilenced(activity)),
                line.oppositions().stream().anyMatch(Opposition::makesNotAdvised),
                line.oppositions().stream()
                        .map(Opposition::by)
                        .distinct()
                        .sorted(CaseRecommendation.BY_RANK)
                        .map(statements::of)
                        .toList(),
                line.oppositions().stream()
                        .flatMap(opposition -> opposition.by().recommendation().effect().instead().stream())
                        .distinct()
                        .flatMap(target -> base.meantBy(target).stream())
                        .filter(activity -> !activities.contains(activity) && !isRuledOut(activity))
                        .map(Statements::planned)
                        .toList());
    }

    private boolean isRuledOut(Activity activity) {
        return deliberation.active().stream()
                .flatMap(opposing -> deliberation.opposition(opposing, activity).stream())
                .anyMatch(Opposition::makesNotAdvised);
    }

    /** A line for all targets that the same recommendations oppose, and none for a target that another line covers. */
    private static List<OpposedTargets> lines(Map<String, List<Opposition>> byTarget) {
        var lines = new LinkedHashMap<Set<String>, OpposedTargets>();
        byTarget.forEach((target, oppositions) -> {
            if (byTarget.values().stream().noneMatch(more -> isCovered(oppositions, more))) {
                var line = lines.computeIfAbsent(
                        items(oppositions), i -> new OpposedTargets(new ArrayList<>(), new ArrayList<>()));
                line.targets().add(target);
                line.oppositions().addAll(oppositions);
            }
        });
        return List.copyOf(lines.values());
    }

    /** Returns whether all oppositions to a target are also oppositions to another, more general one. */
    private static boolean isCovered(List<Opposition> less, List<Opposition> more) {
        return more.size() > less.size() && more.containsAll(less);
    }

    private static Set<String> items(List<Opposition> oppositions) {
        return oppositions.stream()
                .map(opposition -> opposition.by().recommendation().id())
                .collect(Collectors.toSet());
    }
}
