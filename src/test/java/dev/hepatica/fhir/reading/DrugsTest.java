package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.drugs;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.with;
import static org.assertj.core.api.Assertions.assertThat;

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

    private static boolean regimenIsInferred(Sent dose) {
        return patientWith(with(dose)).treatment().regimens().get(0).inferred();
    }
}
