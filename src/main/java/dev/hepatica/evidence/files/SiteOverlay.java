package dev.hepatica.evidence.files;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Drug;
import dev.hepatica.evidence.base.Paper;
import dev.hepatica.evidence.base.Premise;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.base.SiteChanges;
import dev.hepatica.evidence.base.SourceConflict;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.NearestName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Overlay of a site over the bundled base: it adds entries, overrides, renames and retires them. */
final class SiteOverlay {

    private final Contents base;
    private final Contents site;

    private SiteOverlay(Contents base, Contents site) {
        this.base = base;
        this.site = site;
    }

    /**
     * Applies the overlay to the contents of the bundled base.
     *
     * @return the numbers of changes
     * @throws InvalidEvidence if the site changes an entry that the bundled base does not have
     */
    static SiteChanges over(Contents base, Contents site) {
        var overlay = new SiteOverlay(base, site);
        overlay.merge(EntryKind.CLASS, base.classes, site.classes, Activity.Group::id);
        overlay.merge(EntryKind.DRUG, base.drugs, site.drugs, Drug::name);
        base.combinations.addAll(site.combinations);
        overlay.merge(EntryKind.PAPER, base.papers, site.papers, Paper::id);
        overlay.merge(EntryKind.CONFLICT, base.conflicts, site.conflicts, SourceConflict::id);
        overlay.merge(EntryKind.PREMISE, base.premises, site.premises, Premise::id);
        var activities = overlay.merge(EntryKind.ACTIVITY, base.activities, site.activities, Activity::id);
        site.labels.forEach(overlay::label);
        var items = overlay.merge(EntryKind.ITEM, base.items, site.items, Recommendation::id);
        var retiredItems = overlay.retire(EntryKind.ITEM, base.items, Recommendation::id);
        overlay.retire(EntryKind.PREMISE, base.premises, Premise::id);
        var retiredActivities = overlay.retire(EntryKind.ACTIVITY, base.activities, Activity::id);
        base.items.replaceAll(entry -> entry.isOfSite() ? entry : withoutUpdated(entry, retiredItems));
        base.retired.addAll(site.retired);
        return new SiteChanges(
                new SiteChanges.Count(items.added(), items.overridden(), retiredItems.size()),
                new SiteChanges.Count(
                        activities.added(), activities.overridden() + site.labels.size(), retiredActivities.size()));
    }

    private <T> SiteChanges.Count merge(
            EntryKind kind, List<FileEntry<T>> below, List<FileEntry<T>> above, Function<T, String> id) {
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

    private void label(FileEntry<Map.Entry<String, String>> label) {
        if (label.value().getValue() == null || label.value().getValue().isBlank()) {
            throw new InvalidEvidence("%s: the label of '%s' is empty"
                    .formatted(label.atKey(), label.value().getKey()));
        }
        var id = label.value().getKey();
        var index = index(base.activities, id, Activity::id);
        if (index < 0) {
            throw missing(label.atKey(), "labels", EntryKind.ACTIVITY, id, base.activities, Activity::id);
        }
        base.activities.set(
                index,
                base.activities
                        .get(index)
                        .as(activity -> activity.labelled(label.value().getValue())));
    }

    private <T> Set<String> retire(EntryKind kind, List<FileEntry<T>> entries, Function<T, String> id) {
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

    /** A bundled item without updates of retired items. */
    private static FileEntry<Recommendation> withoutUpdated(FileEntry<Recommendation> entry, Set<String> retired) {
        var item = entry.value();
        if (item.effect().modifies().stream().noneMatch(retired::contains)) {
            return entry;
        }
        return entry.as(whole -> whole.modifying(item.effect().modifies().stream()
                .filter(id -> !retired.contains(id))
                .toList()));
    }

    private static <T> int index(List<FileEntry<T>> entries, String name, Function<T, String> id) {
        return IntStream.range(0, entries.size())
                .filter(i -> id.apply(entries.get(i).value()).equals(name))
                .findFirst()
                .orElse(-1);
    }

    private static <T> InvalidEvidence missing(
            String at, String does, EntryKind kind, String name, List<FileEntry<T>> entries, Function<T, String> id) {
        var names = entries.stream().map(entry -> id.apply(entry.value())).toList();
        return new InvalidEvidence("%s: %s the %s '%s', which does not exist%s"
                .formatted(at, does, kind.one(), name, NearestName.instead(name, names)));
    }
}
