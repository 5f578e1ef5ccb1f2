package dev.hepatica.prognosis.liver;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Answers.measured;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The minimum: more than 25 % in a normal liver, more than 40 % in a cirrhotic one; exactly that is not enough. */
class RemnantAdequacyTest {

    @ParameterizedTest
    @CsvSource({
        "24.9, normal, inadequate",
        "25.0, normal, inadequate",
        "25.1, normal, adequate",
        ">25, normal, adequate",
        ">=25, normal, inadequate adequate",
        "25.1, cirrhosis, inadequate",
        "39.9, cirrhosis, inadequate",
        "40.0, cirrhosis, inadequate",
        "40.1, cirrhosis, adequate",
        "20..45, cirrhosis, inadequate adequate",
    })
    void is_more_than_the_limit_of_the_liver(String percent, String background, String classes) {
        assertThat(classes(remnant(percent, background))).containsExactlyInAnyOrder(classes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "25.0, inadequate",
        "25.1, not-defined",
        "30.1, not-defined",
        "60, not-defined",
        "20..30, inadequate not-defined",
        ", inadequate not-defined",
    })
    void is_not_defined_in_a_liver_injured_by_chemotherapy(String percent, String classes) {
        assertThat(classes(remnant(percent, "chemotherapy-injured"))).containsExactlyInAnyOrder(classes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "25.0, inadequate",
        "25.1, inadequate adequate not-defined",
        "40.0, inadequate adequate not-defined",
        "40.1, adequate not-defined",
        ", inadequate adequate not-defined",
    })
    void is_what_any_liver_leaves_possible_where_the_liver_is_not_known(String percent, String classes) {
        assertThat(classes(remnant(percent, null))).containsExactlyInAnyOrder(classes.split(" "));
    }

    @Test
    void stays_open_without_a_volume() {
        assertThat(classes(remnant(null, "normal"))).containsExactlyInAnyOrder("adequate", "inadequate");
        assertThat(remnant(null, "normal").fit()).isEqualTo(Fit.OPEN);
        assertThat(remnant(null, "normal").missing()).containsExactly(Fact.FLR_PERCENT);
    }

    @Test
    void is_reported_with_the_volume() {
        assertThat(measured(remnant("25.10", "normal"))).isEqualTo("25.1 %");
        assertThat(remnant("25.10", "normal").fit()).isEqualTo(Fit.WITHIN);
    }

    private static Prognosis remnant(@Nullable String percent, @Nullable String background) {
        return new RemnantAdequacy()
                .of(Inputs.NONE
                        .with("operability.flrPercent", percent)
                        .with("operability.background", background)
                        .patient());
    }
}
