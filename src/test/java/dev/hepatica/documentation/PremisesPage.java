package dev.hepatica.documentation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.base.Premise;
import dev.hepatica.evidence.language.Condition;

/** The page about what sources take for granted, and what a record can contradict. */
record PremisesPage(Library library) {

    String text() {
        return """
                # Premises

                What sources take for granted where they speak of an activity, and need not say. Where the record contradicts
                it, the activity is set aside and the plan says so, with the facts. Only a contradiction counts: as long as a
                premise may be so, nothing follows from it. None of this is evidence; what a source speaks against is an item.
                """ + library.base().premises().stream().map(this::entry).collect(joining());
    }

    private String entry(Premise premise) {
        return "\n## %s\n\n".formatted(premise.id())
                + (premise.of().isEmpty() ? "" : "**Of:** %s\n\n".formatted(library.targets(premise.of())))
                + (premise.items().isEmpty()
                        ? ""
                        : "**Of the items:** %s\n\n"
                                .formatted(premise.items().stream()
                                        .map(library::item)
                                        .collect(joining(", "))))
                + "**Contradicted by:**\n\n"
                + premise.contradictedBy().stream()
                        .map(Condition::words)
                        .map(words -> "- %s\n".formatted(Markdown.text(words)))
                        .collect(joining())
                + "\n**Then:** %s.\n".formatted(Markdown.text(premise.because()));
    }
}
