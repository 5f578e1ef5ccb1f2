package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemsTest {

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
    }
}
