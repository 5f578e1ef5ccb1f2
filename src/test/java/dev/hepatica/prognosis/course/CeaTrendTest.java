package dev.hepatica.prognosis.course;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Answers.measured;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.CeaSeries;
import dev.hepatica.model.disease.CeaSeries.Measurement;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Source;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trend of CEA between its two latest values of one assay. */
class CeaTrendTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5.1, rising",
        "5, 5, stable",
        "5, 4.9, falling",
        "<5, 5.1, rising",
        "5, <5, falling",
        "<5, <5, stable rising falling",
    })
    void is_that_of_the_two_latest_values(String before, String latest, String classes) {
        var prognosis = of(series(cea("2026-01-01", "100"), cea("2026-02-01", before), cea("2026-03-01", latest)));

        assertThat(classes(prognosis)).containsExactlyInAnyOrder(classes.split(" "));
        assertThat(prognosis.fit()).isEqualTo(classes.contains(" ") ? Fit.OPEN : Fit.WITHIN);
    }

    @Test
    void may_be_any_with_one_value_or_none() {
        assertThat(classes(of(series()))).containsExactlyInAnyOrder("rising", "stable", "falling");
        assertThat(classes(of(series(cea("2026-03-01", "5"))))).hasSize(3);
        assertThat(of(series(cea("2026-03-01", "5"))).fit()).isEqualTo(Fit.OPEN);
        assertThat(measured(of(series(cea("2026-03-01", "5"))))).isEmpty();
    }

    @Test
    void is_reported_with_the_latest_value_and_the_doubling_time_in_days() {
        var prognosis = of(series(cea("2026-01-01", "5"), cea("2026-01-31", "10")));

        assertThat(measured(prognosis)).isEqualTo("10 ng/mL");
        assertThat(prognosis.remarks()).containsExactly("It doubles in 30 days.");
    }

    @Test
    void is_reported_with_the_value_before_treatment() {
        var first = cea("2026-01-01", "50");
        var treated = new CeaSeries(List.of(first, cea("2026-02-01", "5")), Optional.of(first));

        assertThat(of(treated).remarks()).containsExactly("Before treatment it was 50 ng/mL (2026-01-01).");
    }

    @Test
    void is_not_computed_across_assays_and_that_is_reported() {
        var prognosis = of(series(by("Roche", "2026-01-01", "5"), by("Abbott", "2026-01-31", "10")));

        assertThat(classes(prognosis)).hasSize(3);
        assertThat(prognosis.fit()).isEqualTo(Fit.OPEN);
        assertThat(prognosis.remarks())
                .containsExactly("The two latest values are of different assays and are not compared.");
    }

    @Test
    void is_made_of_one_assay_or_of_values_without_one() {
        assertThat(classes(of(series(by("Roche", "2026-01-01", "5"), by("Roche", "2026-01-31", "10")))))
                .containsExactly("rising");
        assertThat(classes(of(series(by("Roche", "2026-01-01", "5"), cea("2026-01-31", "10")))))
                .containsExactly("rising");
    }

    private static Prognosis of(CeaSeries series) {
        return new CeaTrend().of(Inputs.NONE.with("markers.ceaSeries", series).patient());
    }

    private static CeaSeries series(Measurement... measurements) {
        return new CeaSeries(Arrays.asList(measurements), Optional.empty());
    }

    private static Measurement cea(String day, String ngMl) {
        return measurement(day, ngMl, Optional.empty());
    }

    private static Measurement by(String assay, String day, String ngMl) {
        return measurement(day, ngMl, Optional.of(assay));
    }

    private static Measurement measurement(String day, String ngMl, Optional<String> assay) {
        var date = ClinicalDate.on(LocalDate.parse(day));
        return new Measurement(date, Inputs.interval(ngMl), Source.dated("Observation/" + day, date), assay);
    }
}
