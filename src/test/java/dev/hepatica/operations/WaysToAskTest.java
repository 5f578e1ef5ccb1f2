package dev.hepatica.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.hepatica.scenario.Scenario;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same record has the same plan, however it is sent. */
@QuarkusTest
class WaysToAskTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void as_json_or_as_xml(Scenario scenario) {
        var request = FHIR.newJsonParser().parseResource(Parameters.class, scenario.request());

        var json = Service.send(scenario.request());
        var xml = Service.sendXml(FHIR.newXmlParser().encodeResourceToString(request));

        assertThat(Service.plan(xml)).isEqualTo(Service.plan(json));
        assertThat(Service.reading(xml)).isEqualTo(Service.reading(json));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void answered_as_json_or_as_xml(Scenario scenario) {
        var json = Service.sending(scenario.request(), Service.JSON).post(Service.ASSESS);
        var xml = Service.sending(scenario.request(), Service.JSON)
                .header("Accept", Service.XML)
                .post(Service.ASSESS);

        assertThat(withoutIds(Service.answer(xml))).isEqualTo(withoutIds(Service.answer(json)));
    }

    /** The day of the tests is 4 May 2026. */
    @Test
    void as_a_bundle_of_today_or_with_the_day() {
        var bundle = record(Scenario.named("kras-g12d-left"));

        var today = Service.plan(Service.send(encoded(bundle)));

        assertThat(today).contains("2026-05-04");
        assertThat(Service.plan(asOf(bundle, new DateType("2026-05-04")))).isEqualTo(today);
        assertThat(Service.plan(asOf(bundle, new DateTimeType("2026-05-04T10:00:00+02:00"))))
                .isEqualTo(today);
    }

    @Test
    void as_any_type_of_bundle() {
        var bundle = record(Scenario.named("kras-g12d-left"));
        var collection = Service.plan(Service.send(encoded(bundle)));

        for (var type : Bundle.BundleType.values()) {
            if (type != Bundle.BundleType.NULL) {
                assertThat(Service.plan(Service.send(encoded(bundle.copy().setType(type)))))
                        .as(type.toCode())
                        .isEqualTo(collection);
            }
        }
    }

    @Test
    void seen_from_an_earlier_day_later_findings_do_not_count() {
        var bundle = record(Scenario.named("kras-g12d-left"));

        var earlier = asOf(bundle, new DateType("2026-03-15"));

        assertThat(Service.plan(earlier)).contains("2026-03-15").doesNotContain("RAS mutant");
        assertThat(Service.reading(earlier))
                .anyMatch(remark -> remark.text().equals("not used: it is later than 2026-03-15"));
    }

    @Test
    void with_parameters_in_the_query() {
        var record = encoded(record(Scenario.named("kras-g12d-left")));

        var asked = Service.sending(record, Service.JSON)
                .post(Service.ASSESS + "?asOf=2026-03-15&explain=full&jurisdiction=DE&_pretty=true&_format=xml");

        assertThat(asked.contentType()).startsWith(Service.XML);
        assertThat(Service.plan(asked)).contains("2026-03-15");
        assertThat(Service.resources(Service.answer(asked), Parameters.class)).hasSize(1);
    }

    private static Response asOf(Bundle record, Type day) {
        var parameters = new Parameters();
        parameters.addParameter().setName("record").setResource(record);
        parameters.addParameter().setName("asOf").setValue(day);
        return Service.send(FHIR.newJsonParser().encodeResourceToString(parameters));
    }

    private static Bundle record(Scenario scenario) {
        var request = FHIR.newJsonParser().parseResource(Parameters.class, scenario.request());
        return (Bundle) request.getParameter().stream()
                .filter(parameter -> parameter.getName().equals("record"))
                .findFirst()
                .orElseThrow()
                .getResource();
    }

    /** HAPI takes the ids of resources from their addresses when it reads XML, and from the resources when it reads JSON. */
    private static String withoutIds(Bundle answer) {
        answer.getEntry().forEach(entry -> entry.getResource().setId(""));
        return encoded(answer);
    }

    private static String encoded(Bundle bundle) {
        return FHIR.newJsonParser().encodeResourceToString(bundle);
    }
}
