package dev.hepatica.documentation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.base.SourceConflict;
import java.util.List;

/** The page about what the sources disagree on. */
record ConflictsPage(Library library) {

    String text() {
        var conflicts = library.base().conflicts();
        var rows = conflicts.stream()
                .map(conflict -> List.of(
                        Markdown.link(conflict.id(), "#" + Markdown.anchor(conflict.id())),
                        Markdown.text(conflict.topic()),
                        Integer.toString(conflict.positions().size())))
                .toList();
        return """
                # Conflicts

                Where the sources disagree: every position, and what the base makes of it. A plan shows both sides.
                %d conflicts; sources are explained [here](%s#sources).

                """.formatted(conflicts.size(), Library.INDEX)
                + Markdown.table(List.of("conflict", "topic", "positions"), rows)
                + conflicts.stream().map(this::entry).collect(joining());
    }

    private String entry(SourceConflict conflict) {
        var items = library.base().items().stream()
                .filter(item -> item.provenance().conflicts().contains(conflict.id()))
                .toList();
        return "\n## %s\n\n%s\n\n".formatted(conflict.id(), Markdown.text(conflict.topic()))
                + conflict.positions().stream().map(this::position).collect(joining())
                + "\n**Resolution:** %s\n".formatted(Markdown.text(conflict.resolution()))
                + (items.isEmpty() ? "" : "\n**Items:** %s\n".formatted(library.items(items)));
    }

    private String position(SourceConflict.Position position) {
        var sources = new Sources(library.base());
        return "- %s\n%s"
                .formatted(
                        Markdown.text(position.statement()),
                        position.sources().stream()
                                .map(source -> "  - %s\n".formatted(sources.words(source)))
                                .collect(joining()));
    }
}
