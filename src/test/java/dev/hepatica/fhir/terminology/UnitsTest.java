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

    @Test
    void does_not_lose_itself_in_brackets() {
        assertThat(Units.convert(BigDecimal.ONE, "(".repeat(20_000), "mm")).isEmpty();
    }

    @Test
    void leaves_a_value_as_it_is_where_the_unit_is_wanted() {
        assertThat(Units.convert(new BigDecimal("5.20"), "mm", "mm")).contains(new BigDecimal("5.20"));
    }
}
