package dev.hepatica.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.restassured.response.Response;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.MetadataResource;

/** What the service publishes, as a client reads and searches it. */
final class Published {

    static final String STATEMENT = "PlanDefinition/y90-first-line-no-os-benefit";

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private Published() {}

    static CapabilityStatement capabilities() {
        return FHIR.newJsonParser()
                .parseResource(CapabilityStatement.class, get("metadata").asString());
    }

    /** The version of the evidence. */
    static String version() {
        return given().get("/q/health/ready").path("checks.find { it.name == 'evidence' }.data.version");
    }

    static Response get(String address) {
        return given().urlEncodingEnabled(false).get("/fhir/" + address);
    }

    static Bundle search(String type, String... query) {
        var request = given();
        for (var at = 0; at < query.length; at += 2) {
            request.queryParam(query[at], query[at + 1]);
        }
        return bundle(request.get("/fhir/" + type));
    }

    static Bundle bundle(Response response) {
        var bundle = Service.answer(response);
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        assertThat(bundle.getLink("self")).isNotNull();
        return bundle;
    }

    static List<MetadataResource> matches(Bundle found) {
        return found.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .toList();
    }
}
