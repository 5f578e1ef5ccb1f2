package dev.hepatica.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_id_and_by_its_code(Fact fact) {
        assertThat(Fact.of(fact.id())).contains(fact);
        assertThat(Fact.ofCode(fact.code())).contains(fact);
    }

    @Test
    void is_not_found_by_other_words() {
        assertThat(Fact.of("cea-ng-ml")).isEmpty();
        assertThat(Fact.ofCode("ceaNgMl")).isEmpty();
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
    void has_its_id_in_kebab_case_as_its_code(String id, String code) {
        assertThat(Fact.of(id).map(Fact::code)).contains(code);
    }
}
