package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.drugs;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drugs that are recognised, and count only if they are given against the cancer. */
class DrugsAgainstTheCancerTest {

    private static final String MARCH = "2026-03-02";

    @Nested
    class To_eye_or_skin {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{text: 'Intravitreal route'}",
                    "{text: 'cutaneous'}",
                    "{text: 'topisch'}",
                    "{text: 'dermal'}",
                    "{text: 'subretinal, eye'}",
                    "{text: 'Anwendung auf der Haut'}",
                    "{coding: [{display: 'Ophthalmic use'}]}",
                    "{coding: [{system: 'http://snomed.info/sct', code: '6064005'}]}",
                    "{coding: [{system: 'http://snomed.info/sct', code: '418401004'}]}",
                })
        void are_not_given_against_the_cancer(String route) {
            var dose = administered("atc:L01BC02", MARCH).with("dosage", "{route: %s}".formatted(route));

            assertThat(drugs(dose)).isEmpty();
            assertThat(reported(2, with(dose)))
                    .containsExactly("not used: by its route or form it is not given against the cancer");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Fluorouracil 5 % cream", "Fluorouracil 5 % Creme", "Bevacizumab intravitreal"})
        void are_known_by_the_words_for_the_preparation(String words) {
            assertThat(drugs(administered(words, MARCH))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Subcutaneous route",
                    "subkutan",
                    "intravenous",
                    "oral",
                    "percutaneous",
                    "perkutan",
                    "intradermal",
                    "unter die Haut",
                    "Gelenk"
                })
        void are_not_those_under_the_skin(String route) {
            var dose = administered("rx:224905", MARCH).with("dosage", "{route: %s}".formatted(text(route)));

            assertThat(drugs(dose)).containsExactly("trastuzumab");
        }
    }

    @Nested
    class For_another_condition {

        private static final Sent BREAST_CANCER = condition("sct:254837009");

        @Test
        void are_not_used() {
            var dose = administered("rx:224905", MARCH).with("reasonReference", "[{reference: 'Condition/3'}]");

            assertThat(drugs(dose, BREAST_CANCER)).isEmpty();
            assertThat(reported(2, with(dose, BREAST_CANCER)))
                    .containsExactly("not used: it is given for another condition than the colorectal cancer");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{coding: [{system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'C50.911'}]}",
                    "{coding: [{system: 'http://hl7.org/fhir/sid/icd-10', code: 'C16'}]}",
                    "{text: 'HER2-positive breast cancer'}",
                })
        void are_not_used_where_the_reason_is_a_code_or_words(String reason) {
            var dose = administered("rx:224905", MARCH).with("reasonCode", "[%s]".formatted(reason));

            assertThat(drugs(dose)).isEmpty();
            assertThat(reported(2, with(dose)))
                    .containsExactly("not used: it is given for another condition than the colorectal cancer");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[{coding: [{system: 'http://hl7.org/fhir/sid/icd-10', code: 'C50'}]}, {coding: [{system: 'http://hl7.org/fhir/sid/icd-10', code: 'C18.7'}]}]",
                    "[{coding: [{system: 'http://hl7.org/fhir/sid/icd-10', code: 'C79.8'}]}]",
                    "[{text: 'breast or bowel cancer'}]",
                    "[{text: 'not breast cancer'}]",
                })
        void are_used_where_the_words_or_codes_do_not_say_so(String reasons) {
            var dose = administered("rx:224905", MARCH).with("reasonCode", reasons);

            assertThat(drugs(dose)).containsExactly("trastuzumab");
        }

        @Test
        void are_used_where_one_of_the_reasons_is_the_cancer() {
            var dose = administered(OXALIPLATIN, MARCH)
                    .with("reasonReference", "[{reference: 'Condition/3'}, {reference: 'Condition/1'}]");

            assertThat(drugs(dose, BREAST_CANCER)).containsExactly("oxaliplatin");
        }

        @Test
        void are_used_where_the_reason_is_not_on_record() {
            var dose = administered(OXALIPLATIN, MARCH).with("reasonReference", "[{reference: 'Condition/elsewhere'}]");

            assertThat(drugs(dose)).containsExactly("oxaliplatin");
        }
    }
}
