package dev.hepatica.evidence.files;

import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that no item updates itself through others; otherwise none of them would be the latest. */
final class Supersession {

    private final Map<String, Recommendation> items = new LinkedHashMap<>();

    private Supersession(List<FileEntry<Recommendation>> entries) {
        entries.forEach(entry -> items.put(entry.value().id(), entry.value()));
    }

    /** @throws InvalidEvidence if there is a cycle; at the place in a site's files if they close it */
    static void check(List<FileEntry<Recommendation>> entries) {
        var supersession = new Supersession(entries);
        entries.stream().filter(FileEntry::isOfSite).forEach(supersession::check);
        entries.forEach(supersession::check);
    }

    private void check(FileEntry<Recommendation> entry) {
        var start = entry.value();
        var way = new ArrayDeque<>(List.of(start.id()));
        if (leads(start, start.id(), way, new HashSet<>())) {
            throw new InvalidEvidence("%s: %s updates itself: %s"
                    .formatted(entry.at("/modifies"), start.id(), String.join(" modifies ", way)));
        }
    }

    private boolean leads(Recommendation from, String to, Deque<String> way, Set<String> seen) {
        for (var id : from.effect().modifies()) {
            way.addLast(id);
            if (id.equals(to) || (seen.add(id) && items.containsKey(id) && leads(items.get(id), to, way, seen))) {
                return true;
            }
            way.removeLast();
        }
        return false;
    }
}
