package dev.hepatica.fhir.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.scenario.Answers;
import dev.hepatica.scenario.Scenario;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HAPI's validator accepts the answer to every story, and this service's terminology. */
@QuarkusTest
class ValidAnswersTest {

    private static final Path TERMINOLOGY = Path.of("fhir-profiles/fsh-generated/resources");

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void an_answer_is_valid(Scenario scenario) {
        assertThat(Validation.errors(Answers.of(scenario))).isEmpty();
    }

    /** Definitions of extensions are left to SUSHI, which compiles them: the validator would fetch FHIR's own package. */
    @Test
    void our_terminology_is_valid() throws IOException {
        for (var file : Validation.resources()) {
            if (!file.getFileName().toString().startsWith("StructureDefinition")) {
                assertThat(Validation.errors(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_validator_finds_what_is_wrong() {
        assertThat(Validation.errors("""
                {"resourceType": "CarePlan", "status": "drafty", "intent": "proposal"}""")).isNotEmpty();
    }

    @Test
    void every_resource_is_in_the_index_by_which_the_service_finds_it() throws IOException {
        assertThat(Files.readAllLines(TERMINOLOGY.resolve("index.txt")))
                .containsExactlyInAnyOrderElementsOf(Validation.resources().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }
}
