package dev.hepatica.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A clinical domain: one file of the base.
 *
 * @param id    the name of its file
 * @param about what its first line says of it
 * @param items its items, in the order of the file
 */
record Domain(String id, String about, List<Recommendation> items) {

    private static final Path FILES = Path.of("src/main/resources/evidence");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** All domains, in the order of the base. */
    static List<Domain> of(EvidenceBase base) throws IOException {
        var domains = new ArrayList<Domain>();
        for (var name : YAML.readTree(file("base")).path("domains")) {
            domains.add(read(name.asText(), base));
        }
        return domains;
    }

    private static Domain read(String name, EvidenceBase base) throws IOException {
        var text = file(name);
        var items = new ArrayList<Recommendation>();
        for (JsonNode entry : YAML.readTree(text)) {
            items.add(base.items().stream()
                    .filter(item -> item.id().equals(entry.path("id").asText()))
                    .findFirst()
                    .orElseThrow());
        }
        var first = text.lines().findFirst().orElseThrow();
        if (!first.startsWith("# ")) {
            throw new IllegalStateException(name + ".yaml does not begin with a line that says what it is about");
        }
        return new Domain(name, first.substring("# ".length()), items);
    }

    /** Its heading: the first line up to a colon. */
    String title() {
        return about.replaceFirst("(:.*|[.])$", "");
    }

    /** The name of its page. */
    String page() {
        return id + ".md";
    }

    private static String file(String name) throws IOException {
        return Files.readString(FILES.resolve(name + ".yaml"));
    }
}
