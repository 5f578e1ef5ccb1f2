package dev.hepatica.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.hepatica.Recorded;
import dev.hepatica.evidence.files.EvidenceFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;

/** The page about all facts says what the vocabulary, the evidence and the service say. */
@QuarkusTest
class FactsPageTest {

    private static final Path PAGE = Path.of("docs/facts.md");

    @Test
    void is_what_the_vocabulary_and_the_evidence_say() throws IOException {
        Recorded.file(PAGE, new FactsPage(EvidenceFiles.bundled(), VocabularyFile.read()).text());
    }

    @Test
    void has_every_fact_below_a_heading() throws IOException {
        var vocabulary = EvidenceFiles.bundled().conditions().vocabulary();

        assertThat(VocabularyFile.read().groups(vocabulary).values().stream().flatMap(List::stream))
                .containsExactlyElementsOf(vocabulary.facts());
    }

    @Test
    void names_value_sets_and_concept_maps_that_there_are() throws IOException {
        var named = Pattern.compile(
                "(value set|concept map|CodeSystem)(?: ([a-z0-9-]+)|s ([a-z0-9-]+(?:(?:, | and )[a-z0-9-]+)*))");
        var types = Map.of("value set", "ValueSet", "concept map", "ConceptMap", "CodeSystem", "CodeSystem");
        var checked = 0;
        for (var fact : EvidenceFiles.bundled().conditions().vocabulary().facts()) {
            for (var match : fact.readFrom().stream()
                    .flatMap(text -> named.matcher(text).results())
                    .toList()) {
                for (var name : (match.group(2) == null ? match.group(3) : match.group(2)).split(", | and ", -1)) {
                    assertThat(Path.of("fhir-profiles/fsh-generated/resources")
                                    .resolve("%s-%s.json".formatted(types.get(match.group(1)), name)))
                            .as(fact.id())
                            .exists();
                    checked++;
                }
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void shows_examples_that_are_read_as_they_stand() {
        var used = given().contentType("application/fhir+json")
                .body("""
                        {"resourceType": "Bundle", "type": "collection", "entry": [
                          {"resource": {"resourceType": "Patient", "id": "p1"}}, %s]}""".formatted(FactExamples.all().stream()
                        .map("{\"resource\": %s}"::formatted)
                        .collect(Collectors.joining(", "))))
                .when()
                .post("/fhir/$assess")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(reading(used))
                .contains(
                        "used for frail",
                        "used for crlmCount",
                        "used for crlmLargestDiameterMm",
                        "used for resectability",
                        "used for priorTherapies",
                        "used for currentTreatments");
    }

    /** What the answer says became of the entries. */
    private static List<String> reading(String answer) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(OperationOutcome.class::isInstance)
                .flatMap(outcome -> ((OperationOutcome) outcome).getIssue().stream())
                .map(OperationOutcome.OperationOutcomeIssueComponent::getDiagnostics)
                .toList();
    }
}
