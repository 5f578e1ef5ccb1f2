package dev.hepatica.prognosis.course;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Inputs.RESECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predictors of recurrence within two years of the resection, and later. */
class ConditionalRecurrenceTest {

    private static final String WITHIN = "within-two-years";
    private static final String ALTERED = "later-ras-altered";
    private static final String WILD_TYPE = "later-ras-wild-type";

    @ParameterizedTest
    @CsvSource({"0", "23.9", "24", "<=24"})
    void is_the_same_with_any_ras_up_to_24_months(String months) {
        for (var ras : new String[] {"mutant", "wild-type", null}) {
            assertThat(classes(of(RESECTED.with("surgery.monthsSinceHepatectomy", months)
                            .with("molecular.ras", ras))))
                    .containsExactly(WITHIN);
        }
    }

    @ParameterizedTest
    @CsvSource({"24.1", ">24", "60"})
    void depends_on_ras_after_24_months(String months) {
        var late = RESECTED.with("surgery.monthsSinceHepatectomy", months);

        assertThat(classes(of(late.with("molecular.ras", "mutant")))).containsExactly(ALTERED);
        assertThat(classes(of(late.with("molecular.ras", "wild-type")))).containsExactly(WILD_TYPE);
        assertThat(classes(of(late))).containsExactlyInAnyOrder(ALTERED, WILD_TYPE);
        assertThat(classes(of(late.with("molecular.kras", "wild-type")))).hasSize(2);
    }

    @Test
    void is_open_where_the_months_are() {
        assertThat(classes(of(RESECTED))).containsExactlyInAnyOrder(WITHIN, ALTERED, WILD_TYPE);
        assertThat(classes(of(RESECTED.with("surgery.monthsSinceHepatectomy", "20..30")
                        .with("molecular.ras", "mutant"))))
                .containsExactlyInAnyOrder(WITHIN, ALTERED);
        assertThat(classes(of(RESECTED.with("molecular.ras", "wild-type"))))
                .containsExactlyInAnyOrder(WITHIN, WILD_TYPE);
    }

    @Test
    void is_no_question_once_they_came_back() {
        assertThat(of(RESECTED.with("recurrence.recurrent", "true")).fit()).isEqualTo(Fit.OUTSIDE);
        assertThat(of(RESECTED.with("recurrence.recurrent", "false")).fit()).isEqualTo(Fit.WITHIN);
    }

    private static Prognosis of(Inputs inputs) {
        return new ConditionalRecurrence().of(inputs.patient());
    }
}
