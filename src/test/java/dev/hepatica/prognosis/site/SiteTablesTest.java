package dev.hepatica.prognosis.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site's files are read as a whole or refused, with the place and the error. The numbers are invented. */
class SiteTablesTest {

    private static final String BPI = "bpi.yaml";
    private static final String CONTOUR = "contour-2021.yaml";

    @TempDir
    private Path folder;

    @Nested
    class A_folder {

        @Test
        void holds_both_tables() throws IOException {
            write(BPI, MadeUpTables.POINTS);
            write(CONTOUR, MadeUpTables.COEFFICIENTS);

            var tables = SiteTables.in(folder);

            assertThat(tables.basingstoke().orElseThrow().of("tumour outside the liver"))
                    .isEqualTo(7);
            assertThat(tables.contour().orElseThrow().rasMutant()).isEqualTo(new BigDecimal("2"));
        }

        @Test
        void may_hold_one_or_none() throws IOException {
            assertThat(SiteTables.in(folder)).isEqualTo(SiteTables.NONE);
            write(CONTOUR, MadeUpTables.COEFFICIENTS);
            assertThat(SiteTables.in(folder).basingstoke()).isEmpty();
            assertThat(SiteTables.in(folder).contour()).isPresent();
        }

        @Test
        void may_hold_hidden_files() throws IOException {
            write("..data", "of a volume");

            assertThat(SiteTables.in(folder)).isEqualTo(SiteTables.NONE);
        }

        @Test
        void is_refused_with_a_file_that_is_not_known() throws IOException {
            write("fong.yaml", MadeUpTables.POINTS);

            refused("%s: [fong.yaml] is not read; known are bpi.yaml and contour-2021.yaml".formatted(folder));
        }

        @Test
        void is_refused_if_it_is_not_there() {
            var missing = folder.resolve("missing");

            assertThatExceptionOfType(InvalidTable.class)
                    .isThrownBy(() -> SiteTables.in(missing))
                    .withMessage("%s: there is no such folder", missing);
        }
    }

    @Nested
    class A_table_of_points {

        @ParameterizedTest
        @CsvSource({
            "'source: made up for a test', '', the key 'source' is missing: where is it from?",
            "'source: made up for a test', 'source: \" \"', the key 'source' is missing: where is it from?",
            "'node-positive primary: 2', 'node-negative primary: 2', points are to be given for exactly these criteria",
            "'  node-positive primary: 2', '', points are to be given for exactly these criteria: [CEA over 60 ng/mL",
            "'node-positive primary: 2', 'node-positive primary: -1', the points of 'node-positive primary' are to be 0 or more",
            "'node-positive primary: 2', 'node-positive primary:', the points of 'node-positive primary' are to be 0 or more",
            "'from: 10, to: 13', 'from: 11, to: 13', the row of 11 to 13 points: the rows are to follow one another without gap or overlap",
            "'from: 10, to: 13', 'from: 9, to: 13', the row of 9 to 13 points: the rows are to follow one another without gap or overlap",
            "'from: 10, to: 13', 'from: 0, to: 13', the row of 0 to 13 points: the rows are to follow one another without gap or overlap",
            "'from: 10, to: 13', 'from: 13, to: 10', the row of 13 to 10 points: it ends before it begins",
            "'from: 0, to: 9', 'from: 1, to: 9', the rows are to begin at 0 points",
            "'from: 14, to: 26', 'from: 14, to: 25', 'the rows are to reach the highest sum of points, 26'",
            "'percent: 30.5', 'percent: 100.5', the row of 10 to 13 points: 'percent' is to lie between 0 and 100",
            "'percent: 30.5', 'percent: -1', the row of 10 to 13 points: 'percent' is to lie between 0 and 100",
            "', percent: 30.5', '', the row of 10 to 13 points: 'percent' is to lie between 0 and 100",
            "'horizonYears: 10, ', '', the row of 0 to 9 points: 'horizonYears' must be a number above 0",
            "'horizonYears: 10, ', 'horizonYears: 0, ', the row of 0 to 9 points: 'horizonYears' must be a number above 0",
            "'13, measure: cancer-specific survival', '13', the row of 10 to 13 points: 'measure' is missing",
        })
        void is_refused_with_what_is_wrong_and_the_file(String right, String wrong, String message) throws IOException {
            write(BPI, replaced(MadeUpTables.POINTS, right, wrong));

            refused("%s: %s".formatted(folder.resolve(BPI), message));
        }

