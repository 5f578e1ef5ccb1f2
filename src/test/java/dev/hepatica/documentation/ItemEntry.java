package dev.hepatica.documentation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.base.Effect.Exemption;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.language.Condition;
import java.util.ArrayList;
import java.util.List;

/** All that the base says in one item, for a reader who has to judge it. */
record ItemEntry(Library library, Recommendation item) {

    String text() {
        var text = new StringBuilder("\n## %s\n\n%s\n\n".formatted(item.id(), Markdown.text(item.statement())));
        if (!item.provenance().verified()) {
            text.append(Markdown.point("Not verified", "nobody has read in a source what this says"));
        }
        text.append(Markdown.point("Kind", kind()));
        text.append(Markdown.point("For whom", condition(item.applicability().when())));
        item.applicability().basis().ifPresent(basis -> text.append(Markdown.point("Basis", Markdown.text(basis))));
        item.applicability().unless().ifPresent(unless -> text.append(Markdown.point("Unless", condition(unless))));
        item.applicability()
                .whenOpen()
                .ifPresent(tests -> text.append(Markdown.point(
                        "While open",
                        tests.isEmpty()
                                ? "silent"
                                : "asks once for " + library.targets(tests)
                                        + ", in place of a condition on each activity")));
        text.append(effects());
        text.append(Markdown.point("Grade", grade()));
        item.provenance().trial().ifPresent(trial -> text.append(Markdown.point("Trial", Markdown.text(trial))));
        text.append(relations());
        item.provenance().note().ifPresent(note -> text.append(Markdown.point("Note", Markdown.text(note))));
        text.append(Markdown.point("Reviewed", item.provenance().reviewed()));
        text.append(new OutcomeTable(item.provenance().outcomes()).text());
        text.append("\n**Sources**\n\n")
                .append(new Sources(library.base()).list(item.provenance().sources()));
        return text.toString();
    }

    private String kind() {
        return Words.code(item.kind())
                + item.effect().axis().map(axis -> ", axis: " + axis.title()).orElse("")
                + item.provenance()
                        .date()
                        .map(date -> ", of " + Markdown.text(date))
                        .orElse("");
    }

    /** In words, and as it is written. */
    private static String condition(Condition condition) {
        return "%s\\\n  %s".formatted(Markdown.text(condition.words()), Markdown.code(condition.toString()));
    }

    private String effects() {
        var text = new StringBuilder();
        targets("Proposes", item.effect().proposes(), text);
        targets("Opposes", item.effect().opposes(), text);
        if (!item.effect().exceptions().isEmpty()) {
            text.append(Markdown.point(
                    "Does not oppose",
                    item.effect().exceptions().stream().map(this::exemption).collect(joining("; "))));
        }
        targets("Qualifies", item.effect().qualifies(), text);
        targets("Way round", item.effect().instead(), text);
        if (item.applicability().contextual()) {
            text.append(Markdown.point(
                    "Contextual",
                    "part of a plan only while an activity that it opposes or qualifies is planned or proposed"));
        }
        if (item.grade().inference()) {
            text.append(Markdown.point(
                    "Inference",
                    "part of it is a step of our own that the cited sentence does not print; it rules nothing out"));
        }
        item.applicability()
                .jurisdiction()
                .ifPresent(country -> text.append(Markdown.point(
                        "Jurisdiction", "%s; it proposes only there".formatted(Words.country(country)))));
        return text.toString();
    }

    private void targets(String name, List<String> targets, StringBuilder text) {
        if (!targets.isEmpty()) {
            text.append(Markdown.point(name, library.targets(targets)));
        }
    }

    private String exemption(Exemption exemption) {
        return library.target("class:" + exemption.activityClass())
                + exemption
                        .when()
                        .map(when -> ", where %s (%s)"
                                .formatted(Markdown.text(when.words()), Markdown.code(when.toString())))
                        .orElse("");
    }

    private String grade() {
        var parts = new ArrayList<String>();
        parts.add("strength " + Words.code(item.grade().strength()));
        parts.add("certainty " + Words.code(item.grade().certainty()).replace('-', ' '));
        item.grade().design().map(Words::design).ifPresent(parts::add);
        item.grade().escat().ifPresent(tier -> parts.add("ESCAT " + tier));
        return String.join("; ", parts);
    }

    private String relations() {
        var text = new StringBuilder();
        var updates = library.base().items().stream()
                .filter(other -> other.effect().modifies().contains(item.id()))
                .toList();
        if (!item.effect().modifies().isEmpty()) {
            text.append(Markdown.point(
                    "Updates",
                    item.effect().modifies().stream().map(library::item).collect(joining(", "))));
        }
        if (!updates.isEmpty()) {
            text.append(Markdown.point("Updated by", library.items(updates)));
        }
        if (!item.provenance().conflicts().isEmpty()) {
            text.append(Markdown.point(
                    "Conflict",
                    item.provenance().conflicts().stream()
                            .map(library::conflict)
                            .collect(joining("; "))));
        }
        return text.toString();
    }
}
