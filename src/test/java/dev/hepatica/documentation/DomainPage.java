package dev.hepatica.documentation;

import dev.hepatica.evidence.base.Recommendation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a domain: its items one by one, below a table of them. */
record DomainPage(Library library, Domain domain) {

    private static final List<String> HEADINGS = List.of("item", "kind", "strength", "certainty", "speaks of");

    String text() {
        var items = domain.items();
        var updates = items.stream()
                .filter(item -> item.provenance().date().isPresent())
                .count();
        var rows = items.stream()
                .map(item -> List.of(
                        library.item(item.id()),
                        Words.code(item.kind()),
                        Words.code(item.grade().strength()),
                        Words.code(item.grade().certainty()).replace('-', ' '),
                        spokenOf(item)))
                .toList();
        return "# %s\n\n%s%s%s [How to read an item](%s#an-item).\n\n%s"
                        .formatted(
                                Markdown.text(domain.title()),
                                domain.about().equals(domain.title() + ".") ? "" : Markdown.text(domain.about()) + " ",
                                items.size() == 1 ? "1 item" : items.size() + " items",
                                updates == 0 ? "." : ", " + updates + " of them newer than the review papers.",
                                Library.INDEX,
                                Markdown.table(HEADINGS, rows))
                + items.stream()
                        .map(item -> new ItemEntry(library, item).text())
                        .collect(Collectors.joining());
    }

    private String spokenOf(Recommendation item) {
        return Stream.of(
                        item.effect().proposes(),
                        item.effect().opposes(),
                        item.effect().qualifies())
                .flatMap(List::stream)
                .distinct()
                .map(target -> Markdown.text(library.base().words(target)))
                .collect(Collectors.joining("; "));
    }
}
