package dev.hepatica.evidence.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggestions for unknown names. */
public final class NearestName {

    private static final int FEW = 8;
    private static final int SHORT = 5;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private NearestName() {}

    /** The end of a sentence: the closest name, or all names if they are few, or nothing. */
    public static String instead(String written, Collection<String> names) {
        var closest = closest(written, names);
        if (!closest.isEmpty()) {
            return closest;
        }
        return names.isEmpty() || names.size() > FEW ? "" : "; there are " + sorted(names);
    }

    /** The end of a sentence: the closest name, or nothing. */
    public static String closest(String written, Collection<String> names) {
        var most = written.length() < SHORT ? 1 : Math.max(2, written.length() / 4);
        return names.stream()
                .filter(name -> DISTANCE.apply(written, name) <= most)
                .min(Comparator.comparing((String name) -> DISTANCE.apply(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map("; did you mean '%s'?"::formatted)
                .orElse("");
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
