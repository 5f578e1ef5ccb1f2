package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drugs of the codes of ingredients and products. */
class DrugCodesTest {

    private static final String ATC = "http://www.whocc.no/atc";

    private final Terminology terminology = Terminology.load();

    @ParameterizedTest
    @CsvSource({
        "1803932, leucovorin",
        "1736776, oxaliplatin",
        "1791701, fluorouracil",
        "1719774, irinotecan",
        "1670324, trifluridine-tipiracil",
        "2046142, bevacizumab",
    })
    void a_product_is_read_as_its_ingredient(String rxnorm, String drug) {
        assertThat(drugs(Systems.RXNORM, rxnorm)).containsExactly(drug);
    }

    @ParameterizedTest
    @CsvSource({
        "2267576, trastuzumab-deruxtecan",
        "2267579, trastuzumab-deruxtecan",
        "1658084, trastuzumab-emtansine",
        "1658086, trastuzumab-emtansine",
    })
    void a_conjugate_is_never_read_as_its_antibody(String rxnorm, String drug) {
        assertThat(drugs(Systems.RXNORM, rxnorm)).containsExactly(drug);
    }

    /** Names of RxNorm that cover both the antibody and a conjugate. */
    @ParameterizedTest
    @ValueSource(strings = {"1162762", "1922508"})
    void a_name_that_may_be_a_conjugate_is_not_read(String rxnorm) {
        assertThat(drugs(Systems.RXNORM, rxnorm)).isEmpty();
    }

    @Test
    void a_product_of_two_is_read_as_both() {
        assertThat(drugs(Systems.RXNORM, "2382603")).containsExactlyInAnyOrder("pertuzumab", "trastuzumab");
        assertThat(drugs(ATC, "L01FY01")).containsExactlyInAnyOrder("pertuzumab", "trastuzumab");
    }

    /** Efudex cream, fluorouracil of no stated form, Eylea, aflibercept, trifluridine: skin and eye. */
    @ParameterizedTest
    @ValueSource(strings = {"362219", "315950", "1232156", "1232150", "10803"})
    void a_product_for_the_skin_or_the_eye_is_not_read(String rxnorm) {
        assertThat(drugs(Systems.RXNORM, rxnorm)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"L01FG01, L01XC07", "L01FE01, L01XC06", "L01CE02, L01XX19", "L01FF02, L01XC18"})
    void a_replaced_code_of_atc_means_the_same(String code, String replaced) {
        assertThat(drugs(ATC, replaced)).isEqualTo(drugs(ATC, code)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "J9055, cetuximab",
        "J9035, bevacizumab",
        "Q5107, bevacizumab",
        "J9303, panitumumab",
        "J9206, irinotecan",
        "J9263, oxaliplatin",
        "J9190, fluorouracil",
        "J9200, floxuridine",
        "J0640, leucovorin",
        "J8521, capecitabine",
        "J9271, pembrolizumab",
        "J9354, trastuzumab-emtansine",
        "J9355, trastuzumab",
        "J9400, aflibercept",
    })
    void a_billing_code_is_read_as_its_ingredient(String hcpcs, String drug) {
        assertThat(drugs(Systems.HCPCS, hcpcs)).containsExactly(drug);
        assertThat(drugs("urn:oid:2.16.840.1.113883.6.285", hcpcs)).containsExactly(drug);
    }

    /** J0178 is aflibercept for the eye. */
    @Test
    void a_billing_code_for_the_eye_is_not_read() {
        assertThat(drugs(Systems.HCPCS, "J0178")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"66733-948-23", "66733-0948-23", "66733094823", "66733-948"})
    void a_package_is_read_as_its_product_however_its_code_is_divided(String ndc) {
        assertThat(drugs(Systems.NDC, ndc)).containsExactly("cetuximab");
    }

    @Test
    void a_package_of_another_product_is_not_read() {
        assertThat(drugs(Systems.NDC, "66733-949-23")).isEmpty();
        assertThat(drugs(Systems.NDC, "0093-7474-89")).containsExactly("capecitabine");
    }

    private List<String> drugs(String system, String code) {
        return terminology.translations("drug", new CodeableConcept(new Coding(system, code, null)));
    }
}
