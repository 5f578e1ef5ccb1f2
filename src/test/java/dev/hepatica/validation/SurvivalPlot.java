package dev.hepatica.validation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.validation.KaplanMeier.FollowUp;
import dev.hepatica.validation.TciaSurvival.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Kaplan-Meier curves of several groups over ten years, with those at risk below, as SVG. */
final class SurvivalPlot {

    private static final int YEARS = 10;
    private static final int LEFT = 90;
    private static final int TOP = 66;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 340;
    private static final int BOTTOM = TOP + HEIGHT;
    private static final int ROW = 18;

    /** Colours that people with a colour vision deficiency tell apart (Okabe and Ito), and dashes for those who see none. */
    private static final List<String> COLOURS = List.of("#0072B2", "#009E73", "#000000", "#D55E00", "#A04080");

    private static final List<String> DASHES = List.of("none", "9 3", "none", "9 3", "3 3");

    private final List<Group> groups;
    private final List<String> captions;

    private SurvivalPlot(List<Group> groups, List<String> captions) {
        this.groups = groups;
        this.captions = captions;
    }

    static String svg(List<Group> groups, String title, String description, List<String> captions) {
        return new SurvivalPlot(groups, captions).svg(title, description);
    }

    private String svg(String title, String description) {
        var table = BOTTOM + 76;
        var caption = table + ROW * groups.size() + 20;
        var height = caption + ROW * captions.size();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 %1$d" width="760" height="%1$d" role="img" \
                aria-labelledby="title desc" font-family="sans-serif" font-size="13" fill="#222222">
                <title id="title">%2$s</title>
                <desc id="desc">%3$s</desc>
                <rect width="760" height="%1$d" fill="#ffffff"/>
                <text x="%4$d" y="30" font-size="16" font-weight="bold">%2$s</text>
                %5$s
                %6$s
                %7$s
                %8$s
                %9$s
                </svg>
                """.formatted(
                        height,
                        title,
                        description,
                        LEFT,
                        axes(),
                        each(this::curve),
                        legendGround() + each(this::legend),
                        atRisk(table),
                        captions(caption));
    }

    private String axes() {
        var lines = new ArrayList<String>();
        for (var percent = 0; percent <= 100; percent += 20) {
            var y = y(percent / 100.0);
            lines.add(line(LEFT, y, LEFT + WIDTH, y, "#dddddd", "none"));
            lines.add(text(LEFT - 8, y + 4, "end", String.valueOf(percent)));
        }
        for (var year = 0; year <= YEARS; year++) {
            var x = x(12 * year);
            lines.add(line(x, BOTTOM, x, BOTTOM + 5, "#222222", "none"));
            lines.add(text(x, BOTTOM + 20, "middle", String.valueOf(year)));
        }
        lines.add(line(LEFT, BOTTOM, LEFT + WIDTH, BOTTOM, "#222222", "none"));
        lines.add(line(LEFT, TOP, LEFT, BOTTOM, "#222222", "none"));
        var horizon = x(TciaSurvival.HORIZON);
        lines.add(line(horizon, TOP, horizon, BOTTOM, "#666666", "5 4"));
        lines.add(text(horizon, TOP - 7, "middle", TciaSurvival.YEARS + " years"));
        lines.add(text(LEFT + WIDTH / 2.0, BOTTOM + 40, "middle", "years"));
        lines.add(
                "<text x=\"30\" y=\"%d\" text-anchor=\"middle\" transform=\"rotate(-90 30 %1$d)\">overall survival, %%</text>"
                        .formatted(TOP + HEIGHT / 2));
        return String.join("\n", lines);
    }

    /** From the start to the last time that somebody of the group was seen, with a tick where one was last seen alive. */
    private String curve(int index) {
        var curve = groups.get(index).curve();
        var end = curve.people().stream().mapToDouble(FollowUp::months).max().orElse(0);
        var path = new StringBuilder("M%s %s".formatted(number(x(0)), number(y(1))));
        for (var step : curve.steps()) {
            if (step.months() <= 12 * YEARS) {
                path.append(" H%s V%s".formatted(number(x(step.months())), number(y(step.survival()))));
            }
        }
        path.append(" H").append(number(x(Math.min(end, 12 * YEARS))));
        var ticks = curve.people().stream()
                .filter(person -> !person.died() && person.months() <= 12 * YEARS)
                .sorted((a, b) -> Double.compare(a.months(), b.months()))
                .map(person -> "M%s %sv8"
                        .formatted(number(x(person.months())), number(y(curve.survival(person.months())) - 4)))
                .collect(joining(" "));
        return """
                <path d="%s" fill="none" stroke="%3$s" stroke-width="2.2" stroke-dasharray="%4$s"/>
                <path d="%2$s" fill="none" stroke="%3$s" stroke-width="1"/>""".formatted(path, ticks, COLOURS.get(index), DASHES.get(index));
    }

    private String legendGround() {
        var height = ROW * groups.size() + 6;
        return "<rect x=\"%d\" y=\"%d\" width=\"150\" height=\"%d\" fill=\"#ffffff\"/>\n"
                .formatted(LEFT + 8, BOTTOM - 6 - height, height);
    }

    private String legend(int index) {
        var group = groups.get(index);
        var y = BOTTOM - 12 - ROW * (groups.size() - 1 - index);
        return """
                <path d="M%d %dh34" stroke="%s" stroke-width="2.2" stroke-dasharray="%s"/>
                %s""".formatted(
                        LEFT + 14,
                        y - 4,
                        COLOURS.get(index),
                        DASHES.get(index),
                        text(LEFT + 56, y, "start", "score %s, n = %d".formatted(group.name(), group.size())));
    }

    private String atRisk(int top) {
        var lines = new ArrayList<String>();
        lines.add(text(LEFT, top - 14, "start", "followed for at least so many years"));
        for (var index = 0; index < groups.size(); index++) {
            var group = groups.get(index);
            var y = top + 6 + ROW * index;
            lines.add(text(LEFT - 24, y, "end", "score " + group.name()));
            for (var year = 0; year <= YEARS; year++) {
                lines.add(text(
                        x(12 * year), y, "middle", String.valueOf(group.curve().atRisk(12 * year))));
            }
        }
        return String.join("\n", lines);
    }

    private String captions(int top) {
        return IntStream.range(0, captions.size())
                .mapToObj(line -> "<text x=\"20\" y=\"%d\" font-size=\"11\">%s</text>"
                        .formatted(top + 16 * line, captions.get(line)))
                .collect(joining("\n"));
    }

    private String each(IntFunction<String> part) {
        return IntStream.range(0, groups.size()).mapToObj(part).collect(joining("\n"));
    }

    private static String line(double x1, double y1, double x2, double y2, String colour, String dashes) {
        return "<path d=\"M%s %sL%s %s\" stroke=\"%s\" stroke-dasharray=\"%s\"/>"
                .formatted(number(x1), number(y1), number(x2), number(y2), colour, dashes);
    }

    private static String text(double x, double y, String anchor, String words) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>".formatted(number(x), number(y), anchor, words);
    }

    private static double x(double months) {
        return LEFT + WIDTH * months / (12 * YEARS);
    }

    private static double y(double survival) {
        return TOP + HEIGHT * (1 - survival);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
