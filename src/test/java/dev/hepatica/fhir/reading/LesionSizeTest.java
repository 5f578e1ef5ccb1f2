package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.quantity;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest diameter of the liver metastases, in millimetres. */
class LesionSizeTest {

    private static final String LIVER = "sct:10200004";

    private static final Sent METASTASES = condition("sct:94381002");

    private static final Sent SIZE = observation("loinc:33728-7").at(LIVER);

    @ParameterizedTest
    @CsvSource({"42, mm, 42", "4.2, cm, 42", "0.042, m, 42", "0, mm, 0"})
    void is_read_in_millimetres_whatever_its_unit(String value, String unit, BigDecimal expected) {
        assertThat(size(SIZE.measures(value, unit))).isEqualTo(known(Interval.of(expected), observation(1)));
    }

    @Test
    void keeps_its_comparator() {
        assertThat(size(SIZE.measures(">5", "cm")))
                .isEqualTo(known(Interval.above(new BigDecimal("50"), false), observation(1)));
    }

    @Test
    void is_read_from_a_panel() {
        var panel = observation("loinc:21889-1").at(LIVER).with("component", """
                [{code: %s, valueQuantity: %s}]
                """.formatted(
                        Sent.concept("loinc:33728-7"), quantity("3", "cm")));

        assertThat(size(panel)).isEqualTo(known(Interval.of(30), observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Condition/1", "https://hospital.example/fhir/Condition/1"})
    void counts_if_it_refers_to_the_liver_metastases(String reference) {
        var focused = observation("loinc:33728-7")
                .with("focus", "[{reference: '%s'}]".formatted(reference))
                .measures("42", "mm");

        assertThat(size(METASTASES, focused)).isEqualTo(known(Interval.of(42), observation(2)));
    }

    @Test
    void of_something_else_does_not_count_and_is_reported() {
        var reading = reading(
                METASTASES,
                observation("loinc:33728-7").measures("42", "mm"),
                observation("loinc:33728-7").at("sct:60184004").measures("42", "mm"));

        assertThat(reading.patient().liver().largestDiameterMm()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .filteredOn(Issue::warning)
                .containsExactly(
                        new Issue(
                                "Bundle.entry[2]",
                                true,
                                "a tumour size that does not say that it is of the liver; it is not used"),
                        new Issue(
                                "Bundle.entry[3]",
                                true,
                                "a tumour size that does not say that it is of the liver; it is not used"));
    }

    @Test
    void is_the_largest_of_those_of_one_day() {
        assertThat(size(SIZE.measures("12", "mm"), SIZE.measures("4.2", "cm"), SIZE.measures("30", "mm")))
                .isEqualTo(known(Interval.of(42), observation(2)));
    }

    @Test
    void is_missing_where_another_of_the_day_is_not_exact_or_not_readable() {
        assertThat(size(SIZE.measures("40", "mm"), SIZE.measures(">50", "mm")))
                .isNotEqualTo(known(Interval.of(40), observation(1)));
        assertThat(size(SIZE.measures("40", "mm"), SIZE.says("large"))).isEqualTo(missing(UNREADABLE, observation(2)));
    }

    @Test
    void is_the_latest_of_several_days() {
        assertThat(size(SIZE.measures("42", "mm").on("2026-01-10"), SIZE.measures("30", "mm")))
                .isEqualTo(known(Interval.of(30), observation(2)));
    }

    @Test
    void without_a_length_is_unreadable() {
        assertThat(size(SIZE.measures("42", "mL"))).isEqualTo(missing(UNREADABLE, observation(1)));
        assertThat(size(SIZE.says("42 mm"))).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @Test
    void may_be_stated_directly() {
        assertThat(size(finding("crlm-largest-diameter-mm").measures("4.2", "cm")))
                .isEqualTo(known(Interval.of(42), observation(1)));
    }

    @Test
    void is_missing_where_the_statement_contradicts_what_was_measured_that_day() {
        assertThat(size(
                        SIZE.measures("42", "mm"),
                        finding("crlm-largest-diameter-mm").measures("40", "mm")))
                .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
    }

    private static Finding<Interval> size(Sent... resources) {
        return patientWith(resources).liver().largestDiameterMm();
    }
}
