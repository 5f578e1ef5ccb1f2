package dev.hepatica.evidence.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that a source reports, with its endpoint. Numbers are kept as they are printed.
 *
 * @param measure    the endpoint, with its time point ({@code PFS median})
 * @param arm        the group that the value belongs to
 * @param comparator the group that it is compared with
 * @param unit       the unit of both values
 * @param hr         hazard ratio
 * @param or         odds ratio
 * @param ci95       95 % confidence interval of the ratio, or of the value where there is no ratio
 * @param source     the index of its source among the sources of the item, from 0
 * @param caveat     a caveat
 */
public record Outcome(
        String measure,
        Optional<String> arm,
        Optional<String> value,
        Optional<String> comparator,
        Optional<String> comparatorValue,
        Optional<String> unit,
        Optional<String> hr,
        Optional<String> or,
        List<String> ci95,
        Optional<String> p,
        Optional<String> n,
        int source,
        Optional<String> caveat) {

    public Outcome {
        RequiredKeys.required(measure, "measure");
        ci95 = RequiredKeys.listOf(ci95);
        if (!ci95.isEmpty() && ci95.size() != 2) {
            throw new IllegalArgumentException(measure + ": a confidence interval has two ends");
        }
    }

    /** The figure in one line: {@code PFS median 5.6 vs 2.2 mo (sotorasib 960 mg + panitumumab vs …), HR 0.49 (0.3–0.8)}. */
    public String words() {
        var line = new StringBuilder(measure);
        value.ifPresent(text -> line.append(' ').append(text));
        comparatorValue.ifPresent(text -> line.append(" vs ").append(text));
        unit.filter(text -> value.isPresent()).ifPresent(text -> line.append(text.equals("%") ? " %" : " " + text));
        var groups = arm.map(text -> text + comparator.map(" vs "::concat).orElse(""))
                .or(() -> comparator.map("against "::concat));
        groups.ifPresent(text -> line.append(" (").append(text).append(')'));
        statistics().forEach(text -> line.append(", ").append(text));
        caveat.ifPresent(
                text -> line.append(" [").append(text.replaceFirst("[.]$", "")).append(']'));
        return line.toString();
    }

    private List<String> statistics() {
        var statistics = new ArrayList<String>();
        var interval = ci95.isEmpty() ? "" : " (95 %% CI %s–%s)".formatted(ci95.get(0), ci95.get(1));
        hr.ifPresent(text -> statistics.add("HR " + text + interval));
        or.ifPresent(text -> statistics.add("OR " + text + interval));
        if (hr.isEmpty() && or.isEmpty() && !ci95.isEmpty()) {
            statistics.add("95 %% CI %s–%s".formatted(ci95.get(0), ci95.get(1)));
        }
        p.ifPresent(text -> statistics.add("P " + (text.startsWith("<") ? text : "= " + text)));
        n.ifPresent(text -> statistics.add("n = " + text));
        return statistics;
    }
}
