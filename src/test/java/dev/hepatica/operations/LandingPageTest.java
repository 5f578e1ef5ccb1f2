package dev.hepatica.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page at the root: everything that it links to exists. */
@QuarkusTest
class LandingPageTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("-d '\\s*(\\{.*?})'</code>", Pattern.DOTALL);

    @Test
    void is_a_small_page_that_needs_nothing_from_elsewhere() {
        var page = page();

        assertThat(page.lines()).hasSizeLessThan(150);
        assertThat(page).doesNotContain("<script", "@import", "src=", "//cdn");
        assertThat(links(page)).isNotEmpty().noneMatch(link -> link.contains(":"));
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(links(page()))
                .allSatisfy(link -> assertThat(given().urlEncodingEnabled(false)
                                .get(URI.create("/").resolve(link).toString())
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void the_command_gets_a_plan() {
        var body = BODY.matcher(page()).results().map(match -> match.group(1)).toList();

        assertThat(body).hasSize(1);
        given().contentType("application/fhir+json")
                .body(body.get(0).getBytes(StandardCharsets.UTF_8))
                .post("/fhir/$assess")
                .then()
                .statusCode(200)
                .body("entry[0].resource.resourceType", startsWith("CarePlan"));
    }

    private static String page() {
        return given().get("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();
    }

    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(match -> match.group(1)).toList();
    }
}
