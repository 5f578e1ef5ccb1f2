package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

    private static final String DRUG = Systems.BASE + "/CodeSystem/crlm-drug";
    private static final String PROCEDURE = Systems.BASE + "/CodeSystem/crlm-procedure";

    private final Terminology terminology = Terminology.load();

    /** The hierarchy of OPS is in its prefixes: a code belongs to each category that it begins with. */
    @Nested
    class Of_ops {

        @ParameterizedTest
        @CsvSource({
            "5-502,    hepatectomy",
            "5-502.2,  hepatectomy",
            "5-502.2x, hepatectomy",
            "5-455.41, colorectal-resection",
            "5-484.52, colorectal-resection",
        })
        void go_by_the_longest_category(String code, String procedure) {
            assertThat(terminology.translations("procedure", Systems.OPS, code)).containsExactly(procedure);
            assertThat(terminology.translations("procedure", "http://fhir.de/CodeSystem/dimdi/ops", code))
                    .containsExactly(procedure);
            assertThat(terminology.isRecognised(Systems.OPS, code)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"5-50", "5-5", "5-501.01", "5-503", "", "5"})
        void are_none_without_a_category(String code) {
            assertThat(terminology.translations("procedure", Systems.OPS, code)).isEmpty();
            assertThat(terminology.isRecognised(Systems.OPS, code)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"L01XA03X", "L01XA0", "L01XA"})
    void of_other_systems_go_by_the_whole_code(String code) {
        assertThat(terminology.translations("drug", Systems.ATC, code)).isEmpty();
        assertThat(terminology.isRecognised(Systems.ATC, code)).isFalse();
    }

    @Test
    void of_a_code_of_ours_are_the_code_itself() {
        assertThat(terminology.translations("drug", DRUG, "adagrasib")).containsExactly("adagrasib");
        assertThat(terminology.translations("procedure", PROCEDURE, "sbrt")).containsExactly("sbrt");
    }

    @Test
    void of_a_code_of_ours_are_none_where_the_map_does_not_lead_there() {
        assertThat(terminology.translations("drug", PROCEDURE, "sbrt")).isEmpty();
        assertThat(terminology.translations("drug", DRUG, "placebo")).isEmpty();
    }
}
