package dev.hepatica.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.Recorded;
import dev.hepatica.evidence.files.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the service says. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void shows_the_recorded_plan_of_the_story_that_it_sends() throws IOException {
        var plan = words(Files.readString(Path.of("src/test/resources/scenarios/ras-unknown-left/plan.txt")));
        var quoted = words(readme()).replaceAll("[>*]", "");

        assertThat(readme()).contains("scenarios/ras-unknown-left/request.json");
        for (var line : List.of(
                "Untreated, unresectable at first assessment Intent: control of the disease.",
                "Strategy Conversion therapy, then resection if it succeeds (if no disease outside the liver).",
                "Systemic therapy Doublet (FOLFOX, CAPOX or FOLFIRI) with bevacizumab.",
                "What would change it If RAS wild type: Doublet with cetuximab or panitumumab",
                "Assumed, to confirm not frail; no medical contraindication to liver resection.")) {
            assertThat(plan).contains(line);
            assertThat(quoted.replaceAll("\\s+", " ")).contains(line);
        }
    }

    @Test
    void names_the_evidence_that_the_plan_rests_on() throws IOException {
        Recorded.file(
                README,
                readme().replaceAll(
                                "evidence \\d+\\.\\d+\\.\\d+\\+[0-9a-f]{7}",
                                "evidence " + EvidenceFiles.bundled().version()));
    }

    private static String readme() throws IOException {
        return Files.readString(README);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
