package dev.hepatica.prognosis.model;

import static dev.hepatica.prognosis.Inputs.RESECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import dev.hepatica.prognosis.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The metastases to which a score for resection applies. */
class OperatedTest {

    private static final Inputs BOTH = Inputs.NONE
            .with("liver.count", "1")
            .with("liver.largestDiameterMm", "12")
            .with("markers.ceaNgMl", "3")
            .with("liver.beforeResection.count", "4")
            .with("liver.beforeResection.largestDiameterMm", "60")
            .with("markers.ceaBeforeResection", "250")
            .with("surgery.priorHepatectomies", "1")
            .with("surgery.margin", "R1");

    @ParameterizedTest
    @CsvSource({"false", ", "})
    void are_those_that_were_resected_as_long_as_none_came_back(String recurrent) {
        var resected = BOTH.with("recurrence.recurrent", recurrent);

        assertBurden(resected, "4", "60", "250");
        assertThat(Operated.isResected(resected.patient())).isTrue();
        assertThat(Operated.margin(resected.patient()).toOptional()).contains(Margin.R1);
    }

    @Test
    void are_the_current_ones_after_recurrence_and_the_earlier_margin_does_not_count() {
        var cameBack = BOTH.with("recurrence.recurrent", "true");

        assertBurden(cameBack, "1", "12", "3");
        assertThat(Operated.isResected(cameBack.patient())).isFalse();
        assertThat(Operated.margin(cameBack.patient()).isKnown()).isFalse();
    }

    @Test
    void are_those_of_now_before_any_resection_and_without_its_date() {
        assertBurden(BOTH.with("surgery.priorHepatectomies", "0"), "1", "12", "3");
        assertBurden(
                RESECTED.with("liver.count", "1")
                        .with("liver.largestDiameterMm", "12")
                        .with("markers.ceaNgMl", "3"),
                "1",
                "12",
                "3");
    }

    @Test
    void are_not_filled_up_with_what_is_there_now() {
        var sizeOnly = BOTH.with("liver.beforeResection.count", null).with("markers.ceaBeforeResection", null);

        assertThat(Operated.of(sizeOnly.patient()).count().isKnown()).isFalse();
        assertThat(Operated.of(sizeOnly.patient()).ceaNgMl().isKnown()).isFalse();
        assertThat(Operated.of(sizeOnly.patient()).largestDiameterMm().toOptional())
                .contains(Interval.of(60));
    }

    private static void assertBurden(Inputs inputs, String count, String mm, String cea) {
        var burden = Operated.of(inputs.patient());

        assertThat(burden.count().toOptional()).contains(Inputs.interval(count));
        assertThat(burden.largestDiameterMm().toOptional()).contains(Inputs.interval(mm));
        assertThat(burden.ceaNgMl().toOptional()).contains(Inputs.interval(cea));
    }
}
