package dev.hepatica.assessment.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.hepatica.assessment.page.PageLine.Part;
import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.Fork;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.assessment.plan.WorkUp;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.model.finding.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The page of a plan: where the patient stands, what would harm, what comes first on each axis that is decided today and why,
 * what would change it, what to do before, and what is assumed. It has at most twelve lines; all else is in the annex.
 */
public final class PlanPage {

    /** The most alternatives, reasons, forks and tests that a line names. */
    private static final int NAMED = 3;

    /** The most lines, besides the one with the day and the version of the evidence. */
    private static final int MOST_LINES = 11;

    private final Assessment assessment;
    private final List<PageLine> lines = new ArrayList<>();
    /** What was told on the axis before, conditions of the first choice among it. */
    private final Set<String> told = new HashSet<>();

    private final Set<String> texts = new HashSet<>();

    private PlanPage(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The lines of the page, the gravest first. */
    public static List<PageLine> of(Assessment assessment) {
        var page = new PlanPage(assessment);
        page.compose();
        return List.copyOf(page.lines);
    }

    private void compose() {
        var situation = assessment.situation();
        add(
                sentence(situation.label()) + (situation.onRecord() ? "" : " (assumed)"),
                "Intent: " + situation.intent() + ".");
        lines.add(new PageLine("", sentence(assessment.summary()) + ".", Part.PATIENT));
        conflicts();
        notAdvised();
        running();
        assessment.axes().stream().filter(this::isShown).forEach(this::axis);
        forks();
        before();
        next();
        assumed();
    }

    private void add(String title, String text) {
        if (lines.size() < MOST_LINES) {
            lines.add(new PageLine(title, text, Part.PLAN));
        }
    }

    private void conflicts() {
        var conflicts = assessment.recordConflicts().stream()
                .map(each -> sentence(each.label()) + ": " + each.conflict().statement())
                .distinct()
                .limit(NAMED)
                .collect(joining(" "));
        if (!conflicts.isEmpty()) {
            add("Conflicts in the record", conflicts);
        }
    }

    private void notAdvised() {
        var told = new LinkedHashSet<String>();
        var shown = assessment.notAdvised().stream()
                .filter(each -> each.planned() || (each.offered() && isOfThisPatient(each)))
                .limit(NAMED)
                .map(each -> reason(each, told))
                .toList();
        if (!shown.isEmpty()) {
            add("Not advised", String.join(" ", shown));
        }
    }

    private static boolean isOfThisPatient(NotAdvised each) {
        return each.strong() && each.reasons().stream().anyMatch(PlanPage::isOfThisPatient);
    }

    /** Returns whether a statement holds by what is on record of this patient. */
    private static boolean isOfThisPatient(Statement statement) {
        return statement.because().stream()
                .anyMatch(fact -> !fact.general() && !fact.sources().isEmpty());
    }

    private static String reason(NotAdvised each, Set<String> told) {
        var because = each.reasons().stream()
                .flatMap(reason -> reason.because().stream())
                .filter(fact -> !fact.general() && !fact.sources().isEmpty())
                .map(FactValue::words)
                .distinct()
                .limit(NAMED)
                .collect(joining(", "));
        var lead = each.reasons().get(0);
        var text = told.add(lead.id()) && because.isEmpty() ? " " + lead.firstSentence() : "";
        var instead = each.instead().isEmpty()
                ? ""
                : " Instead: "
                        + each.instead().stream()
                                .limit(2)
                                .map(PlannedActivity::label)
                                .collect(joining("; ")) + ".";
        return "%s%s%s.%s%s"
                .formatted(
                        sentence(each.label()),
                        each.planned() ? " (planned or under way)" : "",
                        because.isEmpty() ? "" : ": " + because,
                        text,
                        instead);
    }

    private void running() {
        var standing = assessment.axes().stream()
                .flatMap(axis -> axis.standing().stream())
                .toList();
        if (!standing.isEmpty()) {
            add(
                    "Planned or under way",
                    standing.stream()
                            .map(each -> sentence(each.activity().label())
                                    + (each.objections().isEmpty()
                                            ? "."
                                            : ". Against it: "
                                                    + each.objections().get(0).firstSentence()))
                            .collect(joining(" ")));
        }
    }

    private boolean isShown(AxisPlan axis) {
        return !axis.axis().equals(Axis.BOARD.code())
                && (axis.decided()
                        || (axis.axis().equals(Axis.LOCAL.code())
                                && !axis.first().isEmpty()));
    }

    private void axis(AxisPlan axis) {
        var first = axis.first();
        if (axis.axis().equals(Axis.FOLLOW_UP.code())) {
            followUp(axis);
        } else if (!first.isEmpty()) {
            told.clear();
            add(axis.title(), leading(first));
            if (axis.decided()) {
                alternatives(axis, first);
            }
        } else if (!axis.axis().equals(Axis.LOCAL.code())
                && !assessment.situation().supportive()) {
            waiting(axis);
        }
    }

    private void alternatives(AxisPlan axis, List<Option> first) {
        var rest = axis.options().stream()
                .filter(option ->
                        !first.contains(option) && !option.contingency().open())
                .limit(NAMED)
                .map(this::named)
                .toList();
        if (!rest.isEmpty()) {
            add("", "or " + String.join("; then ", rest) + ".");
        }
    }

    /** What an axis on which nothing holds waits for: what decides its first choice, or else its first option. */
    private void waiting(AxisPlan axis) {
        var deciding = assessment.forks().stream()
                .filter(fork -> fork.branches().stream()
                        .flatMap(branch -> branch.firsts().stream())
                        .anyMatch(first -> first.axis().equals(axis.axis())))
                .map(Fork::label);
        var missing = axis.options().stream()
                .limit(1)
                .flatMap(option -> option.contingency().missing().stream())
                .map(FactValue::label);
        var awaited = (axis.axis().equals(Axis.SYSTEMIC.code()) ? Stream.concat(deciding, missing) : deciding)
                .distinct()
                .limit(NAMED)
                .toList();
        if (!awaited.isEmpty()) {
            add(axis.title(), "Waits for " + String.join(", ", awaited) + ".");
        } else if (axis.axis().equals(Axis.SYSTEMIC.code())) {
            waysRound(axis);
        }
    }

    /** What statements name in place of what they speak against, where nothing else is left. */
    private void waysRound(AxisPlan axis) {
        var ruledOut = assessment.notAdvised().stream()
                .filter(each -> (each.planned() || each.proposed())
                        && each.activities().stream().anyMatch(PlannedActivity::drugTherapy))
                .toList();
        if (ruledOut.isEmpty()) {
            return;
        }
        var instead = ruledOut.stream()
                .flatMap(each -> each.instead().stream())
                .filter(PlannedActivity::drugTherapy)
                .map(PlannedActivity::label)
                .distinct()
                .limit(NAMED)
                .collect(joining("; "));
        add(
                axis.title(),
                "Nothing that the evidence base proposes is left; for the board"
                        + (instead.isEmpty() ? "." : ": " + instead + "."));
    }

    /** Follow-up adds up: what is done stands in one line, visits first. */
    private void followUp(AxisPlan axis) {
        var all = axis.options().stream()
                .filter(option -> !option.contingency().open())
                .map(Option::activity)
                .sorted(Comparator.comparing(activity -> !activity.isOf("surveillance")))
                .limit(NAMED)
                .map(PlannedActivity::label)
                .toList();
        if (!all.isEmpty()) {
            add(axis.title(), String.join("; ", all) + ".");
        }
    }

    private String leading(List<Option> first) {
        var option = first.get(0);
        var lead = option.lead();
        var with = Stream.concat(
                        option.parts().stream()
                                .filter(part -> addsNothing(part, option))
                                .map(Option::activity),
                        option.refinements().stream()
                                .filter(refinement -> refinement.requirements().isEmpty()
                                        && refinement
                                                .supports()
                                                .get(0)
                                                .disagreements()
                                                .isEmpty())
                                .map(Option.Refinement::activity))
                .limit(NAMED)
                .map(PlannedActivity::label)
                .collect(joining("; "));
        return Stream.of(
                        first.stream().limit(NAMED).map(this::named).collect(joining(", or beside it ")) + ".",
                        with.isEmpty() ? "" : "With it: " + with + ".",
                        texts.add(lead.id()) ? lead.firstSentence() : "",
                        lead.figure().map(figure -> figure + ".").orElse(""),
                        option.objections().isEmpty()
                                ? ""
                                : "Against it: " + option.objections().get(0).firstSentence(),
                        option.rationale().stream()
                                .filter(each -> each.caution() && isOfThisPatient(each))
                                .limit(1)
                                .map(each -> "Caution: " + each.firstSentence())
                                .collect(joining()),
                        "[%s]".formatted(lead.gradeAndSources()))
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    /** Returns whether a part waits for nothing that its whole does not wait for. */
    private static boolean addsNothing(Option part, Option whole) {
        return !part.contingency().open() && facts(whole).containsAll(facts(part));
    }

    private static Set<Fact> facts(Option option) {
        var contingency = option.contingency();
        return Stream.of(contingency.missing(), contingency.assumed(), contingency.usual())
                .flatMap(List::stream)
                .map(FactValue::fact)
                .collect(toSet());
    }

    /** An option with what it depends on. */
    private String named(Option option) {
        var contingency = option.contingency();
        var conditions = new ArrayList<String>();
        var usual = contingency.usual().stream()
                .map(FactValue::words)
                .filter(told::add)
                .limit(NAMED)
                .toList();
        if (!usual.isEmpty()) {
            conditions.add("if " + String.join(", ", usual));
        }
        if (!contingency.missing().isEmpty()) {
            conditions.add("depends on "
                    + contingency.missing().stream()
                            .limit(2)
                            .map(FactValue::label)
                            .collect(joining(", ")));
        }
        if (!option.objections().isEmpty()) {
            conditions.add("contested");
        }
        return option.activity().label() + (conditions.isEmpty() ? "" : " (" + String.join("; ", conditions) + ")");
    }

    private void forks() {
        var forks = assessment.forks().stream()
                .map(fork -> fork.branches().stream()
                        .map(this::branch)
                        .filter(branch -> !branch.isEmpty())
                        .limit(2)
                        .collect(joining(" ")))
                .filter(branches -> !branches.isEmpty())
                .limit(NAMED)
                .toList();
        if (!forks.isEmpty()) {
            add("What would change it", String.join(" ", forks));
        }
    }

    /** What comes first in a branch, on the axes that are decided. */
    private String branch(Fork.Branch branch) {
        var firsts = branch.firsts().stream()
                .filter(first -> isDecided(first.axis()) && !first.activities().isEmpty())
                .map(first -> first.activities().stream()
                        .limit(2)
                        .map(PlannedActivity::label)
                        .collect(joining(" or ")))
                .toList();
        return firsts.isEmpty() ? "" : "If %s: %s.".formatted(branch.values(), String.join("; ", firsts));
    }

    private boolean isDecided(String axis) {
        return assessment.axes().stream()
                .anyMatch(each -> each.decided() && each.axis().equals(axis));
    }

    private void before() {
        var tests = assessment.workUp().stream()
                .filter(test ->
                        test.questions().isEmpty() && test.requirements().isEmpty())
                .map(WorkUp::activity)
                .filter(test -> test.isOf("safety-test"))
                .map(PlannedActivity::label)
                .toList();
        if (!tests.isEmpty()) {
            add("Before the first dose", String.join("; ", tests) + ".");
        }
    }

    private void next() {
        var asked = assessment.questions().stream()
                .limit(NAMED + 1)
                .map(Question::label)
                .toList();
        var board = assessment.axes().stream()
                .filter(axis -> axis.axis().equals(Axis.BOARD.code()))
                .flatMap(axis -> axis.options().stream())
                .filter(option -> !option.contingency().open())
                .limit(1)
                .map(option -> option.activity().label())
                .toList();
        if (!asked.isEmpty() || !board.isEmpty()) {
            add(
                    "To settle next",
                    Stream.concat(
                                            Stream.of(sentence(String.join(", ", asked)))
                                                    .filter(text -> !text.isEmpty()),
                                            board.stream())
                                    .collect(joining(". "))
                            + ".");
        }
    }

    private void assumed() {
        var situation = assessment.situation();
        if (!situation.assumed().isEmpty()) {
            add(
                    situation.provisional() ? "Provisional, since much is assumed; to confirm" : "Assumed, to confirm",
                    situation.assumed().stream().map(FactValue::words).collect(joining("; ")) + ".");
        }
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
