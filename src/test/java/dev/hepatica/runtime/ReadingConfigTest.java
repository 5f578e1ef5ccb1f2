package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The settings about the reading of records, and those that prevent the start. */
class ReadingConfigTest {

    private static final Terminology TERMINOLOGY = Terminology.load();

    @Test
    void has_defaults() {
        var config = config(Map.of());

        assertThat(config.transverseColonSide()).contains(Side.RIGHT);
        assertThat(config.completeHistory()).isFalse();
        assertThat(config.regimenDays()).isEqualTo(28);
        assertThat(config.pauseDays()).isEqualTo(42);
        assertThat(config.postopDays()).isEqualTo(70);
        assertThat(config.aliases()).isEmpty();
    }

    @Test
    void has_aliases_of_codes() {
        var config = config(Map.of("hepatica.reading.aliases.\"urn:hospital:lab|CEA\"", "http://loinc.org|2039-6"));

        assertThat(config.aliases()).containsExactly(Map.entry("urn:hospital:lab|CEA", "http://loinc.org|2039-6"));
        assertThat(new Core().caseReader(TERMINOLOGY, config)).isNotNull();
    }

    @Test
    void with_an_alias_of_an_unknown_code_the_service_does_not_start() {
        var config = config(Map.of("hepatica.reading.aliases.\"urn:hospital:lab|CEA\"", "http://loinc.org|2039"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Core().caseReader(TERMINOLOGY, config))
                .withMessage("The alias of urn:hospital:lab|CEA means http://loinc.org|2039,"
                        + " which is not a code that is recognised");
    }

    @Test
    void with_a_negative_number_of_days_the_service_does_not_start() {
        var config = config(Map.of("hepatica.reading.pause-days", "-1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Core().caseReader(TERMINOLOGY, config))
                .withMessageContaining("none of them is negative");
    }

    private static ReadingConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(ReadingConfig.class)
                .withSources(new PropertiesConfigSource(properties, "a site", 100))
                .build()
                .getConfigMapping(ReadingConfig.class);
    }
}
