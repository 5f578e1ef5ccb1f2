package dev.hepatica.operations;

import static dev.hepatica.operations.Published.STATEMENT;
import static dev.hepatica.operations.Published.capabilities;
import static dev.hepatica.operations.Published.get;
import static dev.hepatica.operations.Published.search;
import static dev.hepatica.operations.Published.version;
import static dev.hepatica.operations.Service.refusal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.hepatica.operations.Service.Refusal;
import dev.hepatica.scenario.Scenario;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence base, profiles and terminology, as a client reads them. */
@QuarkusTest
class DefinitionsTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Pattern INSTANTIATED =
            Pattern.compile("https://hepatica[.]dev/fhir/PlanDefinition/[^\"|]+[|][^\"]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATEMENT,
                "ActivityDefinition/y90",
                "ActivityDefinition/drug-cetuximab",
                "CodeSystem/crlm-activity",
                "CodeSystem/crlm-activity-class",
                "CodeSystem/crlm-finding",
                "ConceptMap/drug",
                "OperationDefinition/assess",
                "StructureDefinition/crlm-score-range",
                "ValueSet/ecog"
            })
    void gives_what_is_published(String address) {
        var read = FHIR.newJsonParser().parseResource(get(address).asString());

        assertThat(((MetadataResource) read).getUrl()).isEqualTo("https://hepatica.dev/fhir/" + address);
    }

    /** A snapshot is what becomes the version that it is named for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CodeSystem/crlm-finding",
                "ConceptMap/drug",
                "OperationDefinition/assess",
                "StructureDefinition/crlm-score-range",
                "ValueSet/ecog"
            })
    void gives_what_is_compiled_in_the_version_of_the_software(String address) {
        var read = (MetadataResource)
                FHIR.newJsonParser().parseResource(get(address).asString());

        assertThat(read.getVersion())
                .isEqualTo(capabilities().getSoftware().getVersion().replace("-SNAPSHOT", ""));
    }

    @Test
    void tells_a_statement_with_its_grade_condition_and_sources() {
        var plan = FHIR.newJsonParser()
                .parseResource(PlanDefinition.class, get(STATEMENT).asString());
        var action = plan.getActionFirstRep();

        assertThat(plan.getVersion()).isEqualTo(version());
        assertThat(plan.getRelatedArtifactFirstRep().getUrl()).startsWith("https://doi.org/");
        assertThat(action.getExtension()).hasSize(2);
        assertThat(action.getConditionFirstRep().getExpression().getLanguage()).isEqualTo("text/fhirpath");
        assertThat(action.getConditionFirstRep().getExpression().getExpression())
                .contains("%resectability = 'unresectable'");
        assertThat(action.getActionFirstRep().getTitle()).isEqualTo("Not advised: Y90 radioembolisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PlanDefinition/nothing", "ValueSet/nothing", "Patient/1", "Patient"})
    void finds_nothing_else(String address) {
        assertThat(refusal(get(address)))
                .isEqualTo(new Refusal(404, "not-found", List.of(), "There is nothing at this address."));
    }

    @Test
    void does_not_send_again_what_the_client_has() {
        var tag = get(STATEMENT).header("ETag");
        var again = given().header("If-None-Match", tag).get("/fhir/" + STATEMENT);

        assertThat(tag).startsWith("W/\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(given().header("If-None-Match", "W/\"other\"")
                        .get("/fhir/" + STATEMENT)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "_format=xml,                    application/json, application/fhir+xml",
        "_format=json,                   application/xml,  application/fhir+json",
        "_format=application/fhir%2Bxml, application/json, application/fhir+xml",
        "_format=application/fhir+xml,   application/json, application/fhir+xml",
        "_format=text/xml,               application/json, text/xml",
        "_pretty=true,                   application/xml,  application/xml",
    })
    void comes_as_it_is_asked_for(String query, String accept, String contentType) {
        var response =
                given().urlEncodingEnabled(false).header("Accept", accept).get("/fhir/" + STATEMENT + "?" + query);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(contentType);
        assertThat(response.asString()).startsWith(contentType.endsWith("json") ? "{" : "<PlanDefinition");
    }

    @Test
    void does_not_come_in_another_form() {
        assertThat(refusal(get(STATEMENT + "?_format=csv")).status()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   PlanDefinition,   GET",
        "DELETE, ValueSet/ecog,    GET",
        "PUT,    metadata,         GET",
        "GET,    $assess,          POST"
    })
    void another_method_is_refused_with_the_allowed_ones(String method, String path, String allowed) {
        var response = given().urlEncodingEnabled(false).request(method, "/fhir/" + path);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow").split(", ?")).contains(allowed).doesNotContain(method);
    }

    @Test
    void every_statement_that_a_plan_rests_on_can_be_found() {
        var answer = Service.send(Scenario.named("tumour-board-form").request());
        var instantiated = INSTANTIATED
                .matcher(answer.asString())
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();

        assertThat(instantiated).isNotEmpty().allSatisfy(canonical -> {
            assertThat(canonical).endsWith("|" + version());
            assertThat(search("PlanDefinition", "url", canonical).getTotal()).isEqualTo(1);
        });
    }
}
