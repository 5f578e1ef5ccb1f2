package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The operations and interventions that codes stand for. */
class ProcedureCodesTest {

    private final Terminology terminology = Terminology.load();

    @ParameterizedTest
    @CsvSource({
        "84604002, colorectal-resection",
        "359571009, colorectal-resection",
        "4558008, colorectal-resection",
        "82619000, colorectal-resection",
        "1390003, colorectal-resection",
        "708920006, colorectal-resection",
        "708889005, hepatectomy",
        "736758005, hepatectomy",
        "897705008, major-hepatectomy",
        "716756004, ablation",
        "448012004, ablation",
        "433866007, ablation",
        "433876005, ablation",
        "10611004, proton",
        "173171007, lung-resection",
        "446250007, lymphadenectomy",
        "398740003, bowel-stoma",
    })
    void are_read_from_snomed(String code, String kind) {
        assertThat(kinds(Systems.SNOMED, code)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "44140, colorectal-resection",
        "44204, colorectal-resection",
        "44207, colorectal-resection",
        "47120, hepatectomy",
        "47130, major-hepatectomy",
        "47370, ablation",
        "77435, sbrt",
    })
    void are_read_from_cpt(String code, String kind) {
        assertThat(kinds(Systems.CPT, code)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "0DTN0ZZ, colorectal-resection",
        "0DTN4ZZ, colorectal-resection",
        "0DTF4ZZ, colorectal-resection",
        "0DTMFZZ, colorectal-resection",
        "0DTP7ZZ, colorectal-resection",
        "0DBP4ZZ, colorectal-resection",
        "0DBN0ZZ, colorectal-resection",
        "0FB00ZZ, liver-lesion-excision",
        "0FB04ZZ, liver-lesion-excision",
        "0FB24ZG, liver-lesion-excision",
        "0FT14ZZ, major-hepatectomy",
        "0FT00ZZ, total-hepatectomy",
        "0F503ZF, ablation",
        "0F514ZZ, ablation",
        "0FY00Z2, liver-transplantation",
    })
    void are_read_from_the_characters_of_icd_10_pcs(String code, String kind) {
        assertThat(kinds(Systems.ICD_10_PCS, code)).containsExactly(kind);
        assertThat(terminology.isRecognised(Systems.ICD_10_PCS, code)).isTrue();
    }

    /** A biopsy of sigmoid, liver and rectum, a polypectomy, a local excision through the anus, an appendix, a stomach. */
    @ParameterizedTest
    @ValueSource(strings = {"0DBN8ZX", "0FB03ZX", "0FB04ZX", "0DBP4ZX", "0DBN8ZZ", "0DBP7ZZ", "0DTJ4ZZ", "0DT64ZZ"})
    void are_neither_biopsies_nor_other_operations(String code) {
        assertThat(kinds(Systems.ICD_10_PCS, code)).isEmpty();
        assertThat(terminology.isRecognised(Systems.ICD_10_PCS, code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-455", "5-455.4", "5-455.41", "5-484.31"})
    void are_read_from_the_categories_of_ops(String code) {
        assertThat(kinds(Systems.OPS, code)).containsExactly("colorectal-resection");
    }

    /** OPS 5-501 holds excision and destruction alike. */
    @Test
    void are_not_read_from_a_category_that_holds_several() {
        assertThat(kinds(Systems.OPS, "5-501")).isEmpty();
        assertThat(kinds(Systems.OPS, "5-501.01")).isEmpty();
    }

    private List<String> kinds(String system, String code) {
        return terminology.translations("procedure", system, code);
    }
}
