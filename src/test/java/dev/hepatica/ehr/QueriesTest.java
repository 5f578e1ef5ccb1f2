package dev.hepatica.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hepatica.cdshooks.Requirement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries from prefetch templates. */
class QueriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // a patient as it is
                "p1 ! Patient/p1 ! Observation?patient=p1&code=http%3A%2F%2Floinc.org%7C2039-6&_sort=-date",
                "urn-1.2.3 ! Patient/urn-1.2.3 ! Observation?patient=urn-1.2.3&code=http%3A%2F%2Floinc.org%7C2039-6&_sort=-date",
            })
    @Requirement("Q7")
    void tokens_are_replaced_and_values_encoded(String id, String read, String search) throws FetchException {
        assertThat(FhirQuery.of(filled("Patient/{{context.patientId}}", id)))
                .isEqualTo(new FhirQuery("Patient", true, read));
        assertThat(FhirQuery.of(filled(
                        "Observation?patient={{ context.patientId }}&code=http://loinc.org|2039-6&_sort=-date", id)))
                .isEqualTo(new FhirQuery("Observation", false, search));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x/../y?z",
                "..",
                ".",
                "../Practitioner/1",
                "a/b",
                "a?_id=b",
                "a#b",
                "a b",
                "a%2Fb",
                "%2e%2e",
                "a\\b",
                "a\r\nb",
                "a;b",
                "ä",
                "{{context.userId}}",
                "a|b",
            })
    @Requirement("X9")
    void an_id_cannot_lead_a_read_elsewhere(String id) {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> FhirQuery.of(filled("Patient/{{context.patientId}}", id)))
                .withMessage("the query is neither the read of a resource nor a search");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "x/../y?z     ! x%2F..%2Fy%3Fz",
                "p1&_id=p2    ! p1%26_id%3Dp2",
                "p1,p2        ! p1%5C%2Cp2",
                "p1|p2        ! p1%5C%7Cp2",
                "p1$p2        ! p1%5C%24p2",
                "p1\\         ! p1%5C%5C",
                "p1+p2        ! p1%2Bp2",
                "p1#p2        ! p1%23p2",
                "p1%26a=b     ! p1%2526a%3Db",
                "ä            ! %C3%A4",
            })
    @Requirement("X9")
    void a_value_cannot_change_the_search_around_it(String id, String encoded) throws FetchException {
        assertThat(FhirQuery.of(filled("Observation?subject={{context.patientId}}&_count=20", id))
                        .relative())
                .isEqualTo("Observation?subject=" + encoded + "&_count=20");
    }

    @Test
    void what_is_encoded_already_stays() throws FetchException {
        assertThat(FhirQuery.of("Observation?code:in=http%3A%2F%2Fx|a,b 100%").relative())
                .isEqualTo("Observation?code:in=http%3A%2F%2Fx%7Ca%2Cb%20100%25");
    }

    @Test
    void a_token_without_a_value_is_named() {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> FhirQuery.of(
                        Queries.fill("Encounter/{{context.encounterId}}", Map.of("context.patientId", "p1"))))
                .withMessage("the request has no context.encounterId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n"})
    @Requirement("X9")
    void a_blank_value_asks_for_nobody(String blank) {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> FhirQuery.of(filled("Observation?patient={{context.patientId}}", blank)))
                .withMessage("the request has no context.patientId");
    }

    @Test
    void a_bundle_is_read_like_any_other_resource() throws FetchException {
        assertThat(FhirQuery.of("Bundle/b1").isPage()).isFalse();
        assertThat(FhirQuery.of("HTTPS://ehr.example/fhir?page=2").isPage()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Observation",
                "Observation?",
                "Observation?patient=",
                "Observation?patient",
                "Observation?=p1",
                "Observation?patient=p1&",
                "Observation?patient=%20",
                "Patient/p1/$everything",
                "Patient/p1?x=y",
                "$export",
                "//evil.com/Patient",
                "/Patient/p1",
                "../Patient/p1",
                "patient/p1",
                "Patient/p1#x",
                "Patient/p1/_history/1",
                "metadata",
            })
    void only_reads_and_narrowed_searches_are_asked(String query) {
        assertThatExceptionOfType(FetchException.class).isThrownBy(() -> FhirQuery.of(query));
    }

    private static String filled(String template, String id) {
        return Queries.fill(template, Map.of("context.patientId", id));
    }
}
