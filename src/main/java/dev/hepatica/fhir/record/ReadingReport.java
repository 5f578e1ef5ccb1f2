package dev.hepatica.fhir.record;

import dev.hepatica.model.finding.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What became of every entry of a record: what it was used for, or why not, or what is wrong with it. */
public final class ReadingReport {

    /**
     * A line of the report.
     *
     * @param path    where, as FHIRPath
     * @param warning whether something is wrong with it; otherwise it is told for completeness
     */
    public record Issue(String path, boolean warning, String text) {}

    private final Map<String, Set<String>> uses = new LinkedHashMap<>();
    private final Map<String, Set<String>> remarks = new LinkedHashMap<>();
    private final Map<String, Set<String>> notes = new LinkedHashMap<>();
    private final Map<String, Set<String>> warnings = new LinkedHashMap<>();

    /** Opens an account for an entry: it will be in the report, whatever becomes of it. */
    public void expect(String path) {
        uses.putIfAbsent(path, new LinkedHashSet<>());
    }

    /** An entry that a fact was read from. */
    public void used(String path, Fact fact) {
        used(path, fact.id());
    }

    /** An entry that is used for something that is not a fact by itself. */
    public void used(String path, String purpose) {
        uses.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(purpose);
    }

    /** An entry that is not used, though nothing is wrong with it. */
    public void ignored(String path, String why) {
        remarks.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(why);
    }

    /** Something worth knowing of an entry that is not wrong with it. */
    public void noted(String path, String what) {
        notes.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(what);
    }

    /** Something wrong with an entry, or something in it that cannot be read. */
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

    /** Whether it is a part of an entry, which has an account of its own. */
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
