package dev.hepatica.prognosis.course;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Inputs.RESECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern as reported, and the class of a share by two guidelines. */
class GrowthPatternClassTest {

    @ParameterizedTest
    @CsvSource({"desmoplastic", "pushing", "replacement"})
    void is_as_reported(String pattern) {
        assertThat(classes(of(RESECTED.with("surgery.growthPattern", pattern)))).containsExactly(pattern);
    }

    @Test
    void may_be_any_where_none_is_reported() {
        assertThat(classes(of(RESECTED))).containsExactlyInAnyOrder("desmoplastic", "pushing", "replacement");
        assertThat(of(RESECTED).missing()).containsExactly(Fact.HGP, Fact.DESMOPLASTIC_PERCENT);
    }

    @ParameterizedTest
    @CsvSource({
        "0, not desmoplastic, not desmoplastic",
        "49, not desmoplastic, not desmoplastic",
        "50, not desmoplastic, not desmoplastic",
        "51, desmoplastic, not desmoplastic",
        "99, desmoplastic, not desmoplastic",
        "100, desmoplastic, desmoplastic",
        ">50, desmoplastic, undecided",
        ">=50, undecided, undecided",
        "<100, undecided, not desmoplastic",
        "40..60, undecided, not desmoplastic",
    })
    void a_share_is_desmoplastic_above_half_by_the_older_guideline_and_only_at_all_of_it_by_the_newer(
            String percent, String older, String newer) {
        var remark =
                "%s %% of the interface is desmoplastic: %s by the guideline of 2017 (more than 50 %%), %s by that of 2022 (all of it)."
                        .formatted(Inputs.interval(percent), older, newer);

        assertThat(of(RESECTED.with("surgery.desmoplasticPercent", percent)).remarks())
                .containsExactly(remark);
    }

    @Test
    void the_guideline_of_a_report_is_open_without_a_share() {
        assertThat(of(RESECTED.with("surgery.growthPattern", "desmoplastic")).remarks())
                .containsExactly("Which guideline the report follows is not on record, nor the share of each pattern.");
    }

    private static Prognosis of(Inputs inputs) {
        return new GrowthPatternClass().of(inputs.patient());
    }
}
