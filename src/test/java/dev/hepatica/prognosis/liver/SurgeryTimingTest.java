package dev.hepatica.prognosis.liver;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Answers.measured;
import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval: four weeks after chemotherapy, five to eight with bevacizumab. */
class SurgeryTimingTest {

    @ParameterizedTest
    @CsvSource({
        "3.9, too-early",
        "4, due",
        "4.1, due",
        "8.1, due",
        "52, due",
        ">=4, due",
        ">3, too-early due",
        ", too-early due",
    })
    void without_bevacizumab_it_is_due_from_4_weeks_on(String weeks, String classes) {
        assertThat(classes(timing(weeks, "false"))).containsExactlyInAnyOrder(classes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "4, too-early",
        "4.9, too-early",
        "5, due",
        "8, due",
        "8.1, past-the-window",
        ">8, past-the-window",
        ">=8, due past-the-window",
        "7..9, due past-the-window",
        "4..6, too-early due",
        "4..9, too-early due past-the-window",
        ", too-early due past-the-window",
    })
    void with_bevacizumab_it_is_due_from_5_to_8_weeks(String weeks, String classes) {
        assertThat(classes(timing(weeks, "true"))).containsExactlyInAnyOrder(classes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "3.9, too-early",
        "4, too-early due",
        "4.9, too-early due",
        "5, due",
        "8, due",
        "8.1, due past-the-window",
        ", too-early due past-the-window",
    })
    void it_is_what_either_leaves_possible_where_bevacizumab_is_not_known(String weeks, String classes) {
        assertThat(classes(timing(weeks, null))).containsExactlyInAnyOrder(classes.split(" "));
    }

    @Test
    void it_is_reported_with_the_weeks() {
        assertThat(measured(timing("4", "false"))).isEqualTo("4 weeks");
    }

    @Test
    void it_is_open_whether_there_was_chemotherapy_at_all() {
        assertThat(timing(null, null).fit()).isEqualTo(Fit.OPEN);
        assertThat(timing(null, null).missing())
                .containsExactly(Fact.WEEKS_SINCE_LAST_CHEMO, Fact.LAST_REGIMEN_INCLUDED_BEVACIZUMAB);
    }

    @Test
    void it_is_no_question_of_an_operation_that_was_done() {
        assertThat(of(Inputs.RESECTED.with("treatment.chemotherapy.weeksSinceLast", "6"))
                        .fit())
                .isEqualTo(Fit.OPEN);
    }

    private static Prognosis timing(@Nullable String weeks, @Nullable String bevacizumab) {
        return of(RESECTABLE
                .with("treatment.chemotherapy.weeksSinceLast", weeks)
                .with("treatment.chemotherapy.includedBevacizumab", bevacizumab));
    }

    private static Prognosis of(Inputs inputs) {
        return new SurgeryTiming().of(inputs.patient());
    }
}
