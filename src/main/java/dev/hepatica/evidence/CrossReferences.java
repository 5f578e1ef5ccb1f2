package dev.hepatica.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Makes sure that every name that a base uses is borne by something in it. */
record CrossReferences(EvidenceBase base) {

    static void check(EvidenceBase base) {
        var check = new CrossReferences(base);
        check.unique("item", base.items().stream().map(EvidenceItem::id).toList());
        check.unique("activity", base.activities().stream().map(Activity::id).toList());
        base.items().forEach(check::item);
        base.activities()
                .forEach(activity -> activity.classes().forEach(id -> check.target(activity.id(), "class:" + id)));
        base.conditions()
                .vocabulary()
                .facts()
                .forEach(fact -> fact.obtain().forEach(id -> check.activity(fact.id(), id)));
        base.conflicts().stream()
                .flatMap(conflict -> conflict.positions().stream())
                .flatMap(position -> position.sources().stream())
                .forEach(source -> check.source("conflicts.yaml", source));
    }

    private void item(EvidenceItem item) {
        Stream.of(item.proposes(), item.alongside()).flatMap(List::stream).forEach(id -> activity(item.id(), id));
        Stream.of(item.opposes(), item.qualifies()).flatMap(List::stream).forEach(target -> target(item.id(), target));
        item.exceptions().forEach(exemption -> target(item.id(), "class:" + exemption.activityClass()));
        item.sources().forEach(source -> source(item.id(), source));
        require(
                item.id(),
                "conflict",
                item.conflicts(),
                base.conflicts().stream().map(Conflict::id).toList());
        require(
                item.id(),
                "item",
                item.modifies(),
                base.items().stream().map(EvidenceItem::id).toList());
    }

    private void activity(String user, String id) {
        require(
                user,
                "activity",
                List.of(id),
                base.activities().stream().map(Activity::id).toList());
    }

    private void target(String user, String target) {
        if (target.startsWith("class:")) {
            var id = target.substring("class:".length());
            require(
                    user,
                    "class of activities",
                    List.of(id),
                    base.groups().stream().map(Activity.Group::id).toList());
        } else {
            activity(user, target);
        }
    }

    private void source(String user, Citation source) {
        require(
                user,
                "paper",
                source.paper().stream().toList(),
                base.papers().stream().map(Paper::id).toList());
    }

    private static void require(String user, String what, Collection<String> used, Collection<String> there) {
        for (var id : used) {
            if (!there.contains(id)) {
                throw new InvalidEvidence("%s names the %s '%s', which does not exist".formatted(user, what, id));
            }
        }
    }

    private void unique(String what, Collection<String> ids) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            if (!seen.add(id)) {
                throw new InvalidEvidence("two %ss are called '%s'".formatted(what, id));
            }
        }
    }
}
