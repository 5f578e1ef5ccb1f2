package dev.hepatica.operations;

import static dev.hepatica.operations.Published.STATEMENT;
import static dev.hepatica.operations.Published.bundle;
import static dev.hepatica.operations.Published.get;
import static dev.hepatica.operations.Published.matches;
import static dev.hepatica.operations.Published.search;
import static dev.hepatica.operations.Published.version;
import static dev.hepatica.operations.Service.refusal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.operations.Service.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.MetadataResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search for the evidence base, profiles and terminology. */
@QuarkusTest
class SearchTest {

    private static final String CANONICAL = "https://hepatica.dev/fhir/" + STATEMENT;

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
        var query = "PlanDefinition?url=%s|%s".formatted(CANONICAL, version()).replace("|", "%7C");

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
                        400, "invalid", List.of(), "There is no search by 'flavour'. Known are url, version and _id."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_count=many", "_count=-1", "_offset=1.5", "_count=99999999999"})
    void refuses_a_page_that_is_none(String query) {
        assertThat(refusal(get("ValueSet?" + query)).status()).isEqualTo(400);
    }
}
