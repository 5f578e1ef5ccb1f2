package dev.hepatica.prognosis.resection;

import static dev.hepatica.prognosis.Answers.met;
import static dev.hepatica.prognosis.Answers.scores;
import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static dev.hepatica.prognosis.Inputs.RESECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.site.MadeUpTables;
import dev.hepatica.prognosis.site.SiteTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index, whose factors are known and whose points are not; the points here are invented. */
class BasingstokeIndexTest {

    private static final BasingstokeIndex WITHOUT_TABLE = new BasingstokeIndex(Optional.empty());

    private static BasingstokeIndex withTable = WITHOUT_TABLE;

    @BeforeAll
    static void makeUpATable(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bpi.yaml"), MadeUpTables.POINTS);
        withTable = new BasingstokeIndex(SiteTables.in(folder).basingstoke());
    }

    @Nested
    class The_factors {

        @Test
        void are_six_before_the_resection_without_the_margin() {
            assertThat(WITHOUT_TABLE.of(RESECTABLE.patient()).criteria())
                    .extracting(Criterion::words)
                    .containsExactly(
                            "more than 3 liver metastases",
                            "node-positive primary",
                            "poorly differentiated primary",
                            "tumour outside the liver",
                            "largest metastasis of 50 mm or more",
                            "CEA over 60 ng/mL");
        }

        @Test
        void are_six_after_it_without_the_number() {
            assertThat(WITHOUT_TABLE.of(RESECTED.patient()).criteria())
                    .extracting(Criterion::words)
                    .containsExactly(
                            "node-positive primary",
                            "poorly differentiated primary",
                            "tumour outside the liver",
                            "largest metastasis of 50 mm or more",
                            "CEA over 60 ng/mL",
                            "positive margin");
        }

        @Test
        void are_those_of_before_a_resection_again_once_metastases_came_back() {
            assertThat(WITHOUT_TABLE
                            .of(RESECTED.with("recurrence.recurrent", "true").patient())
                            .criteria())
                    .extracting(Criterion::words)
                    .contains("more than 3 liver metastases")
                    .doesNotContain("positive margin");
        }

        @ParameterizedTest
        @CsvSource({
            "CRLM_COUNT, liver.count, 3, false",
            "CRLM_COUNT, liver.count, 4, true",
            "CRLM_COUNT, liver.count, >=3, ",
            "PRIMARY_NODAL_STATUS, primary.nodes, positive, true",
            "PRIMARY_NODAL_STATUS, primary.nodes, negative, false",
            "EXTRAHEPATIC_DISEASE, spread.extrahepatic, true, true",
            "EXTRAHEPATIC_DISEASE, spread.extrahepatic, false, false",
            "CRLM_LARGEST_DIAMETER_MM, liver.largestDiameterMm, 49.9, false",
            "CRLM_LARGEST_DIAMETER_MM, liver.largestDiameterMm, 50, true",
            "CRLM_LARGEST_DIAMETER_MM, liver.largestDiameterMm, 50.1, true",
            "CEA_NG_ML, markers.ceaNgMl, 59.9, false",
            "CEA_NG_ML, markers.ceaNgMl, 60, false",
            "CEA_NG_ML, markers.ceaNgMl, 60.1, true",
        })
        void have_cut_offs(Fact fact, String place, String value, Boolean scores) {
            assertThat(met(withTable.of(RESECTABLE.with(place, value).patient()), fact))
                    .isEqualTo(Optional.ofNullable(scores));
        }

        @ParameterizedTest
        @CsvSource({"R0, false", "R1, true", "R2, true", ", "})
        void have_a_margin_after_the_resection(String margin, Boolean scores) {
            assertThat(met(
                            withTable.of(RESECTED.with("surgery.margin", margin).patient()),
                            Fact.RESECTION_MARGIN_STATUS))
                    .isEqualTo(Optional.ofNullable(scores));
        }
    }

    @Test
    void nothing_is_computed_without_points() {
        var all = RESECTABLE
                .with("liver.count", "4")
                .with("primary.nodes", "positive")
                .with("spread.extrahepatic", "false")
                .with("liver.largestDiameterMm", "50")
                .with("markers.ceaNgMl", "61");

        assertThat(WITHOUT_TABLE.of(all.patient()).answer())
                .isEqualTo(new Answer.Nothing("not computable: the published table of points is not available"));
        assertThat(WITHOUT_TABLE.of(all.patient()).remarks()).isEmpty();
    }

    @Nested
    class With_a_table_that_is_made_up {

        /** Before: 0 for the number, 2 for nodes, 0 or 3 for the grade, 0 outside the liver, 8 for the size, 1 for CEA. */
        private static final Inputs EXAMPLE = RESECTABLE
                .with("liver.count", "3")
                .with("primary.nodes", "positive")
                .with("spread.extrahepatic", "false")
                .with("liver.largestDiameterMm", "50")
                .with("markers.ceaNgMl", "61");

        @Test
        void points_are_added_up_and_what_is_not_read_stays_open() {
            assertThat(scores(withTable.of(EXAMPLE.patient()))).hasToString("11 or 14");
        }

        @Test
        void the_number_counts_before_the_resection_and_the_margin_after_it() {
            var resected = EXAMPLE.with("surgery.priorHepatectomies", "1");

            assertThat(scores(withTable.of(EXAMPLE.with("liver.count", "4").patient())))
                    .hasToString("15 or 18");
            assertThat(scores(withTable.of(resected.with("surgery.margin", "R1").patient())))
                    .hasToString("16 or 19");
            assertThat(scores(withTable.of(resected.patient()))).hasToString("11 or 14 or 16 or 19");
        }

        @Test
        void the_maximum_is_that_of_the_six_factors() {
            assertThat(maximum(withTable.of(RESECTABLE.patient()))).isEqualTo(25);
            assertThat(maximum(withTable.of(RESECTED.patient()))).isEqualTo(26);
        }

        @Test
        void the_meaning_of_the_possible_sums_is_reported_with_its_source() {
            assertThat(withTable.of(EXAMPLE.patient()).remarks())
                    .containsExactly(
                            "By a table that this site provides (made up for a test), not checked by this service: "
                                    + "10 to 13 points: cancer-specific survival at 5 years 30.5 %; "
                                    + "14 to 26 points: cancer-specific survival at 5 years 0 %.");
        }

        private static int maximum(Prognosis prognosis) {
            return ((Answer.Score) prognosis.answer()).maximum();
        }
    }
}
