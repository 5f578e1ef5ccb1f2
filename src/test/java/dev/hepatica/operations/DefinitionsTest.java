package dev.hepatica.operations;

import static dev.hepatica.operations.Service.refusal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.hepatica.operations.Service.Refusal;
import dev.hepatica.scenario.Scenario;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence base, profiles and terminology, as a client reads and searches them. */
@QuarkusTest
class DefinitionsTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String STATEMENT = "PlanDefinition/y90-first-line-no-os-benefit";
    private static final String CANONICAL = "https://hepatica.dev/fhir/" + STATEMENT;
    private static final Pattern INSTANTIATED =
            Pattern.compile("https://hepatica[.]dev/fhir/PlanDefinition/[^\"|]+[|][^\"]+");

    @Nested
    class Metadata {

        @Test
        void names_software_evidence_and_what_is_spoken() {
            var statement = capabilities();

            assertThat(statement.getKind().toCode()).isEqualTo("instance");
            assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
            assertThat(statement.getSoftware().getVersion()).isNotBlank();
            assertThat(statement.getVersion()).isEqualTo(version()).matches("\\d+[.]\\d+[.]\\d+[+][0-9a-f]{7}");
            assertThat(statement.getImplementation().getDescription()).contains(version());
            assertThat(statement.getFormat()).extracting(Object::toString).contains("json", "xml");
        }

        @Test
        void is_true_of_every_type() {
            assertThat(capabilities().getRestFirstRep().getResource())
                    .hasSize(7)
                    .allSatisfy(resource -> {
                        var found = search(resource.getType());
                        assertThat(found.getTotal()).isPositive();
                        var first = (MetadataResource) found.getEntryFirstRep().getResource();
                        assertThat(get(resource.getType() + "/"
                                                + first.getIdElement().getIdPart())
                                        .statusCode())
                                .isEqualTo(200);
                        for (var parameter : resource.getSearchParam()) {
                            var value = switch (parameter.getName()) {
                                case "url" -> first.getUrl();
                                case "version" -> first.getVersion();
                                default -> first.getIdElement().getIdPart();
                            };
                            assertThat(matches(search(resource.getType(), parameter.getName(), value)))
                                    .as(parameter.getName())
                                    .extracting(MetadataResource::getUrl)
                                    .contains(first.getUrl());
                        }
                    });
        }

        @Test
        void is_true_of_every_operation() {
            assertThat(capabilities().getRestFirstRep().getOperation())
                    .isNotEmpty()
                    .allSatisfy(operation -> {
                        assertThat(Service.sending("{}", Service.JSON)
                                        .post("/fhir/$" + operation.getName())
                                        .statusCode())
                                .isNotIn(404, 405);
                        assertThat(matches(search("OperationDefinition", "url", operation.getDefinition())))
                                .hasSize(1);
                    });
        }
    }

    @Nested
    class Reading {

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
            assertThat(action.getConditionFirstRep().getExpression().getLanguage())
                    .isEqualTo("text/fhirpath");
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
    }

    @Nested
    class Searching {

        @Test
        void finds_by_canonical_address_with_and_without_version() {
            for (var address :
                    List.of(CANONICAL, CANONICAL + "|" + version(), "https://elsewhere.example/x," + CANONICAL)) {
                var found = search("PlanDefinition", "url", address);

                assertThat(found.getTotal()).isEqualTo(1);
                assertThat(matches(found)).extracting(MetadataResource::getUrl).containsExactly(CANONICAL);
                assertThat(found.getEntryFirstRep().getFullUrl()).endsWith("/fhir/" + STATEMENT);
                assertThat(found.getEntryFirstRep().getSearch().getMode()).isEqualTo(SearchEntryMode.MATCH);
            }
        }

        @Test
        void finds_a_version_whose_plus_was_not_escaped() {
            var query =
                    "PlanDefinition?url=%s|%s".formatted(CANONICAL, version()).replace("|", "%7C");

            assertThat(bundle(get(query)).getTotal()).isEqualTo(1);
        }

        @Test
        void finds_nothing_of_another_version_type_or_place() {
            assertThat(search("PlanDefinition", "url", CANONICAL + "|0.0.1").getTotal())
                    .isZero();
            assertThat(search("ValueSet", "url", CANONICAL).getTotal()).isZero();
            assertThat(search("ValueSet", "url", "http://hl7.org/fhir/ValueSet/languages")
                            .getTotal())
                    .isZero();
            assertThat(search("ValueSet", "_id", "nothing").getTotal()).isZero();
        }

        @Test
        void goes_through_all_pages() {
            var page = bundle(get("ValueSet?_count=25"));
            var seen = page.getEntry().size();
            while (page.getLink("next") != null) {
                var next = page.getLink("next").getUrl();
                page = bundle(given().urlEncodingEnabled(false).get(next));
                assertThat(page.getLink("self").getUrl()).isEqualTo(next);
                seen += page.getEntry().size();
            }

            assertThat(page.getTotal()).isGreaterThan(50).isEqualTo(seen);
        }

        @Test
        void only_counts_if_asked_for_no_entries() {
            var found = bundle(get("ValueSet?_count=0"));

            assertThat(found.getEntry()).isEmpty();
            assertThat(found.getTotal()).isPositive();
        }

        @Test
        void reports_unsupported_search_parameters() {
            var found = bundle(get("ValueSet?flavour=sweet&_count=1"));

            assertThat(found.getLink("self").getUrl()).doesNotContain("flavour");
            assertThat(found.getEntry())
                    .extracting(entry -> entry.getSearch().getMode())
                    .containsExactly(SearchEntryMode.MATCH, SearchEntryMode.OUTCOME);
        }

        @Test
        void refuses_what_it_cannot_search_by_if_the_client_is_strict() {
            var refused = given().header("Prefer", "handling=strict").get("/fhir/ValueSet?flavour=sweet");

            assertThat(refusal(refused))
                    .isEqualTo(new Refusal(
                            400,
                            "invalid",
                            List.of(),
                            "There is no search by 'flavour'. Known are url, version and _id."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"_count=many", "_count=-1", "_offset=1.5", "_count=99999999999"})
        void refuses_a_page_that_is_none(String query) {
            assertThat(refusal(get("ValueSet?" + query)).status()).isEqualTo(400);
        }
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

    private static CapabilityStatement capabilities() {
        return FHIR.newJsonParser()
                .parseResource(CapabilityStatement.class, get("metadata").asString());
    }

    private static String version() {
        return given().get("/q/health/ready").path("checks.find { it.name == 'evidence' }.data.version");
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get("/fhir/" + address);
    }

    private static Bundle search(String type, String... query) {
        var request = given();
        for (var at = 0; at < query.length; at += 2) {
            request.queryParam(query[at], query[at + 1]);
        }
        return bundle(request.get("/fhir/" + type));
    }

    private static Bundle bundle(Response response) {
        var bundle = Service.answer(response);
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        assertThat(bundle.getLink("self")).isNotNull();
        return bundle;
    }

    private static List<MetadataResource> matches(Bundle found) {
        return found.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .toList();
    }
}
