package dev.hepatica.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service from outside: each patient's story, and the answer that was read and recorded for it. */
@QuarkusTest
class ScenarioTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void reads_as_recorded(Scenario scenario) {
        scenario.records("plan.txt", PlanText.of(Answers.bundle(scenario)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void consists_of_the_recorded_resources(Scenario scenario) {
        scenario.records("outline.txt", Outline.of(Answers.bundle(scenario)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#inFull")
    void answers_as_recorded(Scenario scenario) {
        var names = Names.of(Answers.bundle(scenario));

        scenario.records("answer.json", Narratives.inLines(names.in(Answers.of(scenario))));
    }

    @Test
    void no_other_answer_is_recorded_in_full() {
        Scenario.all().stream()
                .filter(scenario -> !Scenario.inFull().contains(scenario))
                .forEach(scenario -> scenario.folder().hasNo("answer.json"));
    }

    @Test
    void answers_recorded_in_full_show_every_element_and_every_extension() {
        var recorded = new TreeSet<String>();
        Scenario.inFull().forEach(scenario -> collect(scenario, recorded));
        var all = new TreeSet<String>();
        Scenario.all().forEach(scenario -> collect(scenario, all));

        assertThat(recorded).containsExactlyElementsOf(all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void answers_the_same_to_the_byte_when_asked_again(Scenario scenario) {
        assertThat(Answers.ask(scenario)).isEqualTo(Answers.of(scenario));
    }

    /** Adds the paths of all elements of the resources, and of extensions with their address. */
    private static void collect(Scenario scenario, Set<String> paths) {
        try {
            for (var entry : new ObjectMapper().readTree(Answers.of(scenario)).path("entry")) {
                var resource = entry.path("resource");
                collect(resource.path("resourceType").asText(), resource, paths);
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        paths.add(path.endsWith(".extension.url") ? path + "=" + node.asText() : path);
        node.fields().forEachRemaining(field -> collect(path + "." + field.getKey(), field.getValue(), paths));
        if (node.isArray()) {
            node.forEach(element -> collect(path, element, paths));
        }
    }
}
