package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Conditions;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * All that is known, checked and compiled.
 *
 * @param version semantic version and content hash: {@code 1.0.0+3f2a91c}, or {@code 1.0.0+site.9c1d2e3} where a site
 *     has laid evidence of its own over it
 * @param changes what a site has changed, if one has
 */
public record EvidenceBase(
        String version,
        Optional<SiteChanges> changes,
        Conditions conditions,
        List<Recommendation> items,
        List<Activity> activities,
        List<Activity.Group> groups,
        List<Drug> drugs,
        List<Combination> combinations,
        OrderRules orders,
        List<Paper> papers,
        List<SourceConflict> conflicts,
        List<Premise> premises) {

    public EvidenceBase {
        items = List.copyOf(items);
        activities = List.copyOf(activities);
        groups = List.copyOf(groups);
        drugs = List.copyOf(drugs);
        combinations = List.copyOf(combinations);
        papers = List.copyOf(papers);
        conflicts = List.copyOf(conflicts);
        premises = List.copyOf(premises);
    }

    public Optional<Activity> activity(String id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** All activities that a target of an item means. */
    public List<Activity> meantBy(String target) {
        return activities.stream()
                .filter(activity -> activity.isMeantBy(target))
                .toList();
    }

    /** A target of an item in words: the label of the activity or of the class. */
    public String words(String target) {
        return groups.stream()
                .filter(group -> target.equals("class:" + group.id()))
                .map(Activity.Group::label)
                .findFirst()
                .or(() -> activity(target).map(Activity::label))
                .orElse(target);
    }

    public Optional<Paper> paper(String id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    public Optional<SourceConflict> conflict(String id) {
        return conflicts.stream().filter(conflict -> conflict.id().equals(id)).findFirst();
    }

    /** Where to read a source, if it, or the paper that it is a passage of, has an address. */
    public Optional<URI> link(Citation source) {
        return source.link()
                .or(() -> source.paper()
                        .flatMap(this::paper)
                        .flatMap(Paper::doi)
                        .map(doi -> URI.create("https://doi.org/" + doi)));
    }

    /** A source in few words: the trial, or the paper. */
    public String label(Citation source) {
        return source.paper()
                .flatMap(this::paper)
                .map(Paper::label)
                .or(source::trial)
                .map(label -> label + unverified(source))
                .orElseGet(() -> words(source));
    }

    /** A source in one line. */
    public String words(Citation source) {
        var paper = source.paper().flatMap(this::paper);
        if (paper.isPresent()) {
            return paper.get().citation();
        }
        var line = new StringBuilder(source.trial().orElse("Publication"));
        source.citation().ifPresent(text -> line.append(", ").append(text));
        source.nct().ifPresent(id -> line.append(", ").append(id));
        source.doi().ifPresent(id -> line.append(", doi:").append(id));
        source.pmid().ifPresent(id -> line.append(", PMID ").append(id));
        if (source.doi().isEmpty() && source.pmid().isEmpty()) {
            source.pages().stream()
                    .findFirst()
                    .ifPresent(page -> line.append(", ").append(page));
        }
        return line + unverified(source);
    }

    /** What must be said of a publication that was not read. */
    private static String unverified(Citation source) {
        return source.verification()
                .filter(verification -> verification != Citation.Verification.READ)
                .map(verification -> " (" + verification.words() + ")")
                .orElse("");
    }
}
