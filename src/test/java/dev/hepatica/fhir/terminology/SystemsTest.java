package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemsTest {

    @Test
    void every_code_of_a_finding_is_that_of_its_fact() {
        assertThat(new Terminology().all("crlm-finding"))
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(Systems.findingCode(Systems.fact(code))).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "ecog,                      ecog",
        "ceaNgMl,                   cea-ng-ml",
        "crlmLargestDiameterMm,     crlm-largest-diameter-mm",
        "fitForIntensiveChemo,      fit-for-intensive-chemo",
        "her2Ihc,                   her2-ihc",
        "diseaseFreeIntervalMonths, disease-free-interval-months",
    })
    void names_the_code_of_a_fact_in_kebab_case(String fact, String code) {
        assertThat(Systems.findingCode(fact)).isEqualTo(code);
        assertThat(Systems.fact(code)).isEqualTo(fact);
    }
}
