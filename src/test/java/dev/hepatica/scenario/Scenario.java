package dev.hepatica.scenario;

import java.nio.file.Path;
import java.util.List;

/** A folder under {@code src/test/resources/scenarios}: a patient's story as a client sends it, and what comes back. */
public record Scenario(StoryFolder folder) {

    private static final Path ALL = Path.of("src/test/resources/scenarios");

    private static final List<String> IN_FULL = List.of(
            "ablation-planned-with-major-hepatectomy",
            "ablation-ras-unknown",
            "contradictory-reports",
            "kras-g12d-left",
            "liver-lesion-not-yet-typed",
            "ned-ras-wild-type-year-1",
            "nothing-but-a-patient",
            "tumour-board-form");

    /** Every scenario, by name. */
    public static List<Scenario> all() {
        return StoryFolder.in(ALL).stream().map(Scenario::new).toList();
    }

    /**
     * The scenarios whose answers are recorded in full. Between them they have every element that any answer has; of all others
     * the plan and an outline is recorded.
     */
    static List<Scenario> inFull() {
        return IN_FULL.stream().map(Scenario::named).toList();
    }

    public static Scenario named(String name) {
        return new Scenario(new StoryFolder(ALL.resolve(name)));
    }

    /** The request, as it is sent. */
    public String request() {
        return folder.text("request.json");
    }

    /** Compares what came back with the file in which it is recorded. */
    public void records(String file, String actual) {
        folder.records(file, actual);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
