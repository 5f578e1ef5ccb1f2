package dev.hepatica.cdshooks.explanation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dev.hepatica.evidence.base.EvidenceBase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementResourceTest {

    @Inject
    EvidenceBase base;

    @Test
    void shows_statement_applicability_and_sources() {
        given().accept("text/html,*/*;q=0.8")
                .get("/statements/anti-egfr-ineffective-ras-or-braf-mutant")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("Keep cetuximab and panitumumab out of the chemotherapy"))
                .body(containsString("Strong, high certainty"))
                .body(containsString("https://doi.org/"));
    }

    @Test
    void every_statement_has_a_page_whose_text_is_only_text() {
        assertThat(base.items()).allSatisfy(item -> {
            var page = given().get("/statements/" + item.id())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(page)
                    .doesNotContain("Optional", "NOT_FOUND")
                    .contains(item.provenance().reviewed());
            assertThat(page.replaceAll("</?[a-z][^<>]*>|<!doctype html>", "")).doesNotContain("<");
        });
    }

    @Test
    void what_there_is_not_is_not_found() {
        given().get("/statements/no-such-statement").then().statusCode(404);
    }
}
