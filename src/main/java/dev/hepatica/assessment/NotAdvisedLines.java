package dev.hepatica.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what is opposed into as few lines as say all of it. */
final class NotAdvisedLines {

    /** What the same items speak against. */
    record Line(List<String> targets, List<Opposition> oppositions) {}

    private NotAdvisedLines() {}

    /** One line for all targets that the same items oppose, and none for a target that says less than another. */
    static List<Line> of(Map<String, List<Opposition>> byTarget) {
        var lines = new LinkedHashMap<Set<String>, Line>();
        byTarget.forEach((target, oppositions) -> {
            if (byTarget.values().stream().noneMatch(more -> saysLess(oppositions, more))) {
                var line =
                        lines.computeIfAbsent(items(oppositions), i -> new Line(new ArrayList<>(), new ArrayList<>()));
                line.targets().add(target);
                line.oppositions().addAll(oppositions);
            }
        });
        return List.copyOf(lines.values());
    }

    /** Whether one target's oppositions are all among those of another, which speaks of more activities. */
    private static boolean saysLess(List<Opposition> less, List<Opposition> more) {
        return more.size() > less.size() && more.containsAll(less);
    }

    private static Set<String> items(List<Opposition> oppositions) {
        return oppositions.stream()
                .map(opposition -> opposition.by().item().id())
                .collect(Collectors.toSet());
    }
}
