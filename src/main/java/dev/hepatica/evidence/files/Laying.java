package dev.hepatica.evidence.files;

import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Conflict;
import dev.hepatica.evidence.Drug;
import dev.hepatica.evidence.EvidenceItem;
import dev.hepatica.evidence.Paper;
import dev.hepatica.evidence.Premise;
import dev.hepatica.evidence.SiteChanges;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Lays what a site has written over the bundled base: adds, puts in the place of, calls by another name, retires. */
final class Laying {

    private final Contents base;
    private final Contents site;

    private Laying(Contents base, Contents site) {
        this.base = base;
        this.site = site;
    }

    /**
     * Makes the contents of the bundled base those of the effective one.
     *
     * @throws InvalidEvidence if the site changes something that the bundled base does not have
     */
    static SiteChanges lay(Contents base, Contents site) {
        var laying = new Laying(base, site);
        laying.over(Kind.CLASS, base.classes, site.classes, Activity.Group::id);
        laying.over(Kind.DRUG, base.drugs, site.drugs, Drug::name);
        base.combinations.addAll(site.combinations);
        laying.over(Kind.PAPER, base.papers, site.papers, Paper::id);
        laying.over(Kind.CONFLICT, base.conflicts, site.conflicts, Conflict::id);
        laying.over(Kind.PREMISE, base.premises, site.premises, Premise::id);
        var activities = laying.over(Kind.ACTIVITY, base.activities, site.activities, Activity::id);
        site.labels.forEach(laying::label);
        var items = laying.over(Kind.ITEM, base.items, site.items, EvidenceItem::id);
        var retiredItems = laying.retire(Kind.ITEM, base.items, EvidenceItem::id);
        laying.retire(Kind.PREMISE, base.premises, Premise::id);
        var retiredActivities = laying.retire(Kind.ACTIVITY, base.activities, Activity::id);
        base.items.replaceAll(entry -> entry.isOfSite() ? entry : withoutUpdated(entry, retiredItems));
        base.retired.addAll(site.retired);
        return new SiteChanges(
                new SiteChanges.Count(items.added(), items.overridden(), retiredItems.size()),
                new SiteChanges.Count(
                        activities.added(), activities.overridden() + site.labels.size(), retiredActivities.size()));
    }

    private <T> SiteChanges.Count over(Kind kind, List<Entry<T>> below, List<Entry<T>> above, Function<T, String> id) {
        var bundled = below.size();
        var overridden = 0;
        for (var entry : above) {
            if (entry.overrides()) {
                var name = id.apply(entry.value());
                var index = index(below.subList(0, bundled), name, id);
                if (index < 0) {
                    throw missing(entry.at(""), "overrides", kind, name, below.subList(0, bundled), id);
                }
                var other = below.set(index, entry);
                if (other.isOfSite()) {
                    throw new InvalidEvidence("%s: the %s '%s' is overridden twice; the other is at %s"
                            .formatted(entry.at(""), kind.one(), name, other.at("")));
                }
                overridden++;
            } else {
                below.add(entry);
            }
        }
        return new SiteChanges.Count(above.size() - overridden, overridden, 0);
    }

    private void label(Entry<Map.Entry<String, String>> label) {
        if (label.value().getValue() == null || label.value().getValue().isBlank()) {
            throw new InvalidEvidence("%s: the label of '%s' is empty"
                    .formatted(label.atKey(), label.value().getKey()));
        }
        var id = label.value().getKey();
        var index = index(base.activities, id, Activity::id);
        if (index < 0) {
            throw missing(label.atKey(), "labels", Kind.ACTIVITY, id, base.activities, Activity::id);
        }
        base.activities.set(
                index,
                base.activities
                        .get(index)
                        .as(activity -> activity.labelled(label.value().getValue())));
    }

    private <T> Set<String> retire(Kind kind, List<Entry<T>> entries, Function<T, String> id) {
        var retired = new HashSet<String>();
        for (var entry : site.retired) {
            var name = entry.value().id();
            if (entry.value().kind() != kind) {
                continue;
            }
            if (!retired.add(name)) {
                throw new InvalidEvidence("%s: the %s '%s' is retired twice".formatted(entry.at(""), kind.one(), name));
            }
            var index = index(entries, name, id);
            if (index < 0) {
                throw missing(entry.at(""), "retires", kind, name, entries, id);
            }
            if (entries.get(index).isOfSite()) {
                throw new InvalidEvidence("%s: the %s '%s' is retired, and yet it is written at %s"
                        .formatted(
                                entry.at(""),
                                kind.one(),
                                name,
                                entries.get(index).at("")));
            }
            entries.remove(index);
        }
        return retired;
    }

    /** A bundled item that updates what is retired stands by itself. */
    private static Entry<EvidenceItem> withoutUpdated(Entry<EvidenceItem> entry, Set<String> retired) {
        var item = entry.value();
        if (item.modifies().stream().noneMatch(retired::contains)) {
            return entry;
        }
        return entry.as(whole -> whole.modifying(
                item.modifies().stream().filter(id -> !retired.contains(id)).toList()));
    }

    private static <T> int index(List<Entry<T>> entries, String name, Function<T, String> id) {
        return IntStream.range(0, entries.size())
                .filter(i -> id.apply(entries.get(i).value()).equals(name))
                .findFirst()
                .orElse(-1);
    }

    private static <T> InvalidEvidence missing(
            String at, String does, Kind kind, String name, List<Entry<T>> entries, Function<T, String> id) {
        var names = entries.stream().map(entry -> id.apply(entry.value())).toList();
        return new InvalidEvidence("%s: %s the %s '%s', which does not exist%s"
                .formatted(at, does, kind.one(), name, Suggestion.instead(name, names)));
    }
}
