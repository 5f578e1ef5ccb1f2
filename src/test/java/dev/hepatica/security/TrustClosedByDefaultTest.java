package dev.hepatica.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.hepatica.cdshooks.Requirement;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In smart mode all is closed but what is public knowledge: what exists, what does not, and what will be added. */
@QuarkusTest
@TestProfile(BearerAuthenticationTest.Smart.class)
class TrustClosedByDefaultTest {

    /** All that anybody may call, of all that resources serve. */
    private static final Set<String> OPEN =
            Set.of("GET /fhir/metadata", "GET /fhir/ValueSet", "GET /fhir/ValueSet/x", "GET /statements/x");

    static Stream<String> served() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.hepatica").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .flatMap(resource ->
                                resource.getMethods().stream().flatMap(method -> served(resource, method).stream()))
                        .distinct();
    }

    private static Optional<String> served(JavaClass resource, JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst()
                .map(verb -> verb + " "
                        + path(resource.getAnnotationOfType(Path.class).value())
                        + method.tryGetAnnotationOfType(Path.class)
                                .map(path -> path(path.value()))
                                .orElse(""));
    }

    /** With something for each variable; of a choice, ValueSet. */
    private static String path(String template) {
        var filled = template.replaceAll("[{][^}]*ValueSet[^}]*[}]", "ValueSet").replaceAll("[{][^}]*[}]", "x");
        return filled.startsWith("/") ? filled : "/" + filled;
    }

    @ParameterizedTest
    @MethodSource("served")
    @Requirement("X1")
    void whatever_is_served_is_closed_unless_it_is_named_here(String call) {
        var parts = call.split(" ", 2);

        assertThat(Call.of(parts[0], parts[1]).status() == 401).as(call).isEqualTo(!OPEN.contains(call));
    }

    @Test
    void all_that_is_served_is_found() {
        assertThat(served()).contains("POST /fhir/$assess").containsAll(OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cds-services",
        "GET, /cds-services/crlm-assessment",
        "POST, /cds-services/crlm-assessment",
        "POST, /cds-services/crlm-assessment/feedback",
        "OPTIONS, /cds-services",
        "POST, /fhir/$process-message",
        "POST, /fhir/Bundle/$validate",
        "GET, /fhir/ValueSet/$expand",
        "GET, /fhir/ValueSet/x/$validate-code",
        "GET, /fhir/Patient/1",
        "POST, /fhir/metadata",
        "POST, /fhir/ValueSet",
        "DELETE, /fhir/ValueSet/x",
        "POST, /q/health",
        "GET, /q/metrics",
        "GET, /q/dev-ui",
        "GET, /q/arc",
        "GET, /who-calls",
        "TRACE, /who-calls",
        "GET, /no-such-path",
        "GET, /META-INF/openapi.yaml",
    })
    @Requirement("X1")
    void what_is_in_no_list_is_closed(String method, String path) {
        assertThat(Call.of(method, path).status()).isEqualTo(401);
    }

    /** Ways to write a closed path so that it looks like an open one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/metadata/../$assess",
                "/fhir/metadata/%2e%2e/$assess",
                "/q/health/../../fhir/$assess",
                "/fhir//$assess",
                "//fhir/$assess",
                "/./fhir/$assess",
                "/FHIR/$assess",
                "/fhir/$assess/",
                "/fhir/$assess;/metadata",
                "/fhir/metadata;/../$assess",
                "/fhir/$assess?/fhir/metadata",
                "/fhir/%24assess",
                "/fhir/%2524assess",
                "/%66hir/$assess",
                "/who-calls/../who-calls",
                "/q/swagger-ui/../../who-calls",
                "/q/swagger-ui/%2e%2e/%2e%2e/who-calls",
            })
    void no_way_to_write_it_opens_it(String path) {
        assertThat(Call.post(path, "{}").status()).isEqualTo(401);
        assertThat(Call.get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/metadata",
                "/fhir/ValueSet",
                "/fhir/OperationDefinition?name=assess",
                "/q/health",
                "/q/health/live",
                "/",
                "/index.html",
                "/q/openapi",
                "/q/openapi?format=json",
                "/q/swagger-ui/",
                "/q/swagger-ui/swagger-ui-bundle.js",
            })
    void what_is_public_is_open(String path) {
        assertThat(Call.get(path).status()).isNotIn(401, 404);
        assertThat(Call.of("HEAD", path).status()).isNotIn(401, 404);
    }
}
