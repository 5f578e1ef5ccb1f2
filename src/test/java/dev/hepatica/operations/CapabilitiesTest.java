package dev.hepatica.operations;

import static dev.hepatica.operations.Published.capabilities;
import static dev.hepatica.operations.Published.get;
import static dev.hepatica.operations.Published.matches;
import static dev.hepatica.operations.Published.search;
import static dev.hepatica.operations.Published.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.hl7.fhir.r4.model.MetadataResource;
import org.junit.jupiter.api.Test;

/** The statement of what the service can do, which is true of all that it names. */
@QuarkusTest
class CapabilitiesTest {

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
        assertThat(capabilities().getRestFirstRep().getResource()).hasSize(7).allSatisfy(resource -> {
            var found = search(resource.getType());
            assertThat(found.getTotal()).isPositive();
            var first = (MetadataResource) found.getEntryFirstRep().getResource();
            assertThat(get(resource.getType() + "/" + first.getIdElement().getIdPart())
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
        assertThat(capabilities().getRestFirstRep().getOperation()).isNotEmpty().allSatisfy(operation -> {
            assertThat(Service.sending("{}", Service.JSON)
                            .post("/fhir/$" + operation.getName())
                            .statusCode())
                    .isNotIn(404, 405);
            assertThat(matches(search("OperationDefinition", "url", operation.getDefinition())))
                    .hasSize(1);
        });
    }
}
