package dev.hepatica.prognosis.resection;

import static dev.hepatica.prognosis.Answers.measured;
import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.site.MadeUpTables;
import dev.hepatica.prognosis.site.SiteTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model, whose coefficients and baseline are unknown; those here are invented. */
class ContourModelTest {

    private static final ContourModel WITHOUT_COEFFICIENTS = new ContourModel(Optional.empty());

    private static ContourModel withCoefficients = WITHOUT_COEFFICIENTS;

    @BeforeAll
    static void makeUpCoefficients(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("contour-2021.yaml"), MadeUpTables.COEFFICIENTS);
        withCoefficients = new ContourModel(SiteTables.in(folder).contour());
    }

    @Test
    void nothing_is_computed_without_coefficients() {
        var answer = WITHOUT_COEFFICIENTS.of(inputs("30", "1", "mutant").patient());

        assertThat(answer.answer())
                .isEqualTo(new Answer.Nothing(
                        "not computable: neither the coefficients nor the baseline survival are available"));
        assertThat(answer.remarks()).isEmpty();
    }

    /**
     * By hand, with 50 % for one metastasis of 3 cm with RAS wild type: 0.5^1 = 0.5; 0.5^2 = 0.25; 0.5^1.1 = 0.4665;
     * 0.5^(1/1.1) = 0.5325; 0.5^(1.1 × 1.05 × 2) = 0.5^2.31 = 0.2017; without RAS either.
     */
    @ParameterizedTest
    @CsvSource({
        "30, 1, wild-type, 50",
        "30, 1, mutant, 25",
        "40, 1, wild-type, 47",
        "20, 1, wild-type, 53",
        "40, 2, mutant, 20",
        "30, 1, , 50 or 25",
    })
    void survival_is_computed_by_coefficients_that_are_made_up(String mm, String count, String ras, String percent) {
        assertThat(measured(of(mm, count, ras))).isEqualTo("overall survival at 5 years %s %%".formatted(percent));
        assertThat(of(mm, count, ras).remarks())
                .containsExactly(
                        "By coefficients that this site provides (made up for a test), not checked by this service.");
    }

    @ParameterizedTest
    @CsvSource({", 1", "30, ", ">30, 1", "30, >=2", "20..30, 1"})
    void nothing_is_computed_without_one_size_and_one_number(String mm, String count) {
        assertThat(of(mm, count, "mutant").answer())
                .isEqualTo(new Answer.Nothing(
                        "not computable without the largest diameter and the number of the metastases"));
    }

    @Test
    void kras_wild_type_alone_is_not_ras_wild_type() {
        var kras = inputs("30", "1", null).with("molecular.kras", "wild-type");

        assertThat(measured(withCoefficients.of(kras.patient()))).endsWith("50 or 25 %");
    }

    @Test
    void size_and_number_and_ras_are_asked_for() {
        assertThat(WITHOUT_COEFFICIENTS.of(RESECTABLE.patient()).missing())
                .containsExactly(Fact.CRLM_LARGEST_DIAMETER_MM, Fact.CRLM_COUNT, Fact.RAS);
    }

    private static Prognosis of(@Nullable String mm, @Nullable String count, @Nullable String ras) {
        return withCoefficients.of(inputs(mm, count, ras).patient());
    }

    private static Inputs inputs(@Nullable String mm, @Nullable String count, @Nullable String ras) {
        return RESECTABLE
                .with("liver.largestDiameterMm", mm)
                .with("liver.count", count)
                .with("molecular.ras", ras);
    }
}
