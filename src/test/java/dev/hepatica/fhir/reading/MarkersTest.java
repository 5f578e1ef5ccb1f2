package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Sent.quantity;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.Markers.CtDnaStatus;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    private static final Sent CEA = observation("loinc:2039-6");

    @Nested
    class Cea {

        @ParameterizedTest
        @CsvSource({"12.5, ng/mL, 12.5", "12.5, ug/L, 12.5", "12.5, µg/L, 12.5", "1250, ng/dL, 12.5", "0, ng/mL, 0"})
        void is_read_in_ng_per_ml_whatever_its_unit(String value, String unit, BigDecimal expected) {
            assertThat(cea(CEA.measures(value, unit))).isEqualTo(known(Interval.of(expected), observation(1)));
        }

        @Test
        void is_read_from_an_immunoassay_too() {
            assertThat(cea(observation("loinc:83085-1").measures("5", "ng/mL")))
                    .isEqualTo(known(Interval.of(5), observation(1)));
        }

        @Test
        void keeps_its_comparator() {
            assertThat(cea(CEA.measures("<5", "ng/mL"))).isEqualTo(known(zeroTo("5", false), observation(1)));
            assertThat(cea(CEA.measures("<=5", "ug/L"))).isEqualTo(known(zeroTo("5", true), observation(1)));
            assertThat(cea(CEA.measures(">200", "ng/mL")))
                    .isEqualTo(known(Interval.above(new BigDecimal("200"), false), observation(1)));
            assertThat(cea(CEA.measures(">=200", "ng/mL")))
                    .isEqualTo(known(Interval.above(new BigDecimal("200"), true), observation(1)));
        }

        @Test
        void may_be_a_range() {
            var range = "{low: %s, high: %s}".formatted(quantity("5", "ng/mL"), quantity("10", "ug/L"));

            assertThat(cea(CEA.with("valueRange", range)))
                    .isEqualTo(known(Interval.between(new BigDecimal("5"), BigDecimal.TEN), observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[IU]/mL", "nmol/L", "mg", "mm", "bananas"})
        void in_a_unit_that_does_not_convert_is_unreadable(String unit) {
            assertThat(cea(CEA.measures("5", unit))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"ng/mL, 250", "µg/l, 250", "μg/l, 250", "ug/l, 250", "mcg/L, 250", "ng/ml, 250", "mg/l, 250000"})
        void may_have_a_unit_without_a_code(String unit, BigDecimal expected) {
            assertThat(cea(measured("unit: '%s'".formatted(unit))))
                    .isEqualTo(known(Interval.of(expected), observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "unit: 'ng/mL', system: 'urn:oid:1.2.3', code: 'ng/dL'",
                    "unit: 'ng/mL', code: 'ng/dL'",
                    "unit: 'ng/mL', system: 'http://snomed.info/sct', code: '258806002'",
                    "unit: 'Nanogramm', system: 'urn:oid:2.16.840.1.113883.6.8', code: 'ng/mL'",
                    "unit: 'µg/l', system: 'http://unitsofmeasure.org', code: 'ng/mL'"
                })
        void has_a_code_of_UCUM_or_none(String unit) {
            assertThat(cea(measured(unit))).isEqualTo(known(Interval.of(250), observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "system: 'urn:oid:1.2.3', code: 'ng/mL'",
                    "code: 'ng/mL'",
                    "unit: 'Einheiten', system: 'urn:oid:1.2.3', code: 'ng/mL'",
                    "unit: 'mg/L', system: 'http://unitsofmeasure.org', code: 'ng/mL'",
                    "unit: 'ng/dL', system: 'http://unitsofmeasure.org', code: 'ng/mL'"
                })
        void in_a_unit_that_is_not_said_or_said_twice_is_unreadable(String unit) {
            assertThat(cea(measured(unit))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"250 ng/mL", "CEA: 250 ng/mL", "Wert 0,5 mg/l", ">5 ug/L"})
        void beside_a_note_with_another_value_is_contradictory(String note) {
            assertThat(cea(CEA.measures("5", "ng/mL").with("note", "[{text: '%s'}]".formatted(note))))
                    .isEqualTo(missing(CONFLICTING, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"5 ng/mL", "CEA 5,0 µg/l", "Vorwert 250 ng/mL", "250 days", "see report"})
        void beside_another_note_counts(String note) {
            assertThat(cea(CEA.measures("5", "ng/mL").with("note", "[{text: '%s'}]".formatted(note))))
                    .isEqualTo(known(Interval.of(5), observation(1)));
        }

        @Test
        void in_an_observation_and_otherwise_in_its_component_is_contradictory() {
            var other = "valueQuantity: " + quantity("250", "ng/mL");

            assertThat(cea(CEA.measures("5", "ng/mL").part("loinc:2039-6", other))
                            .isKnown())
                    .isFalse();
            assertThat(cea(finding("cea-ng-ml").measures("5", "ng/mL").part("finding:cea-ng-ml", other)))
                    .isEqualTo(missing(CONFLICTING, observation(1)));
        }

        private static Sent measured(String unit) {
            return CEA.with("valueQuantity", "{value: 250, %s}".formatted(unit));
        }

        @Test
        void without_a_value_in_its_quantity_is_unreadable() {
            assertThat(cea(CEA.with("valueQuantity", "{unit: 'ng/mL'}")))
                    .isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"elevated", "5", "5 ng/mL"})
        void in_words_is_unreadable(String words) {
            assertThat(cea(CEA.says(words))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e1000", "1e-1000", "123456789012345678901234567890123456789"})
        void that_nobody_can_have_measured_is_unreadable(String number) {
            assertThat(cea(CEA.measures(number, "ug/L"))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void cannot_be_negative() {
            assertThat(cea(CEA.measures("-1", "ng/mL"))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void in_a_tissue_or_an_aspirate_is_something_else() {
            assertThat(cea(observation("loinc:10469-5").measures("5", "ng/mL"))).isEqualTo(notRecorded());
            assertThat(cea(observation("loinc:97747-0").measures("5", "ng/mL"))).isEqualTo(notRecorded());
        }

        private static Interval zeroTo(String high, boolean inclusive) {
            return new Interval(
                    Optional.of(new Interval.Bound(BigDecimal.ZERO, true)),
                    Optional.of(new Interval.Bound(new BigDecimal(high), inclusive)));
        }

        private static Finding<Interval> cea(Sent... resources) {
            return patientWith(resources).markers().ceaNgMl();
        }
    }

    @ParameterizedTest
    @CsvSource({"positive, POSITIVE", "negative, NEGATIVE"})
    void circulating_tumour_dna_is_stated_directly(String code, CtDnaStatus status) {
        assertThat(patientWith(finding("ctdna-postop").is("value:" + code))
                        .markers()
                        .ctdna()
                        .postoperative())
                .isEqualTo(known(status, observation(1)));
    }
}
