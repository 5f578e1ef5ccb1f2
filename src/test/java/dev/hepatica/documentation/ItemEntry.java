package dev.hepatica.documentation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.Recommendation;
import dev.hepatica.evidence.Recommendation.Exemption;
import dev.hepatica.evidence.language.Condition;
import java.util.ArrayList;
import java.util.List;

/** All that the base says in one item, for a reader who has to judge it. */
record ItemEntry(Library library, Recommendation item) {

    String text() {
        var text = new StringBuilder("\n## %s\n\n%s\n\n".formatted(item.id(), Markdown.text(item.statement())));
        text.append(Markdown.point("Kind", kind()));
        text.append(Markdown.point("For whom", condition(item.when())));
        item.basis().ifPresent(basis -> text.append(Markdown.point("Basis", Markdown.text(basis))));
        item.unless().ifPresent(unless -> text.append(Markdown.point("Unless", condition(unless))));
        text.append(effects());
        text.append(Markdown.point("Grade", grade()));
        item.trial().ifPresent(trial -> text.append(Markdown.point("Trial", Markdown.text(trial))));
        text.append(relations());
        item.note().ifPresent(note -> text.append(Markdown.point("Note", Markdown.text(note))));
        text.append(Markdown.point("Reviewed", item.reviewed()));
        text.append(new OutcomeTable(item.outcomes()).text());
        text.append("\n**Sources**\n\n").append(new Sources(library.base()).list(item.sources()));
        return text.toString();
    }

    private String kind() {
        return Words.code(item.kind())
                + item.axis().map(axis -> ", axis: " + axis.title()).orElse("")
                + item.date().map(date -> ", of " + Markdown.text(date)).orElse("");
    }

    /** In words, and as it is written. */
    private static String condition(Condition condition) {
        return "%s\\\n  %s".formatted(Markdown.text(condition.words()), Markdown.code(condition.toString()));
    }

    private String effects() {
        var text = new StringBuilder();
        targets("Proposes", item.proposes(), text);
        targets("Opposes", item.opposes(), text);
        if (!item.exceptions().isEmpty()) {
            text.append(Markdown.point(
                    "Does not oppose",
                    item.exceptions().stream().map(this::exemption).collect(joining("; "))));
        }
        targets("Qualifies", item.qualifies(), text);
        if (item.quiet()) {
            text.append(Markdown.point(
                    "Quiet", "speaks only while something that it opposes or qualifies is on the table"));
        }
        if (item.inference()) {
            text.append(Markdown.point(
                    "Inference",
                    "part of it is a step of our own that the cited sentence does not print; it rules nothing out"));
        }
        item.jurisdiction()
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
        parts.add("strength " + Words.code(item.strength()));
        parts.add("certainty " + Words.code(item.certainty()).replace('-', ' '));
        item.design().map(Words::design).ifPresent(parts::add);
        item.escat().ifPresent(tier -> parts.add("ESCAT " + tier));
        return String.join("; ", parts);
    }

    private String relations() {
        var text = new StringBuilder();
        var updates = library.base().items().stream()
                .filter(other -> other.modifies().contains(item.id()))
                .toList();
        if (!item.modifies().isEmpty()) {
            text.append(Markdown.point(
                    "Updates", item.modifies().stream().map(library::item).collect(joining(", "))));
        }
        if (!updates.isEmpty()) {
            text.append(Markdown.point("Updated by", library.items(updates)));
        }
        if (!item.conflicts().isEmpty()) {
            text.append(Markdown.point(
                    "Conflict", item.conflicts().stream().map(library::conflict).collect(joining("; "))));
        }
        return text.toString();
    }
}