        @Test
        void is_refused_without_points() throws IOException {
            write(BPI, "source: made up for a test\n");

            refused("%s: points are to be given for exactly these criteria".formatted(folder.resolve(BPI)));
        }

        @Test
        void is_refused_with_an_empty_row() throws IOException {
            write(BPI, MadeUpTables.POINTS + "  -\n");

            refused("%s: a row of 'survival' is empty".formatted(folder.resolve(BPI)));
        }

        @ParameterizedTest
        @CsvSource({
            "'node-positive primary: 2', 'node-positive primary: 2.5', 4",
            "'node-positive primary: 2', 'node-positive primary: two', 4",
            "'from: 10, to: 13', 'from: 10', 13",
            "'from: 10, to: 13', 'from: 10, to: 13, until: 14', 13",
            "'node-positive primary: 2', 'tumour outside the liver: 2', 6",
        })
        void is_refused_with_the_line_of_what_cannot_be_read(String right, String wrong, int line) throws IOException {
            write(BPI, replaced(MadeUpTables.POINTS, right, wrong));

            refused("%s:%d:".formatted(folder.resolve(BPI), line));
        }

        @Test
        void gives_the_meaning_of_sums_only_where_the_site_does() throws IOException {
            write(BPI, MadeUpTables.POINTS.substring(0, MadeUpTables.POINTS.indexOf("survival:")));

            assertThat(SiteTables.in(folder).basingstoke().orElseThrow().survival())
                    .isEmpty();
        }
    }

    @Nested
    class Coefficients_of_a_model {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                source: made up for a test | "" | the key 'source' is missing: where is it from?
                perCentimetre: 1.1 | "" | 'perCentimetre' must be a number above 0
                perCentimetre: 1.1 | perCentimetre: 0 | 'perCentimetre' must be a number above 0
                perMetastasis: 1.05 | perMetastasis: -1 | 'perMetastasis' must be a number above 0
                rasMutant: 2 | rasMutant: | 'rasMutant' must be a number above 0
                horizonYears: 5 | "" | 'horizonYears' must be a number above 0
                reference: {largestCentimetres: 3, metastases: 1, survivalPercent: 50} | "" | the key 'reference' is missing
                "largestCentimetres: 3, " | "" | 'reference / largestCentimetres' must be a number above 0
                "metastases: 1, " | "" | 'reference / metastases' must be a number above 0
                ", survivalPercent: 50" | "" | 'reference / survivalPercent' must be a number above 0
                survivalPercent: 50 | survivalPercent: 100 | reference / survivalPercent is to be less than 100
                """)
        void are_refused_with_what_is_wrong_and_the_file(String right, String wrong, String message)
                throws IOException {
            write(CONTOUR, replaced(MadeUpTables.COEFFICIENTS, right, wrong));

            refused("%s: %s".formatted(folder.resolve(CONTOUR), message));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BPI, CONTOUR})
    void what_is_not_yaml_is_refused_with_its_line(String file) throws IOException {
        write(file, "source: made up for a test\npoints: {unclosed: 1\n");

        refused("%s:2:21: ".formatted(folder.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "~\n"})
    void what_is_empty_is_refused(String text) throws IOException {
        write(BPI, text);

        refused(folder.resolve(BPI).toString());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String replaced(String table, String right, String wrong) {
        assertThat(table).contains(right);
        return table.replace(right, wrong);
    }

    private void refused(String message) {
        assertThatExceptionOfType(InvalidTable.class)
                .isThrownBy(() -> SiteTables.in(folder))
                .withMessageStartingWith(message);
    }
}
