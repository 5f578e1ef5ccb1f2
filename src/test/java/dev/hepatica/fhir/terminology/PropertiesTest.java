package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The properties of our own codes name codes that exist. */
class PropertiesTest {

    @Test
    void the_class_of_a_drug_is_a_value_of_a_fact() {
        assertThat(codes("crlm-finding-value")).containsAll(values("crlm-drug", "class", "valueCode"));
    }

    @Test
    void a_regimen_is_made_of_known_drugs() {
        assertThat(codes("crlm-drug")).containsAll(values("crlm-regimen", "drug", "valueCode"));
    }

    @Test
    void a_planned_procedure_is_a_value_of_a_fact() {
        assertThat(codes("crlm-finding-value")).containsAll(values("crlm-procedure", "planned-as", "valueCode"));
    }

    @Test
    void no_spelling_stands_at_two_drugs_but_that_of_a_product_of_two() {
        var spellings = values("crlm-drug", "spelling", "valueString");

        assertThat(spellings)
                .containsOnlyOnce(spellings.stream()
                        .filter(spelling -> !spelling.equals("Phesgo"))
                        .distinct()
                        .toArray(String[]::new));
    }

    /** The codes of the concepts themselves, not those of their properties. */
    private static Set<String> codes(String codeSystem) {
        return new TreeSet<>(StreamSupport.stream(concepts(codeSystem).spliterator(), false)
                .map(concept -> concept.path("code").asText())
                .toList());
    }

    private static List<String> values(String codeSystem, String property, String type) {
        return concepts(codeSystem).findValues("property").stream()
                .flatMap(properties -> StreamSupport.stream(properties.spliterator(), false))
                .filter(value -> value.path("code").asText().equals(property))
                .map(value -> value.path(type).asText())
                .toList();
    }

    private static JsonNode concepts(String codeSystem) {
        var resource = "/fhir/CodeSystem-%s.json".formatted(codeSystem);
        try (var file = PropertiesTest.class.getResourceAsStream(resource)) {
            return new ObjectMapper()
                    .readTree(Objects.requireNonNull(file, resource))
                    .path("concept");
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
