package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Conditions;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The evidence base, checked and compiled.
 *
 * @param version semantic version and content hash: {@code 1.0.0+3f2a91c}, or {@code 1.0.0+site.9c1d2e3} with a site's
 *                overlay
 * @param changes the changes of a site, if there is an overlay
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
        List<Premise> premises,
        PlanRules rules,
        Index index) {

    /**
     * Where entries stand, by their ids.
     *
     * @param activities the activities by id
     * @param places     the places of items, from 0
     */
    public record Index(Map<String, Activity> activities, Map<String, Integer> places) {

        static Index of(List<Activity> activities, List<Recommendation> items) {
            var byId = new HashMap<String, Activity>();
            activities.forEach(activity -> byId.putIfAbsent(activity.id(), activity));
            var places = new HashMap<String, Integer>();
            items.forEach(item -> places.putIfAbsent(item.id(), places.size()));
            return new Index(Map.copyOf(byId), Map.copyOf(places));
        }
    }

    /** A base whose index is made of its entries. */
    public EvidenceBase(
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
            List<Premise> premises,
            PlanRules rules) {
        this(
                version,
                changes,
                conditions,
                items,
                activities,
                groups,
                drugs,
                combinations,
                orders,
                papers,
                conflicts,
                premises,
                rules,
                Index.of(activities, items));
    }

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
        return Optional.ofNullable(index.activities().get(id));
    }

    /** The place of an item in the base, from 0. */
    public int place(Recommendation item) {
        return Objects.requireNonNull(index.places().get(item.id()), item::id);
    }

    /** All activities that a target of an item includes. */
    public List<Activity> meantBy(String target) {
        return activities.stream()
                .filter(activity -> activity.isMeantBy(target))
                .toList();
    }

    /** The label of a target of an item. */
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

    /** The address of a source, or of the paper that it is a passage of, if it has one. */
    public Optional<URI> link(Citation source) {
        return source.link()
                .or(() -> source.paper()
                        .flatMap(this::paper)
                        .flatMap(Paper::doi)
                        .map(doi -> URI.create("https://doi.org/" + doi)));
    }

    /** A short name of a source: the trial, or the paper. */
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

    /** The caveat of a publication that was not read. */
    private static String unverified(Citation source) {
        return source.verification()
                .filter(verification -> verification != Citation.Verification.READ)
                .map(verification -> " (" + verification.words() + ")")
                .orElse("");
    }
}
