package dev.hepatica.prognosis.course;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Inputs.RESECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.CtDnaSample;
import dev.hepatica.model.disease.Markers.CtDnaStatus;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Circulating tumour DNA before and after resection. */
class CtDnaDynamicsTest {

    @ParameterizedTest
    @CsvSource({
        "negative, negative, never-found",
        "positive, negative, cleared",
        ", negative, never-found cleared",
        "negative, positive, found-after",
        "positive, positive, found-after",
        ", positive, found-after",
        "negative, , never-found found-after",
        "positive, , cleared found-after",
        ", , never-found cleared found-after",
    })
    void is_what_both_results_leave_possible(String before, String after, String classes) {
        assertThat(classes(of(RESECTED.with("markers.ctdna.preoperative", before)
                        .with("markers.ctdna.postoperative", after))))
                .containsExactlyInAnyOrder(classes.split(" "));
    }

    @Test
    void does_not_take_a_sample_of_the_follow_up_for_one_of_the_first_weeks() {
        assertThat(classes(of(RESECTED.with("markers.ctdna.surveillance", "positive"))))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "NEGATIVE, 30, Signatera, 'Not found 30 days after the resection, by Signatera.'",
        "POSITIVE, -14, , 'Found 14 days before the resection, assay not on record.'",
        "POSITIVE, -31..-1, , 'Found 1–31 days before the resection, assay not on record.'",
        "POSITIVE, 10..40, , 'Found 10–40 days after the resection, assay not on record.'",
        "POSITIVE, 0, , 'Found 0 days after the resection, assay not on record.'",
    })
    void tells_the_day_and_the_assay_of_each_sample(
            CtDnaStatus status, String days, @Nullable String assay, String expected) {
        var sample =
                new CtDnaSample(Finding.known(status), Optional.ofNullable(assay), Optional.of(Inputs.interval(days)));

        assertThat(of(RESECTED.with("markers.ctdna.samples", List.of(sample))).remarks())
                .containsExactly(expected);
    }

    @Test
    void tells_nothing_of_a_sample_without_a_result_or_without_a_resection() {
        var samples = List.of(
                new CtDnaSample(Finding.notRecorded(), Optional.empty(), Optional.of(Interval.of(30))),
                new CtDnaSample(Finding.known(CtDnaStatus.POSITIVE), Optional.empty(), Optional.empty()));

        assertThat(of(RESECTED.with("markers.ctdna.samples", samples)).remarks())
                .isEmpty();
    }

    private static Prognosis of(Inputs inputs) {
        return new CtDnaDynamics().of(inputs.patient());
    }
}
