package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest(name = "{0} {1} = {3} {2}")
    @CsvSource({
        "5.2,  ng/mL,  ng/mL, 5.2",
        "5.2,  ug/L,   ng/mL, 5.2",
        "5.2,  µg/L,   ng/mL, 5.2",
        "5.2,  μg/L,   ng/mL, 5.2",
        "5.2,  µg/l,   ng/mL, 5.2",
        "5.2,  μg/l,   ng/mL, 5.2",
        "5.2,  ug/l,   ng/mL, 5.2",
        "5.2,  mcg/L,  ng/mL, 5.2",
        "5.2,  ng/ml,  ng/mL, 5.2",
        "0.2,  mg/l,   ng/mL, 200",
        "2,    Jahre,  mo,    24",
        "6,    Monate, mo,    6",
        "5,    ng/dL,  ng/mL, 0.05",
        "4.2,  cm,     mm,    42",
        "0.03, m,      mm,    30",
        "2,    a,      mo,    24",
        "2,    years,  mo,    24",
        "6,    months, mo,    6",
        "36,   mo,     a,     3",
    })
    void converts_between_units_of_the_same_kind(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(Units.convert(value, from, to))
                .get()
                .satisfies(converted -> assertThat(converted).isEqualByComparingTo(expected));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        // an activity, an amount of substance and a length are not a mass concentration
        "'[IU]/mL', ng/mL",
        "'nmol/L',  ng/mL",
        "mm,        ng/mL",
        "ng,        ng/mL",
        "'{count}', mm",
    })
    void does_not_convert_what_measures_something_else(String from, String to) {
        assertThat(Units.convert(BigDecimal.ONE, from, to)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NG/ML", "bananas", "millimetre", "ng per mL"})
    void does_not_know_what_is_not_ucum(String unit) {
        assertThat(Units.convert(BigDecimal.ONE, unit, "ng/mL")).isEmpty();
        assertThat(Units.convert(BigDecimal.ONE, unit, "mm")).isEmpty();
    }

    @ParameterizedTest(name = "the text {1} beside the code {0}")
    @CsvSource({
        "ng/mL, mg/L,   true",
        "ng/mL, mm,     true",
        "mm,    cm,     true",
        "1,     %,      true",
        "ng/mL, µg/l,   false",
        "ug/L,  µg/L,   false",
        "ng/mL, NG/ML,  false",
        "a,     years,  false",
        "'{count}', 1,  false",
        "'{count}', lesions, false",
        "'{score}', Punkte,  false",
        "ng/mL, Nanogramm pro Milliliter, false",
    })
    void knows_whether_a_text_is_another_unit_than_the_code(String code, String text, boolean isOther) {
        assertThat(Units.isOtherThan(code, text)).isEqualTo(isOther);
    }

    @Test
    void does_not_lose_itself_in_brackets() {
        assertThat(Units.convert(BigDecimal.ONE, "(".repeat(20_000), "mm")).isEmpty();
        assertThat(Units.isOtherThan("(".repeat(20_000), "mm")).isTrue();
    }

    @Test
    void leaves_a_value_as_it_is_where_the_unit_is_wanted() {
        assertThat(Units.convert(new BigDecimal("5.20"), "mm", "mm")).contains(new BigDecimal("5.20"));
    }
}
