package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile.MutationalBurden;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tumour mutational burden is high from 10 mutations in a megabase, or as the laboratory says; the two must agree. */
class MutationalBurdenTest {

    private static final String UNIT = "1/1000000{Base}";
    private static final String V3 = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    private static final Sent NUMBER = observation("loinc:94076-7");
    private static final Sent LEVEL = observation("loinc:94077-5");

    @ParameterizedTest
    @CsvSource({"57.1, true", "10, true", "9.9, false", "<5, false", ">=10, true", ">20, true"})
    void is_high_by_its_number(String number, boolean high) {
        assertThat(read(NUMBER.measures(number, UNIT)).high()).isEqualTo(known(high, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/1000000{Base}",
                "1/1000000{base}",
                "mut/Mb",
                "Mut/Mb",
                "mutations/megabase",
                "{mutations}/megabase",
                "mutations per megabase",
            })
    void is_counted_in_units_that_mean_a_megabase(String unit) {
        var counted = Interval.of(new BigDecimal("12.5"));

        assertThat(read(NUMBER.measures("12.5", unit)).mutationsPerMb()).isEqualTo(known(counted, observation(1)));
        assertThat(read(NUMBER.with("valueQuantity", "{value: 12.5, unit: '%s'}".formatted(unit)))
                        .mutationsPerMb())
                .isEqualTo(known(counted, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "1", "{score}", "mg", ""})
    void is_not_made_of_another_unit(String unit) {
        assertThat(read(NUMBER.with("valueQuantity", "{value: 12.5, unit: '%s'}".formatted(unit)))
                        .mutationsPerMb())
                .isEqualTo(missing(UNREADABLE, observation(1)));
        assertThat(read(NUMBER.measures("12.5", unit)).high().isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "High,                        true",
        "TMB-H,                       true",
        "TMB: high,                   true",
        "tumor mutational burden high, true",
        "Low,                         false",
        "TMB-L,                       false",
        "TMB low,                     false",
    })
    void is_high_in_words(String words, Boolean high) {
        for (var sent : new Sent[] {LEVEL.says(words), LEVEL.with("valueCodeableConcept", text(words))}) {
            assertThat(read(sent).high().toOptional().orElse(null)).isEqualTo(high);
        }
    }

    @ParameterizedTest
    @CsvSource({"H, true", "L, false"})
    void is_high_by_an_interpretation(String code, boolean high) {
        var coded = "{coding: [{system: '%s', code: '%s'}]}".formatted(V3, code);

        assertThat(read(LEVEL.with("valueCodeableConcept", coded)).high()).isEqualTo(known(high, observation(1)));
        assertThat(read(LEVEL.with("interpretation", "[%s]".formatted(coded))).high())
                .isEqualTo(known(high, observation(1)));
        assertThat(read(NUMBER.with("interpretation", "[%s]".formatted(coded))).high())
                .isEqualTo(known(high, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Intermediate", "TMB-I", "indeterminate", "equivocal"})
    void between_the_two_is_inconclusive(String words) {
        assertThat(read(LEVEL.says(words)).high()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not high", "high?", "see report", "positive", "high or low"})
    void is_not_guessed_from_other_words(String words) {
        assertThat(read(LEVEL.says(words)).high()).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @Test
    void is_known_where_number_and_words_agree_or_the_words_decide_nothing() {
        assertThat(read(NUMBER.measures("12", UNIT), LEVEL.says("High")).high().toOptional())
                .contains(true);
        assertThat(read(NUMBER.measures("12", UNIT), LEVEL.says("Intermediate"))
                        .high()
                        .toOptional())
                .contains(true);
    }

    @Test
    void is_missing_where_number_and_words_disagree_which_is_reported() {
        var patient = patientWith(NUMBER.measures("12", UNIT), LEVEL.says("Low"));

        assertThat(reason(patient.molecular().burden().high())).isEqualTo(CONFLICTING);
        assertThat(patient.recordConflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.fact()).isEqualTo(Fact.TMB_HIGH));
        assertThat(reason(read(NUMBER.measures("4", UNIT)
                                .with("interpretation", "[{coding: [{system: '%s', code: 'H'}]}]".formatted(V3)))
                        .high()))
                .isEqualTo(CONFLICTING);
    }

    @Test
    void that_is_preliminary_or_without_a_value_does_not_count() {
        assertThat(read(NUMBER.measures("12", UNIT).status("preliminary"))
                        .high()
                        .isKnown())
                .isFalse();
        assertThat(read(NUMBER.measures("12", UNIT).absent("error")).high().isKnown())
                .isFalse();
        assertThat(read(LEVEL.says("High").status("preliminary")).high().isKnown())
                .isFalse();
        assertThat(read(LEVEL.absent("not-performed")).high().isKnown()).isFalse();
    }

    @Test
    void may_be_stated_directly() {
        assertThat(read(finding("tmb-high").holds(true)).high()).isEqualTo(known(true, observation(1)));
        assertThat(read(finding("tmb-mut-per-mb").measures("12", UNIT)).high()).isEqualTo(known(true, observation(1)));
    }

    private static MutationalBurden read(Sent... resources) {
        return molecular(resources).burden();
    }
}
