package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recognition of the drugs of a medication. */
class DrugsTest {

    private static final String MARCH = "2026-03-02";

    @ParameterizedTest
    @CsvSource({
        "rx:32592,   oxaliplatin",
        "rx:1736776, oxaliplatin",
        "rx:1791701, fluorouracil",
        "rx:213293,  capecitabine",
        "rx:1670310, trifluridine-tipiracil",
        "atc:L01XA03, oxaliplatin",
        "atc:L01CE02, irinotecan",
        "atc:L01XX19, irinotecan",
        "atc:L01FG01, bevacizumab",
        "atc:L01XC07, bevacizumab",
        "atc:L01BC02, fluorouracil",
    })
    void are_known_by_ingredient_product_and_german_atc(String code, String drug) {
        assertThat(drugs(administered(code, MARCH))).containsExactly(drug);
    }

    @ParameterizedTest
    @CsvSource({
        "Oxaliplatin 85 mg/m2 i.v.,           oxaliplatin",
        "5-FU 2400 mg/m2 46h,                 fluorouracil",
        "5-Fluorouracil,                      fluorouracil",
        "Capecitabin 500 mg Filmtabletten,    capecitabine",
        "Avastin,                             bevacizumab",
        "bevacizumab-awwb,                    bevacizumab",
        "Trifluridin/Tipiracil,               trifluridine-tipiracil",
        "LONSURF,                             trifluridine-tipiracil",
        "Erbitux 5 mg/ml,                     cetuximab",
    })
    void are_known_by_name_in_english_and_german(String words, String drug) {
        assertThat(drugs(administered(words, MARCH))).containsExactly(drug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oxaliplatinum", "Paracetamol", "Trifluridine eye drops", "Eylea", "Placebo", "SOX"})
    void are_none_where_the_words_may_mean_something_else(String words) {
        assertThat(drugs(administered(words, MARCH))).isEmpty();
        assertThat(reported(2, with(administered(words, MARCH))))
                .containsExactly("not used: nothing in it is recognised");
    }

    @Test
    void are_those_of_a_regimen_that_is_named() {
        assertThat(drugs(administered("mFOLFOX6 + Bevacizumab", MARCH)))
                .containsExactlyInAnyOrder("fluorouracil", "leucovorin", "oxaliplatin", "bevacizumab");
        assertThat(drugs(administered("Chemotherapy: FOLFOXIRI", MARCH)))
                .containsExactlyInAnyOrder("fluorouracil", "leucovorin", "oxaliplatin", "irinotecan");
        assertThat(regimenIsInferred(administered("CAPOX", MARCH))).isFalse();
        assertThat(regimenIsInferred(administered(OXALIPLATIN, MARCH))).isTrue();
    }

    @Test
    void are_that_of_the_code_where_the_words_name_its_regimen() {
        var dose = administered("", MARCH)
                .with("medicationCodeableConcept", concept(OXALIPLATIN).replace("}]}", "}], text: 'FOLFOX'}"));

        assertThat(drugs(dose)).containsExactly("oxaliplatin");
    }

    @ParameterizedTest
    @CsvSource({
        "trastuzumab deruxtecan,          trastuzumab-deruxtecan",
        "fam-trastuzumab deruxtecan-nxki, trastuzumab-deruxtecan",
        "Trastuzumab-Emtansin,            trastuzumab-emtansine",
        "Enhertu (trastuzumab deruxtecan),trastuzumab-deruxtecan",
        "trastuzumab-pkrb,                trastuzumab",
        "rx:2267582,                      trastuzumab-deruxtecan",
        "rx:224905,                       trastuzumab",
    })
    void are_the_conjugate_before_its_antibody(String medication, String drug) {
        assertThat(drugs(administered(medication, MARCH))).containsExactly(drug);
    }

    @Nested
    class Clash {

        @Test
        void where_two_codes_stand_for_different_drugs() {
            isNotUsed("{coding: [{system: '%s', code: '32592'}, {system: '%s', code: 'L01CE02'}]}"
                    .formatted("http://www.nlm.nih.gov/research/umls/rxnorm", "http://fhir.de/CodeSystem/bfarm/atc"));
        }

        @Test
        void where_code_and_display_do() {
            isNotUsed(concept("rx:32592 Irinotecan"));
        }

        @Test
        void where_code_and_text_do() {
            isNotUsed(concept("rx:51499").replace("}]}", "}], text: 'Oxaliplatin'}"));
        }

        @Test
        void where_the_code_is_not_of_the_regimen_in_the_words() {
            isNotUsed(concept("rx:51499").replace("}]}", "}], text: 'FOLFOX'}"));
        }

        @Test
        void where_two_texts_do() {
            isNotUsed("{coding: [{code: '4711', display: 'Irinotecan'}], text: 'Oxaliplatin'}");
            isNotUsed("{coding: [{code: '4711', display: 'Trastuzumab'}], text: 'Trastuzumab deruxtecan'}");
        }

        @Test
        void but_not_where_one_text_says_more() {
            var dose = administered("", MARCH)
                    .with(
                            "medicationCodeableConcept",
                            "{coding: [{code: '4711', display: 'Bevacizumab'}], text: 'FOLFOX + Bevacizumab'}");

            assertThat(drugs(dose))
                    .containsExactlyInAnyOrder("fluorouracil", "leucovorin", "oxaliplatin", "bevacizumab");
        }

        private static void isNotUsed(String medication) {
            var dose = administered("", MARCH).with("medicationCodeableConcept", medication);

            assertThat(drugs(dose)).isEmpty();
            assertThat(reported(2, with(dose)))
                    .containsExactly("! not used: its codes and names stand for different drugs");
        }
    }

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
    class Obscure {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{coding: [{system: 'http://hl7.org/fhir/sid/ndc', code: '00000-000-00'}]}",
                    "{coding: [{code: 'J9055', display: 'J9055'}], text: 'Injection, 10 mg'}",
                    "{text: 'Chemotherapie'}",
                    "{}",
                })
        void where_no_code_is_known_and_no_word_names_a_drug(String medication) {
            var dose = administered("", MARCH).with("medicationCodeableConcept", medication);

            assertThat(drugs(dose)).isEmpty();
            assertThat(reported(2, with(dose)))
                    .contains("! not used: its code is not known here, and no words beside it name a drug");
        }

        @Test
        void in_part_where_it_is_one_ingredient_of_several() {
            var bag = resource("""
                    {resourceType: 'Medication', id: 'm', ingredient: [{itemCodeableConcept: %s},
                     {itemCodeableConcept: {coding: [{code: '4711'}]}}]}
                    """.formatted(concept(OXALIPLATIN)));
            var dose = administered("", MARCH)
                    .without("medicationCodeableConcept")
                    .with("medicationReference", "{reference: 'Medication/m'}");

            assertThat(drugs(dose, bag)).containsExactly("oxaliplatin");
            assertThat(reported(2, with(dose, bag)))
                    .contains("! in part not used: its code is not known here, and no words beside it name a drug");
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

    private static Set<String> drugs(Sent... resources) {
        return patientWith(with(resources)).treatment().regimens().stream()
                .flatMap(regimen -> regimen.drugs().stream())
                .collect(Collectors.toSet());
    }

    private static boolean regimenIsInferred(Sent dose) {
        return patientWith(with(dose)).treatment().regimens().get(0).inferred();
    }
}
