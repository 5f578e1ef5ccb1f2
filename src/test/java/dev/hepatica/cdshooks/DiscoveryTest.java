package dev.hepatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.cdshooks.request.Hook;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.cdshooks.service.Discovery;
import dev.hepatica.fhir.terminology.Terminology;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The discovery response of the service. */
@QuarkusTest
class DiscoveryTest {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^}]*)}}");

    @Test
    @Requirement({"D1", "D2", "D3", "D4", "D5", "D6"})
    void tells_each_service_with_what_calls_it_and_what_it_asks_for() {
        var answer = given().accept("application/json")
                .get("/cds-services")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString();

        Schemas.DISCOVERY.check(answer);
        assertThat(Ehr.read(answer).path("services"))
                .extracting(service ->
                        service.path("id").asText() + " " + service.path("hook").asText())
                .containsExactly(
                        "crlm-assessment patient-view",
                        "crlm-assessment problem-list-item-create",
                        "crlm-assessment encounter-start",
                        "crlm-order-check order-select",
                        "crlm-order-check order-sign");
    }

    @Test
    @Requirement("D7")
    void one_id_for_all_hooks_that_ask_the_same_so_that_newer_cards_replace_older_ones() {
        assertThat(services(false).discovery().services())
                .extracting(Discovery.DiscoveredService::id)
                .containsOnly("crlm-assessment", "crlm-order-check");
    }

    @Test
    void an_id_for_each_hook_where_clients_cannot_take_one_twice() {
        var services = services(true);

        assertThat(services.discovery().services())
                .extracting(Discovery.DiscoveredService::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(services.service(id)).isPresent());
    }

    @Test
    @Requirement({"P1", "P2", "P3"})
    void templates_name_only_primitive_fields_at_the_root_of_every_hook_s_context() {
        assertThat(services(false).prefetch())
                .flatExtracting(item -> TOKEN.matcher(item.query())
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .containsOnly("context.patientId");
    }

    @Test
    @Requirement({"P4", "P6"})
    void queries_stay_in_the_subset_of_fhir_search() {
        assertThat(services(false).prefetch()).allSatisfy(item -> {
            var parts = item.query().split("\\?", 2);
            if (parts.length == 1) {
                assertThat(item.query()).matches("[A-Z][A-Za-z]+/\\{\\{context\\.patientId}}");
            } else {
                assertThat(Arrays.stream(parts[1].split("&"))
                                .map(parameter -> parameter.split("=", 2)[0]))
                        .isSubsetOf("patient", "code", "status", "_sort", "_count")
                        .doesNotHaveDuplicates();
            }
        });
        assertThat(services(false).prefetch())
                .filteredOn(item -> item.query().contains("_sort"))
                .allSatisfy(item -> assertThat(item.query()).contains("_sort=-date"));
    }

    @Test
    void a_site_leaves_out_what_its_ehr_does_not_have() {
        var services = new CdsServices(Terminology.load(), Set.of("medicationStatements"), false);

        assertThat(services.discovery().services())
                .allSatisfy(service -> assertThat(service.prefetch()).doesNotContainKey("medicationStatements"));
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new CdsServices(Terminology.load(), Set.of("patient"), false))
                .withMessageContaining("hepatica.cds-hooks.without-prefetch names [patient]");
    }

    @Test
    void every_hook_has_a_service() {
        assertThat(services(false).discovery().services())
                .extracting(Discovery.DiscoveredService::hook)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Hook.values()).map(Hook::id).toList());
    }

    @Test
    void schemas_are_served_to_those_who_build_clients() {
        for (var schema : Schemas.values()) {
            var name = schema.name().toLowerCase(Locale.ROOT);
            JsonNode served = Ehr.read(given().get("/schemas/cds-hooks/%s.schema.json".formatted(name))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            assertThat(served.path("$id").asText()).endsWith(name + ".schema.json");
        }
    }

    private static CdsServices services(boolean distinctIds) {
        return new CdsServices(Terminology.load(), Set.of(), distinctIds);
    }
}
