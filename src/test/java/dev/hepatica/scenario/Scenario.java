package dev.hepatica.scenario;

import java.nio.file.Path;
import java.util.List;

/** A folder under {@code src/test/resources/scenarios}: a patient's story as a client sends it, and what comes back. */
public record Scenario(StoryFolder folder) {

    private static final Path ALL = Path.of("src/test/resources/scenarios");

    /** Every scenario, by name. */
    public static List<Scenario> all() {
        return StoryFolder.in(ALL).stream().map(Scenario::new).toList();
    }

    public static Scenario named(String name) {
        return new Scenario(new StoryFolder(ALL.resolve(name)));
    }

    /** The request, as it is sent. */
    public String request() {
        return folder.text("request.json");
    }

    /** The answer that is on record. */
    public String answer() {
        return folder.text("answer.json");
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
