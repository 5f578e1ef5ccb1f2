package dev.hepatica.prognosis.resection;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Answers.measured;
import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Prognosis;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The square root of centimetres squared and number squared (Sasaki et al., Ann Surg 2018;267:132-141). */
class TumourBurdenScoreTest {

    /** √(2² + 1.5²) = √(4 + 2.25) = 2.5; √(4² + 3²) = 5; √(8² + 6²) = 10. */
    @ParameterizedTest
    @CsvSource({"2, 15, low, 2.50", "4, 30, medium, 5.00", "3, 40, medium, 5.00", "8, 60, high, 10.00"})
    void takes_centimetres_and_not_millimetres(String count, String mm, String zone, String value) {
        assertThat(classes(score(count, mm))).containsExactly(zone);
        assertThat(measured(score(count, mm))).isEqualTo(value);
    }

    /** No number of metastases and no size make exactly 3 or 9, but some come close. */
    @ParameterizedTest
    @CsvSource({
        "1, 28.28, low, 2.9996",
        "1, 28.29, medium, 3.00",
        "2, 22.3, low, 2.995",
        "2, 22.4, medium, 3.00",
        "1, 89.44, medium, 8.9997",
        "1, 89.45, high, 9.00",
        "8, 41.2, medium, 8.999",
        "8, 41.3, high, 9.00",
        "3, 26, medium, 3.97",
        "1, 10, low, 1.41",
        "1, 20, low, 2.24",
    })
    void has_limits_at_3_and_9_and_is_never_rounded_up_to_a_limit(String count, String mm, String zone, String value) {
        assertThat(classes(score(count, mm))).containsExactly(zone);
        assertThat(measured(score(count, mm))).isEqualTo(value);
    }

    /** Every metastasis has a size, so nine of them are more than 9 and three are more than 3. */
    @ParameterizedTest
    @CsvSource({
        ">=3, , medium high",
        ">=9, , high",
        "<=2, <10, low",
        "2..3, 10, low medium",
        "1, , low medium high",
        ", 90, high",
        ", >=90, high",
        ", <90, low medium high",
        ", 29, medium high",
        ", , low medium high",
        "1, 28..29, low medium",
        "1, 80..90, medium high",
    })
    void leaves_every_zone_open_that_is_possible(String count, String mm, String zones) {
        assertThat(classes(score(count, mm))).containsExactlyInAnyOrder(zones.split(" "));
        assertThat(measured(score(count, mm))).isEmpty();
    }

    @Test
    void asks_for_both_inputs() {
        assertThat(score(null, null).missing()).isEqualTo(List.of(Fact.CRLM_COUNT, Fact.CRLM_LARGEST_DIAMETER_MM));
    }

    private static Prognosis score(@Nullable String count, @Nullable String mm) {
        return new TumourBurdenScore()
                .of(RESECTABLE
                        .with("liver.count", count)
                        .with("liver.largestDiameterMm", mm)
                        .patient());
    }
}
