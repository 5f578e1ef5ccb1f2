package dev.hepatica.fhir.record;

import dev.hepatica.fhir.wire.Entry;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The resources of a record, each once: of two versions of one resource the later counts. */
final class Versions {

    private final Map<String, Item<?>> newest = new LinkedHashMap<>();
    private final ReadingReport report;

    Versions(ReadingReport report) {
        this.report = report;
    }

    void add(Item<Resource> item) {
        var same = newest.get(item.reference());
        if (same != null && isOfAnotherServer(same, item)) {
            addOther(item);
        } else if (same == null) {
            newest.put(item.reference(), item);
        } else if (same.resource().equalsDeep(item.resource())) {
            report.ignored(item.path(), "it is in the record already, at " + same.path());
        } else {
            settle(item.reference(), same, item);
        }
    }

    /** Servers number their resources each for itself: a resource of the same id on another one is another resource. */
    private void addOther(Item<Resource> item) {
        var address = item.fullUrl().orElseThrow();
        var same = newest.get(address);
        if (same == null) {
            newest.put(address, item);
        } else if (same.resource().equalsDeep(item.resource())) {
            report.ignored(item.path(), "it is in the record already, at " + same.path());
        } else {
            settle(address, same, item);
        }
    }

    private static boolean isOfAnotherServer(Item<?> one, Item<?> other) {
        return base(one)
                .filter(own ->
                        base(other).filter(own::equals).isEmpty() && base(other).isPresent())
                .isPresent();
    }

    private static Optional<String> base(Item<?> item) {
        return item.fullUrl().map(IdType::new).filter(IdType::hasBaseUrl).map(IdType::getBaseUrl);
    }

    /** What a history says was deleted is no longer there. */
    void delete(Entry deletion) {
        newest.values().stream()
                .filter(item ->
                        deletion.deletes().filter(item.reference()::equals).isPresent()
                                || item.fullUrl().isPresent() && item.fullUrl().equals(deletion.fullUrl()))
                .toList()
                .forEach(item -> {
                    report.ignored(item.path(), "%s deletes it".formatted(deletion.path()));
                    newest.values().remove(item);
                });
    }

    List<Item<?>> items() {
        return List.copyOf(newest.values());
    }

    private void settle(String address, Item<?> one, Item<Resource> other) {
        var before = updated(one);
        var after = updated(other);
        if (before == null || after == null || before.equals(after)) {
            report.problem(
                    other.path(),
                    "two different resources are called %s, and neither is the later version; both are read"
                            .formatted(one.reference()));
            newest.put(other.path(), other);
        } else if (after.after(before)) {
            report.ignored(one.path(), "a later version is at " + other.path());
            newest.put(address, other);
        } else {
            report.ignored(other.path(), "a later version is at " + one.path());
        }
    }

    private static @Nullable Date updated(Item<?> item) {
        return item.resource().getMeta().getLastUpdated();
    }
}
