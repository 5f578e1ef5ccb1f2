package dev.hepatica.runtime;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dev.hepatica.evidence.files.EvidenceFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readiness of a service with a site's evidence. */
@QuarkusTest
@TestProfile(OverlayReadinessTest.Site.class)
class OverlayReadinessTest {

    /** The example of the documentation, as a site would mount it. */
    public static class Site implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hepatica.evidence.overlay", "src/test/resources/overlay");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"house.yaml", "activities.yaml", "papers.yaml", "retired.yaml"})
    void the_documentation_shows_it(String file) throws IOException {
        assertThat(Files.readString(Path.of("docs/evidence.md")))
                .contains(Files.readString(Path.of("src/test/resources/overlay", file)));
    }

    @Test
    void is_ready_and_names_the_changes_of_the_site() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .rootPath("checks.find { it.name == 'evidence' }.data")
                .body("version", matchesPattern("\\d+\\.\\d+\\.\\d+\\+site\\.[0-9a-f]{7}"))
                // one added, one retired
                .body("items", equalTo(EvidenceFiles.bundled().items().size()))
                .body("'site.items.added'", equalTo(1))
                .body("'site.items.overridden'", equalTo(1))
                .body("'site.items.retired'", equalTo(1))
                .body("'site.activities.added'", equalTo(1))
                .body("'site.activities.overridden'", equalTo(1))
                .body("'site.activities.retired'", equalTo(0));
    }
}
