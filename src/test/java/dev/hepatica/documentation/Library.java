package dev.hepatica.documentation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.base.SourceConflict;
import dev.hepatica.evidence.language.FactDefinition;
import java.io.IOException;
import java.util.List;

/**
 * The base, and on which page each thing of it stands.
 *
 * @param domains its items by domain
 */
record Library(EvidenceBase base, List<Domain> domains) {

    static final String INDEX = "README.md";
    static final String ACTIVITIES = "activities.md";
    static final String CONFLICTS = "conflicts.md";
    static final String PREMISES = "premises.md";

    static Library of(EvidenceBase base) throws IOException {
        return new Library(base, Domain.of(base));
    }

    /** A link to an item, by its id. */
    String item(String id) {
        var page = domains.stream()
                .filter(domain ->
                        domain.items().stream().anyMatch(item -> item.id().equals(id)))
                .findFirst()
                .orElseThrow()
                .page();
        return Markdown.link(id, page + "#" + Markdown.anchor(id));
    }

    String items(List<Recommendation> items) {
        return items.stream().map(item -> item(item.id())).collect(joining(", "));
    }

    /** A link to an activity or class, by its label. */
    String target(String target) {
        return Markdown.link(Markdown.text(base.words(target)), ACTIVITIES + "#" + anchor(target));
    }

    String targets(List<String> targets) {
        return targets.stream().map(this::target).collect(joining("; "));
    }

    /** A link to a conflict, by its topic. */
    String conflict(String id) {
        var topic = base.conflict(id).map(SourceConflict::topic).orElseThrow();
        return Markdown.link(Markdown.text(topic), CONFLICTS + "#" + Markdown.anchor(id));
    }

    /** A link to a fact, by its label. */
    static String fact(FactDefinition fact) {
        return Markdown.link(Markdown.text(fact.label()), "../facts.md#" + fact.kebab());
    }

    static String heading(Activity.Group group) {
        return "Class " + group.id();
    }

    private String anchor(String target) {
        return base.groups().stream()
                .filter(group -> target.equals("class:" + group.id()))
                .findFirst()
                .map(Library::heading)
                .map(Markdown::anchor)
                .orElseGet(() -> Markdown.anchor(target));
    }
}
