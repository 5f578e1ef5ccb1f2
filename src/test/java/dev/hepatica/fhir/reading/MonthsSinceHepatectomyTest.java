package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Treated.HEPATECTOMY;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.surgery;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Months since the last liver resection. */
class MonthsSinceHepatectomyTest {

    @Test
    void the_last() {
        assertThat(months(procedure(HEPATECTOMY, "2024-05-04"), procedure(HEPATECTOMY, "2025-05-04")))
                .isEqualTo(Interval.of(12));
    }

    @Test
    void its_end() {
        assertThat(months(procedure(HEPATECTOMY)
                        .with("performedPeriod", "{start: '2025-05-03', end: '2025-05-04T02:00:00Z'}")))
                .isEqualTo(Interval.of(12));
    }

    @Test
    void are_as_uncertain_as_its_date() {
        assertThat(months(procedure(HEPATECTOMY, "2025")))
                .isEqualTo(Interval.between(new BigDecimal("4.1"), new BigDecimal("16.0")));
        assertThat(months(procedure(HEPATECTOMY, "2025-05-04"), procedure(HEPATECTOMY, "2025")))
                .isEqualTo(Interval.between(
                        new BigDecimal("4.1"), Interval.of(12).exact().orElseThrow()));
    }

    @Test
    void may_be_fewer_where_another_is_not_dated() {
        assertThat(months(procedure(HEPATECTOMY, "2025-05-04"), procedure(HEPATECTOMY)))
                .isEqualTo(Interval.between(BigDecimal.ZERO, BigDecimal.valueOf(12)));
    }

    @Test
    void an_undated_one_are_not_known() {
        assertThat(surgery(procedure(HEPATECTOMY)).monthsSinceHepatectomy().isKnown())
                .isFalse();
    }

    @Test
    void as_stated_are_counted_on_from_then() {
        var stated = finding("months-since-hepatectomy");

        assertThat(months(procedure(HEPATECTOMY, "2025-05-04"), stated.measures("11", "mo")))
                .isEqualTo(Interval.of(12));
        assertThat(reason(surgery(procedure(HEPATECTOMY, "2025-05-04"), stated.measures("3", "mo"))
                        .monthsSinceHepatectomy()))
                .isEqualTo(CONFLICTING);
    }

    @Test
    void as_stated_before_the_operation_were_about_an_earlier_one() {
        var stated = finding("months-since-hepatectomy").measures("20", "mo").on("2025-01-01");

        assertThat(months(procedure(HEPATECTOMY, "2025-05-04"), stated)).isEqualTo(Interval.of(12));
    }

    private static Interval months(Sent... resources) {
        return surgery(resources).monthsSinceHepatectomy().toOptional().orElseThrow();
    }
}
