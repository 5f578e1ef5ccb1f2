package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of one site. */
class AliasesTest {

    private static final Terminology TERMINOLOGY = Terminology.load();
    private static final String LOCAL = "urn:hospital:lab|CEA";
    private static final String CEA = "http://loinc.org|2039-6";

    private final Aliases aliases = new Aliases(Map.of(LOCAL, CEA), TERMINOLOGY);

    @Test
    void are_read_as_the_codes_that_they_stand_for_too() {
        var observation = observation("urn:hospital:lab", "CEA");

        aliases.addTo(observation);

        assertThat(observation.getCode().getCoding())
                .extracting(coding -> coding.getSystem() + "|" + coding.getCode())
                .containsExactly(LOCAL, CEA);
    }

    @Test
    void are_found_wherever_a_concept_stands() {
        var drugs = new Aliases(Map.of("urn:p|ox", "http://www.whocc.no/atc|L01XA03"), TERMINOLOGY);
        var medication = new Medication().setCode(new CodeableConcept(new Coding("urn:p", "ox", null)));
        var administration = new MedicationAdministration();
        administration.addContained(medication);

        drugs.addTo(administration);

        assertThat(medication.getCode().getCoding()).extracting(Coding::getCode).containsExactly("ox", "L01XA03");
    }

    @Test
    void leave_other_codes_as_they_are() {
        var observation = observation("urn:hospital:lab", "CEA-2");

        aliases.addTo(observation);

        assertThat(observation.getCode().getCoding()).hasSize(1);
    }

    @Test
    void have_no_effect_where_there_are_none() {
        var observation = observation("urn:hospital:lab", "CEA");

        Aliases.none().addTo(observation);

        assertThat(observation.getCode().getCoding()).hasSize(1);
    }

    @Nested
    class Keep_the_service_from_starting {

        @Test
        void where_they_mean_a_code_that_is_not_recognised() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Aliases(Map.of(LOCAL, "http://loinc.org|2039-7"), TERMINOLOGY))
                    .withMessage("The alias of urn:hospital:lab|CEA means http://loinc.org|2039-7,"
                            + " which is not a code that is recognised");
        }

        @Test
        void where_they_mean_another_alias() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Aliases(Map.of(LOCAL, CEA, "urn:b|c", LOCAL), TERMINOLOGY))
                    .withMessageContaining("The alias of urn:b|c means urn:hospital:lab|CEA");
        }

        @ParameterizedTest
        @ValueSource(strings = {"CEA", "|CEA", "urn:hospital:lab|", "", "|"})
        void where_they_are_not_written_as_system_and_code(String malformed) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Aliases(Map.of(malformed, CEA), TERMINOLOGY))
                    .withMessage("An alias is written system|code: " + malformed);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Aliases(Map.of(LOCAL, malformed), TERMINOLOGY))
                    .withMessage("An alias is written system|code: " + malformed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://loinc.org|2039-6",
                "http://snomed.info/sct|94381002",
                "http://fhir.de/CodeSystem/bfarm/atc|L01XA03",
                "http://fhir.de/CodeSystem/bfarm/ops|5-502.2",
                "https://hepatica.dev/fhir/CodeSystem/crlm-finding|frail",
                "https://hepatica.dev/fhir/CodeSystem/crlm-drug|adagrasib",
            })
    void may_mean_any_code_that_is_recognised(String code) {
        new Aliases(Map.of(LOCAL, code), TERMINOLOGY);
    }

    private static Observation observation(String system, String code) {
        return new Observation().setCode(new CodeableConcept(new Coding(system, code, null)));
    }
}
