package dev.hepatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.scenario.StoryFolder;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder under {@code src/test/resources/cds-hooks}, below that of its service: a request of an EHR, and the cards
 * for it.
 */
record CardStory(String service, StoryFolder folder) {

    private static final Path ALL = Path.of("src/test/resources/cds-hooks");

    static List<CardStory> all() {
        return StoryFolder.in(ALL).stream()
                .flatMap(service -> StoryFolder.in(service.path()).stream()
                        .map(folder -> new CardStory(service.toString(), folder)))
                .toList();
    }

    static CardStory named(String service, String name) {
        return new CardStory(service, new StoryFolder(ALL.resolve(service).resolve(name)));
    }

    ObjectNode request() {
        return Ehr.read(folder.text("request.json"));
    }

    /** The cards, with a fixed address of the service. */
    JsonNode answer() {
        var cards = Ehr.send(service, request().toString())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Ehr.read(cards.replaceAll("http://(localhost|127.0.0.1):\\d+/", "https://cds.example/"));
    }

    /** Compares a response with its recorded file. */
    void records(String file, String actual) {
        folder.records(file, actual);
    }

    @Override
    public String toString() {
        return service + "/" + folder;
    }
}
