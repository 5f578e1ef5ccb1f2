package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.noVariant;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Case;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import dev.hepatica.model.disease.PrimaryTumour.Stage;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.treatment.LiverSurgery.GrowthPattern;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import dev.hepatica.model.treatment.LiverSurgery.TwoStageStatus;
import dev.hepatica.model.treatment.Treatment.CurrentTreatment;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that are sent directly, with a code of our own. */
class DirectFindingsTest {

    /** A direct finding, and its place in the case. */
    record Example(Sent sent, Function<Case, Finding<?>> place, Object value) {
        @Override
        public String toString() {
            return sent.json().at("/code/coding/0/code").asText();
        }
    }

    static Stream<Example> one_of_each_type() {
        return Stream.of(
                new Example(finding("frail").holds(true), c -> c.patient().frail(), true),
                new Example(
                        finding("metastatic").holds(true), c -> c.conclusions().metastatic(), true),
                new Example(
                        finding("active-disease").holds(false),
                        c -> c.conclusions().activeDisease(),
                        false),
                new Example(finding("elderly").holds(true), c -> c.conclusions().elderly(), true),
                new Example(
                        finding("extrahepatic-disease").holds(false),
                        c -> c.spread().extrahepatic(),
                        false),
                new Example(finding("crlm-count").counts(3), c -> c.liver().count(), Interval.of(3)),
                new Example(
                        finding("prior-hepatectomy-count").measures("1", "{count}"),
                        c -> c.surgery().priorHepatectomies(),
                        Interval.of(1)),
                new Example(
                        finding("months-since-hepatectomy").measures("1", "a"),
                        c -> c.surgery().monthsSinceHepatectomy(),
                        Interval.of(12)),
                new Example(
                        finding("ablation-margin-mm").measures("<5", "mm"),
                        c -> c.surgery().ablation().marginMm(),
                        new Interval(
                                Optional.of(new Interval.Bound(BigDecimal.ZERO, true)),
                                Optional.of(new Interval.Bound(new BigDecimal("5"), false)))),
                new Example(
                        finding("cea-ng-ml").measures("12.5", "ug/L"),
                        c -> c.markers().ceaNgMl(),
                        Interval.of(new BigDecimal("12.5"))),
                new Example(
                        finding("crc-stage").is("value:IV"), c -> c.primary().stage(), Stage.IV),
                new Example(
                        finding("resection-margin-status").is("value:R1"),
                        c -> c.surgery().margin(),
                        Margin.R1),
                new Example(
                        finding("two-stage-status").is("value:stage-1-done"),
                        c -> c.surgery().twoStageStatus(),
                        TwoStageStatus.STAGE_1_DONE),
                new Example(
                        finding("hgp").is("value:replacement"),
                        c -> c.surgery().growthPattern(),
                        GrowthPattern.REPLACEMENT),
                new Example(
                        finding("kras").is("value:mutant"), c -> c.molecular().kras(), GeneStatus.MUTANT),
                new Example(
                        finding("kras-variant").is("value:G12C"),
                        c -> c.molecular().krasVariant(),
                        KrasVariant.G12C),
                new Example(
                        finding("kras-variant").is("value:G12C"),
                        c -> c.molecular().kras(),
                        GeneStatus.MUTANT),
                new Example(
                        finding("kras-variant").is("value:none"),
                        c -> c.molecular().kras(),
                        GeneStatus.WILD_TYPE),
                new Example(
                        finding("nras").is("value:wild-type"),
                        c -> c.molecular().nras(),
                        GeneStatus.WILD_TYPE),
                new Example(
                        finding("braf").is("value:V600E"), c -> c.molecular().braf(), BrafStatus.V600E));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("one_of_each_type")
    void are_read_by_the_type_of_the_fact(Example example) {
        assertThat(example.place().apply(patientWith(example.sent())))
                .isEqualTo(known(example.value(), observation(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("one_of_each_type")
    void are_unreadable_in_words(Example example) {
        var words = example.sent()
                .without("valueBoolean")
                .without("valueInteger")
                .without("valueQuantity")
                .without("valueCodeableConcept")
                .says("as discussed");

        assertThat(example.place().apply(patientWith(words))).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_valueBoolean", "_valueInteger"})
    void are_unreadable_where_the_value_is_nothing_but_an_extension(String element) {
        var hollow =
                "{extension: [{url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown'}]}";

        assertThat(patientWith(finding("frail").with(element, hollow)).patient().frail())
                .isEqualTo(missing(UNREADABLE, observation(1)));
        assertThat(patientWith(finding("crlm-count").with(element, hollow))
                        .liver()
                        .count())
                .isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("one_of_each_type")
    void are_missing_while_they_are_preliminary(Example example) {
        assertThat(example.place().apply(patientWith(example.sent().status("preliminary"))))
                .isEqualTo(missing(NOT_FINAL, observation(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("one_of_each_type")
    void are_not_recorded_where_nothing_is_sent(Example example) {
        assertThat(example.place().apply(patientWith())).isEqualTo(notRecorded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"value:left", "value:wild type", "value:WILD-TYPE", "sct:260385009", "loinc:LA9634-2"})
    void are_unreadable_with_a_code_that_is_not_one_of_the_fact(String code) {
        assertThat(patientWith(finding("braf").is(code)).molecular().braf())
                .isEqualTo(missing(UNREADABLE, observation(1)));
    }

    /** A set is sent as one Observation for each member, or as one that reports an empty set. */
    @Nested
    class Sets {

        @Test
        void have_all_members_that_were_sent() {
            assertThat(current(
                            finding("current-treatments").is("value:oxaliplatin"),
                            finding("current-treatments").is("value:bevacizumab")))
                    .isEqualTo(known(
                            Listing.all(Set.of(CurrentTreatment.OXALIPLATIN, CurrentTreatment.BEVACIZUMAB)),
                            observation(1),
                            observation(2)));
        }

        @Test
        void may_be_empty() {
            assertThat(current(finding("current-treatments").absent("not-applicable")))
                    .isEqualTo(known(Listing.all(Set.of()), observation(1)));
        }

        @Test
        void are_not_recorded_where_nothing_is_sent() {
            assertThat(current()).isEqualTo(notRecorded());
        }

        @Test
        void cannot_be_empty_and_have_members() {
            var patient = patientWith(
                    finding("planned-treatments").is("value:alpps"),
                    finding("planned-treatments").absent("not-applicable"));

            assertThat(patient.treatment().planned()).isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .containsExactly(Fact.PLANNED_TREATMENTS);
        }

        @Test
        void are_missing_where_one_member_cannot_be_read() {
            assertThat(current(
                            finding("current-treatments").is("value:oxaliplatin"),
                            finding("current-treatments").says("something else")))
                    .isEqualTo(missing(UNREADABLE, observation(2)));
        }

        @Test
        void are_missing_for_another_reason_than_that_they_are_empty() {
            assertThat(current(finding("current-treatments").absent("unknown")).isKnown())
                    .isFalse();
        }

        @Test
        void are_read_for_plans_too() {
            assertThat(patientWith(finding("planned-treatments").is("value:hepatectomy"))
                            .treatment()
                            .planned())
                    .isEqualTo(known(Listing.all(Set.of(PlannedTreatment.HEPATECTOMY)), observation(1)));
        }

        private static Finding<Listing<CurrentTreatment>> current(Sent... resources) {
            return patientWith(resources).treatment().current();
        }
    }

    @Nested
    class Beside_coded_results {

        @Test
        void they_confirm_them() {
            assertThat(patientWith(noVariant("NRAS"), finding("nras").is("value:wild-type"))
                            .molecular()
                            .nras())
                    .isEqualTo(known(GeneStatus.WILD_TYPE, observation(1), observation(2)));
        }

        @Test
        void they_contradict_them() {
            var patient = patientWith(
                    observation("loinc:89247-1").counts(1), finding("ecog").counts(3));

            assertThat(patient.patient().ecog()).isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .containsExactly(Fact.ECOG);
        }

        @Test
        void they_yield_to_a_later_one_where_the_fact_changes() {
            assertThat(patientWith(
                                    finding("ecog").counts(3).on("2026-01-01"),
                                    observation("loinc:89247-1").counts(1))
                            .patient()
                            .ecog())
                    .isEqualTo(known(Interval.of(1), observation(2)));
        }

        @Test
        void they_do_not_outweigh_an_alteration() {
            var patient = patientWith(
                    variant("KRAS").protein("p.G12D"), finding("kras").is("value:wild-type"));

            assertThat(patient.molecular().kras()).isEqualTo(known(GeneStatus.MUTANT, observation(1)));
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .containsExactly(Fact.KRAS);
        }

        @Test
        void they_contradict_the_change_that_was_found() {
            var patient = patientWith(
                    variant("KRAS").protein("p.G12D"), finding("kras-variant").is("value:G12C"));

            assertThat(patient.molecular().krasVariant())
                    .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .containsExactly(Fact.KRAS_VARIANT);
        }
    }
}
