package dev.hepatica.evidence.files;

import static dev.hepatica.evidence.files.SmallFiles.LEFT;
import static dev.hepatica.evidence.files.SmallFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.base.SiteChanges;
import dev.hepatica.evidence.base.SiteChanges.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that a site can make to the bundled base. */
class OverlayTest {

    private static final Count NONE = new Count(0, 0, 0);
    private static final String FRAIL = """
            - id: frail
              kind: caution
              statement: Look twice.
              when: frail
              axis: strategy
              qualifies: ['class:operation', walk]
              strength: conditional
              certainty: low
              sources: [{paper: house, lines: 1-2}]
              conflicts: [walking]
              modifies: [left]
              reviewed: 2026-11-20
            """;

    @TempDir
    Path overlay;

    @Test
    void adds_items_with_all_their_activities() {
        write(overlay, "house.yaml", FRAIL);
        write(overlay, "activities.yaml", """
                classes: [{id: moving, label: moving}]
                activities: [{id: walk, label: Walk, axis: strategy, classes: [moving, operation]}]
                """);
        write(overlay, "papers.yaml", "[{id: house, label: House rules, citation: House rules.}]");
        write(overlay, "conflicts.yaml", """
                - id: walking
                  topic: Walking
                  positions: [{statement: Much., sources: [{paper: house}]}]
                  resolution: Some.
                """);

        var base = read();

        assertThat(base.items()).extracting(Recommendation::id).containsExactly("left", "right", "frail");
        assertThat(base.meantBy("class:operation")).extracting(Activity::id).containsExactly("surgery", "walk");
        assertThat(base.words("class:moving")).isEqualTo("moving");
        assertThat(base.paper("house")).isPresent();
        assertThat(base.conflict("walking")).isPresent();
        assertThat(base.changes()).contains(new SiteChanges(new Count(1, 0, 0), new Count(1, 0, 0)));
    }

    @Test
    void an_item_with_override_replaces_the_bundled_one() {
        write(overlay, "items.yaml", LEFT.replace("Offer it.", "Offer it here.") + "  override: true\n");

        assertThat(read().items())
                .extracting(Recommendation::statement)
                .containsExactly("Offer it here.", "Offer it there too.");
        assertThat(read().changes()).contains(new SiteChanges(new Count(0, 1, 0), NONE));
    }

    @Test
    void activities_classes_and_papers_with_override_do_too() {
        write(overlay, "activities.yaml", """
                classes: [{id: operation, label: surgery of all kinds, override: true}]
                activities: [{id: check, label: Look, axis: board, override: true}]
                """);
        write(overlay, "papers.yaml", "[{id: review, label: Re-review, citation: Another., override: true}]");

        var base = read();

        assertThat(base.words("class:operation")).isEqualTo("surgery of all kinds");
        assertThat(base.activities()).extracting(Activity::label).containsExactly("Surgery", "Look");
        assertThat(base.papers())
                .hasSize(1)
                .allSatisfy(paper -> assertThat(paper.label()).isEqualTo("Re-review"));
        assertThat(base.changes()).contains(new SiteChanges(NONE, new Count(0, 1, 0)));
    }

    @Test
    void a_label_alone_can_be_another() {
        write(overlay, "activities.yaml", "labels: {surgery: Surgery at our centre}");

        var base = read();

        assertThat(base.words("surgery")).isEqualTo("Surgery at our centre");
        assertThat(base.activity("surgery").orElseThrow().classes()).containsExactly("operation");
        assertThat(base.changes()).contains(new SiteChanges(NONE, new Count(0, 1, 0)));
    }

    @Test
    void what_updated_a_retired_item_stands_by_itself() {
        write(overlay, "retired.yaml", "[{item: left, reason: Not done here., reviewed: 2026-11-20}]");

        var base = read();

        assertThat(base.items()).extracting(Recommendation::id).containsExactly("right");
        assertThat(base.items().get(0).effect().modifies()).isEmpty();
        assertThat(base.changes()).contains(new SiteChanges(new Count(0, 0, 1), NONE));
    }

    @Test
    void an_activity_is_retired_with_all_that_refers_to_it() {
        write(overlay, "retired.yaml", """
                - {activity: surgery, reason: There is no theatre., reviewed: 2026-11-20}
                - {item: left, reason: There is no theatre., reviewed: 2026-11-20}
                - {item: right, reason: There is no theatre., reviewed: 2026-11-20}
                """);

        assertThat(read().activities()).extracting(Activity::id).containsExactly("check");
        assertThat(read().changes()).contains(new SiteChanges(new Count(0, 0, 2), new Count(0, 0, 1)));
    }

    @Test
    void the_version_tells_that_and_what_a_site_has_written() {
        write(overlay, "activities.yaml", "labels: {surgery: Surgery at our centre}");
        var version = read().version();
        write(overlay, "activities.yaml", "labels: {surgery: Surgery elsewhere}");

        assertThat(SmallFiles.bundled().version()).matches("1\\.0\\.0\\+[0-9a-f]{7}");
        assertThat(version).matches("1\\.0\\.0\\+site\\.[0-9a-f]{7}").isNotEqualTo(read().version());
        assertThat(SmallFiles.bundled().changes()).isEmpty();
    }

    @Test
    void a_folder_as_kubernetes_mounts_it_is_read() throws IOException {
        var data = Files.createDirectory(overlay.resolve("..2026_11_20"));
        write(data, "activities.yaml", "labels: {surgery: Surgery at our centre}");
        Files.createSymbolicLink(overlay.resolve("..data"), data);
        Files.createSymbolicLink(overlay.resolve("activities.yaml"), Path.of("..data", "activities.yaml"));
        write(overlay, "README.md", "What we changed, and why.");

        assertThat(read().words("surgery")).isEqualTo("Surgery at our centre");
    }

    private EvidenceBase read() {
        return SmallFiles.with(overlay);
    }
}
