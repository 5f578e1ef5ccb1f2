package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.OUTDATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The residual tumour after a liver resection. */
class ResectionMarginTest {

    private static final Sent RESIDUAL = observation("loinc:84892-9").is("sct:1352526005");
    private static final Sent OF_LIVER = RESIDUAL.at("sct:10200004");
    private static final Sent HEPATECTOMY = procedure("sct:107963000", "2026-03-20");

    @ParameterizedTest
    @CsvSource({"sct:1352526005, R0", "sct:1352529003, R1", "sct:1352528006, R2"})
    void is_read_from_the_r_classification(String code, Margin margin) {
        assertThat(margin(OF_LIVER.is(code)).toOptional()).contains(margin);
        assertThat(margin(observation("sct:445200009").is(code).at("sct:10200004"))
                        .toOptional())
                .contains(margin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R0?", "RX", "r 0", "clear", "R0 resection not achieved"})
    void is_not_read_from_other_words(String words) {
        assertThat(margin(OF_LIVER.without("valueCodeableConcept").says(words)).isKnown())
                .isFalse();
    }

    @Nested
    class Is_of_the_liver {

        @Test
        void by_its_site() {
            assertThat(margin(OF_LIVER).toOptional()).contains(Margin.R0);
        }

        @Test
        void by_its_specimen() {
            var specimen = resource("{resourceType: 'Specimen', id: 's', collection: {bodySite: %s}}"
                    .formatted(concept("sct:10200004")));

            assertThat(margin(specimen, RESIDUAL.with("specimen", "{reference: 'Specimen/s'}"))
                            .toOptional())
                    .contains(Margin.R0);
        }

        @Test
        void by_its_operation() {
            assertThat(margin(HEPATECTOMY, RESIDUAL.with("partOf", "[{reference: 'Procedure/1'}]"))
                            .toOptional())
                    .contains(Margin.R0);
        }

        @Test
        void by_its_focus() {
            assertThat(margin(condition("sct:94381002"), RESIDUAL.with("focus", "[{reference: 'Condition/1'}]"))
                            .toOptional())
                    .contains(Margin.R0);
        }

        @Test
        void by_the_outcome_of_the_operation() {
            assertThat(margin(HEPATECTOMY.with("outcome", concept("sct:1352529003")))
                            .toOptional())
                    .contains(Margin.R1);
        }
    }

    @Nested
    class Is_not_used {

        @Test
        void where_it_may_be_of_the_primary() {
            assertThat(margin(RESIDUAL).isKnown()).isFalse();
            assertThat(reported(1, RESIDUAL))
                    .containsExactly("! a residual tumour that does not say that it is of the liver; it is not used");
        }

        @Test
        void where_it_is_of_the_primary() {
            assertThat(margin(condition("sct:94006002"), RESIDUAL.with("focus", "[{reference: 'Condition/1'}]"))
                            .isKnown())
                    .isFalse();
            assertThat(margin(procedure("sct:43075005", "2026-03-20").with("outcome", concept("sct:1352529003")))
                            .isKnown())
                    .isFalse();
            assertThat(margin(RESIDUAL.at("sct:60184004")).isKnown()).isFalse();
        }

        @Test
        void where_the_operation_was_not_done() {
            assertThat(margin(HEPATECTOMY.status("not-done").with("outcome", concept("sct:1352529003")))
                            .isKnown())
                    .isFalse();
        }
    }

    @Nested
    class After_several_resections {

        private static final Sent EARLIER = procedure("sct:107963000", "2024-03-20");

        @Test
        void is_that_of_the_last() {
            assertThat(margin(
                                    EARLIER.with("outcome", concept("sct:1352529003")),
                                    HEPATECTOMY.with("outcome", concept("sct:1352526005")))
                            .toOptional())
                    .contains(Margin.R0);
        }

        @Test
        void is_outdated_where_only_that_of_an_earlier_one_is_on_record() {
            assertThat(reason(margin(EARLIER.with("outcome", concept("sct:1352526005")), HEPATECTOMY)))
                    .isEqualTo(OUTDATED);
            assertThat(reason(margin(EARLIER, HEPATECTOMY, OF_LIVER.on("2024-04-01"))))
                    .isEqualTo(OUTDATED);
            assertThat(reason(margin(EARLIER, HEPATECTOMY, RESIDUAL.with("partOf", "[{reference: 'Procedure/1'}]"))))
                    .isEqualTo(OUTDATED);
            assertThat(reason(margin(
                            EARLIER,
                            HEPATECTOMY,
                            finding("resection-margin-status").is("value:R0").on("2024-04-01"))))
                    .isEqualTo(OUTDATED);
        }
    }

    @Test
    void of_one_operation_cannot_be_two() {
        assertThat(reason(margin(HEPATECTOMY.with("outcome", concept("sct:1352529003")), OF_LIVER.on("2026-03-20"))))
                .isEqualTo(CONFLICTING);
    }

    private static Finding<Margin> margin(Sent... resources) {
        return patientWith(resources).surgery().margin();
    }
}
