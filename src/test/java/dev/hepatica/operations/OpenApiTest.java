package dev.hepatica.operations;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API document: it is short enough to read, and its examples are real. */
@QuarkusTest
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ASSESS = "/fhir/$assess";

    @Test
    void is_short_enough_to_read() {
        var yaml = given().get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(yaml.lines()).hasSizeLessThan(700);
    }

    @Test
    void names_only_paths_and_methods_that_exist() throws JsonProcessingException {
        var document = document();

        assertThat(document.path("paths").fieldNames()).toIterable().contains(ASSESS, "/q/health/live");
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> assertThat(given().request(
                                                method,
                                                filled(
                                                        path.getKey(),
                                                        path.getValue().path(method)))
                                        .statusCode())
                                .as("%s %s", method, path.getKey())
                                .isNotIn(404, 405)));
    }

    @Test
    void every_request_example_gets_a_plan() throws JsonProcessingException {
        var document = document();
        var content = document.at("/paths/~1fhir~1$assess/post/requestBody/content");

        assertThat(content.fieldNames()).toIterable().contains("application/fhir+json", "application/fhir+xml");
        for (var media : (Iterable<Entry<String, JsonNode>>) content::fields) {
            var examples = examples(document, media.getValue());
            assertThat(examples).as(media.getKey()).isNotEmpty();
            for (var example : examples) {
                assertThat(types(assessed(media.getKey(), example)))
                        .as(media.getKey())
                        .startsWith("CarePlan");
            }
        }
    }

    @Test
    void the_request_of_an_ehr_that_is_shown_gets_a_card() throws JsonProcessingException {
        var request = document().at("/paths/~1cds-services~1{id}/post/requestBody/content/application~1json/example");

        given().contentType("application/json")
                .body(request.toString())
                .post("/cds-services/crlm-order-check")
                .then()
                .statusCode(200)
                .body("cards[0].indicator", equalTo("critical"));
    }

    /** Otherwise Swagger UI puts the texts of the examples in quotation marks, and sends them so. */
    @Test
    void what_examples_stand_for_is_an_object() throws JsonProcessingException {
        var schemas = document().at("/components/schemas");

        assertThat(schemas)
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(schema.path("type").asText()).isEqualTo("object"));
    }

    @Test
    void the_answer_shown_is_the_beginning_of_a_real_one_with_nothing_made_up() throws JsonProcessingException {
        var document = document();
        var operation = document.at("/paths/~1fhir~1$assess/post");
        var media = "application/fhir+json";
        var request = examples(document, operation.at("/requestBody/content").path(media));
        var answer = examples(document, operation.at("/responses/200/content").path(media));

        var shown = JSON.readTree(answer.get(0));
        var real = assessed(media, request.get(0));

        var inOrder = types(shown).distinct().toList();
        assertThat(types(real).distinct().limit(inOrder.size())).isEqualTo(inOrder);
        assertThat(values(real)).containsAll(values(shown));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            400 | application/fhir+json | application/fhir+json | {
            406 | application/fhir+json | text/csv              | {"resourceType": "Bundle"}
            415 | text/csv              | application/fhir+json | {"resourceType": "Bundle"}
            422 | application/fhir+json | application/fhir+json | {"resourceType": "Bundle"}
            """)
    void a_refusal_looks_as_shown(int status, String contentType, String accept, String body)
            throws JsonProcessingException {
        var document = document();
        var response = document.at("/paths/~1fhir~1$assess/post/responses/" + status);
        var shown = resolved(document, response).at("/content/application~1fhir+json/example");

        var refused = given().accept(accept)
                .contentType(contentType)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(ASSESS);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThatJson(refused.asString())
                .isEqualTo(shown.toString().replaceFirst("line \\d+, column \\d+", "line 1, column 2"));
    }

    /** A path with the parameter values that the document shows. */
    private static String filled(String path, JsonNode operation) {
        var filled = path;
        for (var parameter : operation.path("parameters")) {
            filled = filled.replace(
                    "{" + parameter.path("name").asText() + "}",
                    parameter.path("example").asText());
        }
        return filled;
    }

    private static JsonNode document() throws JsonProcessingException {
        return JSON.readTree(
                given().queryParam("format", "json").get("/q/openapi").asString());
    }

    private static JsonNode assessed(String media, String body) throws JsonProcessingException {
        Response answer = given().accept("application/fhir+json")
                .contentType(media)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(ASSESS);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.asString());
    }

    /** The texts of all examples of a media type. */
    private static List<String> examples(JsonNode document, JsonNode media) {
        return stream(media.path("examples"))
                .map(example -> resolved(document, example).path("value").asText())
                .toList();
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Stream<String> types(JsonNode bundle) {
        return stream(bundle.path("entry"))
                .map(entry -> entry.at("/resource/resourceType").asText());
    }

    /** The content of the resources of a bundle, such as {@code CarePlan.status=draft}, without ids and narratives. */
    private static Set<String> values(JsonNode bundle) {
        var values = new TreeSet<String>();
        bundle.path("entry").forEach(entry -> {
            var resource = entry.path("resource");
            collect(resource, resource.path("resourceType").asText(), values);
        });
        return values;
    }

    private static void collect(JsonNode node, String path, Set<String> values) {
        if (node.isArray()) {
            node.forEach(child -> collect(child, path, values));
        } else if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(field.getValue(), path + "." + field.getKey(), values));
        } else {
            var changes = path.endsWith(".id")
                    || path.endsWith(".div")
                    || node.asText().startsWith("urn:uuid:");
            values.add(changes ? path : path + "=" + node.asText());
        }
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
