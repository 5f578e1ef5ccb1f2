package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminologyTest {

    private final Terminology terminology = Terminology.load();

    /** Senders address one system in several ways. */
    @Nested
    class Systems_by_other_names {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://snomed.info/sct",
                    "http://snomed.info/sct/900000000000207008/version/20240101",
                    "urn:oid:2.16.840.1.113883.6.96"
                })
        void snomed(String system) {
            assertThat(terminology.contains("liver-metastasis", concept(system, "94381002")))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://loinc.org", "urn:oid:2.16.840.1.113883.6.1"})
        void loinc(String system) {
            assertThat(terminology.contains("cea", concept(system, "2039-6"))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://hl7.org/fhir/sid/icd-10-cm",
                    "http://hl7.org/fhir/sid/icd-10",
                    "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
                    "urn:oid:2.16.840.1.113883.6.90"
                })
        void icd_10(String system) {
            assertThat(terminology.contains("liver-metastasis", concept(system, "C78.7")))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "http://www.genenames.org,        HGNC:6407",
            "http://www.genenames.org,        6407",
            "http://www.genenames.org/,       HGNC:6407",
            "http://www.genenames.org/geneId, HGNC:6407",
            "http://www.genenames.org/geneId, 6407",
        })
        void hgnc_with_and_without_its_prefix(String system, String code) {
            assertThat(terminology.translate("gene", concept(system, code))).contains("KRAS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C78.7", "C787"})
    void knows_icd_codes_with_and_without_the_dot(String code) {
        assertThat(terminology.contains("liver-metastasis", concept(Systems.ICD_10_CM, code)))
                .isTrue();
    }

    @Test
    void knows_a_three_character_icd_code() {
        assertThat(terminology.contains("colorectal-cancer", concept(Systems.ICD_10_CM, "C20")))
                .isTrue();
    }

    @Test
    void does_not_take_a_code_of_one_system_for_one_of_another() {
        assertThat(terminology.contains("liver-metastasis", concept(Systems.LOINC, "94381002")))
                .isFalse();
        assertThat(terminology.contains("liver-metastasis", concept("urn:local", "94381002")))
                .isFalse();
    }

    @Test
    void does_not_know_a_code_without_a_system_or_a_system_without_a_code() {
        assertThat(terminology.contains("cea", new CodeableConcept(new Coding().setCode("2039-6"))))
                .isFalse();
        assertThat(terminology.contains("cea", new CodeableConcept(new Coding().setSystem(Systems.LOINC))))
                .isFalse();
        assertThat(terminology.contains("cea", new CodeableConcept().setText("CEA")))
                .isFalse();
    }

    @Test
    void finds_the_coding_that_it_knows_among_several() {
        var concept = concept("urn:local", "KARZ-3").addCoding(new Coding(Systems.SNOMED, "94381002", null));

        assertThat(terminology.contains("liver-metastasis", concept)).isTrue();
    }

    @Test
    void translates_every_coding_once() {
        var sigmoid = concept(Systems.SNOMED, "94006002")
                .addCoding(new Coding(Systems.SNOMED, "363410008", null))
                .addCoding(new Coding(Systems.ICD_10_CM, "C18.7", null));

        assertThat(terminology.translations("primary-site", sigmoid)).containsExactly("sigmoid-colon");
    }

    @Test
    void translates_a_concept_that_means_two_things_to_both() {
        var torn = concept(Systems.SNOMED, "94006002").addCoding(new Coding(Systems.ICD_10_CM, "C18.0", null));

        assertThat(terminology.translations("primary-site", torn)).containsExactly("sigmoid-colon", "cecum");
    }

    @Test
    void knows_the_hotspots_of_the_ras_genes_and_none_of_others() {
        var hotspots = new String[] {"12", "13", "59", "61", "117", "146"};

        assertThat(terminology.property("crlm-gene", "KRAS", "hotspot-codon")).containsExactlyInAnyOrder(hotspots);
        assertThat(terminology.property("crlm-gene", "NRAS", "hotspot-codon")).containsExactlyInAnyOrder(hotspots);
        assertThat(terminology.property("crlm-gene", "BRAF", "hotspot-codon")).isEmpty();
    }

    @Test
    void finds_the_code_of_a_concept_in_a_system_by_any_of_its_names() {
        assertThat(Terminology.code(Systems.HGNC, concept("http://www.genenames.org/geneId", "HGNC:6407")))
                .contains("HGNC:6407");
        assertThat(Terminology.code(Systems.HGNC, concept(Systems.LOINC, "2039-6")))
                .isEmpty();
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }
}
