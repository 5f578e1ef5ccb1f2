package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Sent.quantity;
import static dev.hepatica.fhir.reading.Treated.METASTASES;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.statement;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.CeaSeries;
import dev.hepatica.model.disease.CeaSeries.Measurement;
import dev.hepatica.model.disease.Markers;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series of CEA over time. */
class CeaSeriesReadingTest {

    private static final Sent HEPATECTOMY = procedure("sct:107963000", "2026-03-20");
    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    @Test
    void has_every_dated_value_in_their_order() {
        assertThat(values(cea("8", "2026-03-01"), cea("12.5", "2026-01-01"), cea("<5", "2026-04-01")))
                .containsExactly("12.5 on 2026-01-01", "8 on 2026-03-01", "below 5 on 2026-04-01");
    }

    @Test
    void has_what_was_stated_directly_too() {
        assertThat(values(
                        cea("8", "2026-03-01"),
                        finding("cea-ng-ml").measures("12.5", "ug/L").on("2026-01-01")))
                .containsExactly("12.5 on 2026-01-01", "8 on 2026-03-01");
    }

    @Test
    void has_no_value_of_a_day_with_two() {
        assertThat(values(cea("8", "2026-03-01"), cea("9", "2026-03-01"), cea("8", "2026-03-01")))
                .isEmpty();
        assertThat(values(cea("8", "2026-03-01"), cea("8.0", "2026-03-01"))).containsExactly("8 on 2026-03-01");
    }

    @Test
    void has_neither_undated_nor_preliminary_nor_unreadable_values() {
        assertThat(values(
                        cea("8", "2026-03-01").without("effectiveDateTime"),
                        cea("8", "2026-03-02").status("preliminary"),
                        cea("8", "2026-03-03").status("cancelled"),
                        observation("loinc:2039-6").says("8"),
                        cea("8", "2026-05-05")))
                .isEmpty();
    }

    @Nested
    class Baseline {

        @Test
        void is_the_last_value_before_the_first_treatment() {
            assertThat(series(cea("8", "2026-01-01"), cea("12", "2026-03-20"), cea("3", "2026-04-20"), HEPATECTOMY)
                            .baseline()
                            .map(Measurement::ngMl))
                    .contains(Interval.of(12));
            assertThat(series(
                                    METASTASES,
                                    cea("80", "2025-01-20"),
                                    cea("8", "2026-03-01"),
                                    given("FOLFOX", "2025-02-01", "2025-08-01"),
                                    HEPATECTOMY)
                            .baseline()
                            .map(Measurement::ngMl))
                    .contains(Interval.of(80));
        }

        @Test
        void is_not_known_without_a_treatment_or_a_value_before_it() {
            assertThat(series(cea("8", "2026-01-01")).baseline()).isEmpty();
            assertThat(series(cea("8", "2026-04-01"), HEPATECTOMY).baseline()).isEmpty();
            assertThat(series(cea("8", "2026-03"), HEPATECTOMY).baseline()).isEmpty();
        }

        @Test
        void is_not_known_where_a_treatment_of_an_unknown_day_may_have_been_the_first() {
            assertThat(series(cea("8", "2026-03-01"), HEPATECTOMY, procedure("sct:448781006"))
                            .baseline())
                    .isEmpty();
            assertThat(series(METASTASES, cea("8", "2026-03-01"), HEPATECTOMY, statement("completed", "FOLFOX"))
                            .baseline())
                    .isEmpty();
        }
    }

    @Nested
    class Elevated_at_baseline {

        @ParameterizedTest
        @CsvSource({"H, true", "HH, true", "HU, true", "N, false", "L, false"})
        void is_the_interpretation_of_the_laboratory(String code, boolean elevated) {
            var value = before("8")
                    .with("interpretation", "[{coding: [{system: '%s', code: '%s'}]}]".formatted(INTERPRETATION, code));

            assertThat(elevated(value, HEPATECTOMY)).isEqualTo(known(elevated, source("Observation/1", "2026-03-01")));
        }

        @ParameterizedTest
        @CsvSource({"5, false", "5.1, true", "<3, false", ">200, true"})
        void follows_from_its_reference(String value, boolean elevated) {
            assertThat(elevated(before(value).with("referenceRange", range("5")), HEPATECTOMY)
                            .toOptional())
                    .contains(elevated);
        }

        @Test
        void is_left_open_where_references_for_smokers_and_others_differ() {
            var ranges = "[{high: %s}, {high: %s}]".formatted(quantity("3.8", "ng/mL"), quantity("5.5", "ug/L"));

            assertThat(elevated(before("4.5").with("referenceRange", ranges), HEPATECTOMY)
                            .isKnown())
                    .isFalse();
            assertThat(elevated(before("6").with("referenceRange", ranges), HEPATECTOMY)
                            .toOptional())
                    .contains(true);
            assertThat(elevated(before("3").with("referenceRange", ranges), HEPATECTOMY)
                            .toOptional())
                    .contains(false);
        }

        @Test
        void is_left_open_without_a_reference_or_in_another_unit() {
            assertThat(elevated(before("8"), HEPATECTOMY).isKnown()).isFalse();
            assertThat(elevated(
                                    before("8")
                                            .with("referenceRange", "[{high: %s}]".formatted(quantity("5", "[IU]/mL"))),
                                    HEPATECTOMY)
                            .isKnown())
                    .isFalse();
        }

        @Test
        void is_contradictory_where_interpretation_and_reference_are() {
            var value = before("4")
                    .with("interpretation", "[{coding: [{system: '%s', code: 'H'}]}]".formatted(INTERPRETATION))
                    .with("referenceRange", range("5"));

            Finding<Boolean> missing = Finding.missing(CONFLICTING, source("Observation/1", "2026-03-01"));

            assertThat(elevated(value, HEPATECTOMY)).isEqualTo(missing);
        }

        @Test
        void is_not_read_from_a_value_after_treatment() {
            assertThat(elevated(cea("8", "2026-04-01").with("referenceRange", range("5")), HEPATECTOMY)
                            .isKnown())
                    .isFalse();
        }

        private static Sent before(String value) {
            return cea(value, "2026-03-01");
        }

        private static String range(String high) {
            return "[{high: %s}]".formatted(quantity(high, "ng/mL"));
        }

        private static Finding<Boolean> elevated(Sent... resources) {
            return markers(resources).ceaElevatedAtBaseline();
        }
    }

    private static Sent cea(String value, String day) {
        return observation("loinc:2039-6").measures(value, "ng/mL").on(day);
    }

    private static Stream<String> values(Sent... resources) {
        return series(resources).measurements().stream()
                .map(each -> "%s on %s"
                        .formatted(
                                each.ngMl()
                                        .exact()
                                        .map(Object::toString)
                                        .orElseGet(() -> "below "
                                                + each.ngMl()
                                                        .high()
                                                        .orElseThrow()
                                                        .value()),
                                each.date()));
    }

    private static CeaSeries series(Sent... resources) {
        return markers(resources).ceaSeries();
    }

    private static Markers markers(Sent... resources) {
        return patientWith(resources).markers();
    }
}
