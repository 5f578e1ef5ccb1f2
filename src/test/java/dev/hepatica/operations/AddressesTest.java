package dev.hepatica.operations;

import static dev.hepatica.operations.Service.refusal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.operations.Service.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses at which the service answers. */
@QuarkusTest
class AddressesTest {

    private static final String RECORD = Service.bundle("{\"resourceType\": \"Patient\"}");

    @ParameterizedTest
    @ValueSource(strings = {"/fhir/$assess", "/fhir/%24assess"})
    void a_record_is_assessed_here(String path) {
        assertThat(Service.sending(RECORD, Service.JSON).post(path).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"POST", "OPTIONS", "HEAD", "TRACE"})
    void by_no_other_method_than_post(Method method) {
        assertThat(refusal(given().urlEncodingEnabled(false).request(method, Service.ASSESS)))
                .isEqualTo(new Refusal(405, "not-supported", List.of(), "This address does not know that method."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fhir/$nothing", "/fhir/%24nothing", "/fhir/Nothing/1", "/fhir/$assess/further"})
    void and_nowhere_else(String path) {
        var refused = new Refusal(404, "not-found", List.of(), "There is nothing at this address.");

        assertThat(refusal(given().urlEncodingEnabled(false).get(path))).isEqualTo(refused);
        assertThat(refusal(Service.sending(RECORD, Service.JSON).post(path))).isEqualTo(refused);
    }

    @Test
    void pretty_for_human_eyes() {
        var pretty = Service.sending(RECORD, Service.JSON).post(Service.ASSESS + "?_pretty=true");
        var plain = Service.sending(RECORD, Service.JSON).post(Service.ASSESS);

        assertThat(pretty.asString()).startsWith("{\n  \"resourceType\": \"Bundle\"");
        assertThat(plain.asString()).startsWith("{\"resourceType\":\"Bundle\"").doesNotContain("\n");
        assertThat(Service.plan(pretty)).isEqualTo(Service.plan(plain));
    }
}
