package dev.hepatica.evidence.files;

import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The unique names of entries of one kind. */
final class DeclaredNames {

    private final EntryKind kind;
    private final Map<String, FileEntry<?>> bearers = new HashMap<>();
    private final Map<String, FileEntry<Retired>> retired = new HashMap<>();

    /** @throws InvalidEvidence if two entries have the same name */
    <T> DeclaredNames(EntryKind kind, List<FileEntry<T>> entries, Function<T, String> name) {
        this.kind = kind;
        for (var entry : entries) {
            var other = bearers.putIfAbsent(name.apply(entry.value()), entry);
            if (other != null) {
                throw twice(name.apply(entry.value()), entry, other);
            }
        }
    }

    /** The same names, with those that a site retired, for error messages. */
    DeclaredNames without(List<FileEntry<Retired>> entries) {
        entries.stream()
                .filter(entry -> entry.value().kind() == kind)
                .forEach(entry -> retired.put(entry.value().id(), entry));
        return this;
    }

    /** @throws InvalidEvidence if no entry has a name that another refers to */
    void require(String name, String user, FileEntry<?> entry, String below) {
        if (bearers.containsKey(name)) {
            return;
        }
        var gone = retired.get(name);
        var why = gone == null
                ? "which does not exist" + NearestName.instead(name, bearers.keySet())
                : "which is retired at " + gone.at("");
        throw new InvalidEvidence(
                "%s: %s names the %s '%s', %s".formatted(entry.at(below), user, kind.one(), name, why));
    }

    private InvalidEvidence twice(String name, FileEntry<?> entry, FileEntry<?> other) {
        var hint = entry.isOfSite() && !other.isOfSite()
                ? " of the bundled base; what is to stand in its place says 'override: true'"
                : "";
        return new InvalidEvidence("%s: two %s are called '%s'; the other is at %s%s"
                .formatted(entry.at(""), kind.many(), name, other.at(""), hint));
    }
}
