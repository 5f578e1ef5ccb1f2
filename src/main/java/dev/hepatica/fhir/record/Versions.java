package dev.hepatica.fhir.record;

import dev.hepatica.fhir.wire.BundleEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Resources of a record, each once: of two versions of one resource, the later counts. */
final class Versions {

    private final Map<String, RecordEntry<?>> newest = new LinkedHashMap<>();
    private final ReadingReport report;

    Versions(ReadingReport report) {
        this.report = report;
    }

    void add(RecordEntry<Resource> entry) {
        var same = newest.get(name(entry));
        if (same != null && isOfAnotherServer(same, entry)) {
            addOther(entry);
        } else if (same == null) {
            newest.put(name(entry), entry);
        } else if (same.resource().equalsDeep(entry.resource())) {
            report.ignored(entry.path(), "it is in the record already, at " + same.path());
        } else {
            settle(name(entry), same, entry);
        }
    }

    /** Adds a resource whose id is in use on another server. Each server assigns its own ids, so they are two resources. */
    private void addOther(RecordEntry<Resource> entry) {
        var address = entry.fullUrl().orElseThrow();
        var same = newest.get(address);
        if (same == null) {
            newest.put(address, entry);
        } else if (same.resource().equalsDeep(entry.resource())) {
            report.ignored(entry.path(), "it is in the record already, at " + same.path());
        } else {
            settle(address, same, entry);
        }
    }

    /** The type and id of a resource; its reference where it has no id. */
    private static String name(RecordEntry<?> entry) {
        var id = entry.resource().getIdElement();
        return id.hasIdPart() && !id.getIdPart().startsWith("urn:")
                ? entry.resource().fhirType() + "/" + id.getIdPart()
                : entry.reference();
    }

    private static boolean isOfAnotherServer(RecordEntry<?> one, RecordEntry<?> other) {
        return base(one)
                .filter(own ->
                        base(other).filter(own::equals).isEmpty() && base(other).isPresent())
                .isPresent();
    }

    private static Optional<String> base(RecordEntry<?> entry) {
        return entry.fullUrl().map(IdType::new).filter(IdType::hasBaseUrl).map(IdType::getBaseUrl);
    }

    /** Removes the resources that an entry of a history deletes. */
    void delete(BundleEntry deletion) {
        newest.values().stream()
                .filter(entry -> deletion.deletes().filter(name(entry)::equals).isPresent()
                        || (entry.fullUrl().isPresent() && entry.fullUrl().equals(deletion.fullUrl())))
                .toList()
                .forEach(entry -> {
                    report.ignored(entry.path(), "%s deletes it".formatted(deletion.path()));
                    newest.values().remove(entry);
                });
    }

    List<RecordEntry<?>> entries() {
        return List.copyOf(newest.values());
    }

    private void settle(String address, RecordEntry<?> one, RecordEntry<Resource> other) {
        var before = updated(one);
        var after = updated(other);
        if (before == null || after == null || before.equals(after)) {
            report.problem(
                    other.path(),
                    "two different resources are called %s, and neither is the later version; both are read"
                            .formatted(name(one)));
            newest.put(other.path(), other);
        } else if (after.isAfter(before)) {
            report.ignored(one.path(), "a later version is at " + other.path());
            newest.put(address, other);
        } else {
            report.ignored(other.path(), "a later version is at " + one.path());
        }
    }

    private static @Nullable Instant updated(RecordEntry<?> entry) {
        var updated = entry.resource().getMeta().getLastUpdated();
        return updated == null ? null : updated.toInstant();
    }
}
