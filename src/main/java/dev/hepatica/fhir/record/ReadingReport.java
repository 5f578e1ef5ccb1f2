package dev.hepatica.fhir.record;

import dev.hepatica.model.finding.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Account of every entry of a record: its use, the reason why it is not used, or the problem with it. */
public final class ReadingReport {

    /**
     * A line of the report.
     *
     * @param path    the place, as FHIRPath
     * @param warning whether something is wrong; otherwise the line is for information
     */
    public record Issue(String path, boolean warning, String text) {}

    private final Map<String, Set<String>> uses = new LinkedHashMap<>();
    private final Map<String, Set<String>> remarks = new LinkedHashMap<>();
    private final Map<String, Set<String>> notes = new LinkedHashMap<>();
    private final Map<String, Set<String>> warnings = new LinkedHashMap<>();

    /** Adds an entry to the report, which will list it even if no reader uses it. */
    public void expect(String path) {
        uses.putIfAbsent(path, new LinkedHashSet<>());
    }

    /** Records that a fact was read from an entry. */
    public void used(String path, Fact fact) {
        used(path, fact.id());
    }

    /** Records that an entry was used for a purpose other than a fact. */
    public void used(String path, String purpose) {
        uses.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(purpose);
    }

    /** Records why an entry is not used, though nothing is wrong with it. */
    public void ignored(String path, String why) {
        remarks.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(why);
    }

    /** Records information about an entry that is not a problem. */
    public void noted(String path, String what) {
        notes.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(what);
    }

    /** Records a problem of an entry, such as a value that cannot be read. */
    public void problem(String path, String what) {
        warnings.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(what);
    }

    /** The whole report, in the order of the record. */
    public List<Issue> issues() {
        var paths = new LinkedHashSet<>(uses.keySet());
        paths.addAll(remarks.keySet());
        paths.addAll(notes.keySet());
        paths.addAll(warnings.keySet());
        var lines = new ArrayList<Issue>();
        for (var path : paths) {
            warnings.getOrDefault(path, Set.of()).forEach(text -> lines.add(new Issue(path, true, text)));
            notes.getOrDefault(path, Set.of()).forEach(text -> lines.add(new Issue(path, false, text)));
            var used = uses.getOrDefault(path, Set.of());
            if (!used.isEmpty()) {
                lines.add(new Issue(path, false, "used for " + String.join(", ", used)));
            } else {
                unused(path).forEach(text -> lines.add(new Issue(path, false, text)));
            }
        }
        return lines;
    }

    /** Returns whether a path leads to a part of an entry that is reported by itself. */
    private static boolean isPart(String path) {
        return path.contains(".component[");
    }

    private Stream<String> unused(String path) {
        var remark = remarks.getOrDefault(path, Set.of());
        if (remark.isEmpty() && (warnings.containsKey(path) || notes.containsKey(path) || isPart(path))) {
            return Stream.empty();
        }
        return remark.isEmpty()
                ? Stream.of("not used: nothing in it is recognised")
                : remark.stream().map("not used: "::concat);
    }
}
