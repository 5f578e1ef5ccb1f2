package dev.hepatica.documentation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.base.Citation;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Where things stand: passages of the review papers, and publications with their addresses. */
record Sources(EvidenceBase base) {

    /** A numbered list. */
    String list(List<Citation> sources) {
        return IntStream.range(0, sources.size())
                .mapToObj(i -> "%d. %s\n".formatted(i + 1, words(sources.get(i))))
                .collect(joining());
    }

    String words(Citation source) {
        return source.paper()
                .flatMap(base::paper)
                .map(paper -> passage(paper, source))
                .orElseGet(() -> publication(source));
    }

    private String passage(Paper paper, Citation source) {
        var parts = new ArrayList<String>();
        parts.add(Markdown.link(Markdown.text(paper.label()), Library.INDEX + "#" + Markdown.anchor(paper.id())));
        source.lines().ifPresent(lines -> parts.add(lines(lines)));
        source.ref().ifPresent(ref -> parts.add("its reference " + Markdown.text(ref)));
        return String.join(", ", parts);
    }

    /** A passage of one line is written as a range in the base. */
    private static String lines(String lines) {
        var ends = lines.split("-", 2);
        return ends.length == 2 && ends[0].equals(ends[1]) ? "line " + ends[0] : "lines " + lines;
    }

    private static String publication(Citation source) {
        var parts = new ArrayList<String>();
        source.trial().ifPresent(trial -> parts.add(Markdown.text(trial)));
        source.citation().ifPresent(citation -> parts.add(Markdown.text(citation)));
        source.doi().ifPresent(id -> parts.add(Markdown.link("doi:" + id, "https://doi.org/" + id)));
        source.pmid()
                .ifPresent(id -> parts.add(Markdown.link("PMID " + id, "https://pubmed.ncbi.nlm.nih.gov/" + id + "/")));
        source.nct().ifPresent(id -> parts.add(Markdown.link(id, "https://clinicaltrials.gov/study/" + id)));
        var page = new AtomicInteger();
        source.pages()
                .forEach(address -> parts.add(Markdown.link("page " + page.incrementAndGet(), address.toString())));
        var verified = source.verification().orElseThrow().words();
        return "%s. Checked: %s.".formatted(String.join(", ", parts), verified);
    }
}
