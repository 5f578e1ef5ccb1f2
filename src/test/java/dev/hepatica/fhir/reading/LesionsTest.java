package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Lesions.COUNT;
import static dev.hepatica.fhir.reading.Lesions.LESION;
import static dev.hepatica.fhir.reading.Lesions.LIVER;
import static dev.hepatica.fhir.reading.Lesions.METASTASES;
import static dev.hepatica.fhir.reading.Lesions.lesion;
import static dev.hepatica.fhir.reading.Lesions.related;
import static dev.hepatica.fhir.reading.Lesions.structure;
import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Results.atLeast;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Lesions of the liver that a record describes one by one: a lower bound of their number, and the largest diameter. */
class LesionsTest {

    @Nested
    class Described_one_by_one {

        @Test
        void give_a_lower_bound() {
            assertThat(count(METASTASES, LESION, LESION)).isEqualTo(known(atLeast(2), lesion(2), lesion(3)));
        }

        @Test
        void are_exactly_as_many_as_stated_if_that_is_no_less() {
            assertThat(count(METASTASES, LESION, LESION, COUNT.counts(3)))
                    .isEqualTo(known(Interval.of(3), observation(4), lesion(2), lesion(3)));
            assertThat(count(METASTASES, LESION, LESION, COUNT.counts(2)))
                    .isEqualTo(known(Interval.of(2), observation(4), lesion(2), lesion(3)));
        }

        @Test
        void contradict_a_lower_count_which_is_reported() {
            var patient = patientWith(METASTASES, condition("icd:C18.7"), LESION, LESION, COUNT.counts(1));

            assertThat(patient.liver().count()).isEqualTo(missing(CONFLICTING, observation(5), lesion(3), lesion(4)));
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .containsExactly(Fact.CRLM_COUNT);
        }

        @Test
        void count_once_by_their_identifier() {
            var named = LESION.with("identifier", "[{system: 'urn:pacs', value: 'T1'}]");

            assertThat(count(METASTASES, named, named, LESION).toOptional()).contains(atLeast(2));
        }

        @Test
        void do_not_count_when_they_are_not_active_any_more() {
            var reading = reading(METASTASES, LESION.with("active", "false"));

            assertThat(reading.patient().liver().count()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[2]", false, "not used: a lesion of the liver that is not active any more"));
        }

        @Test
        void do_not_count_in_the_colon_or_in_another_disease() {
            assertThat(count(METASTASES, structure("sct:60184004").with("extension", related("Condition/1"))))
                    .isEqualTo(notRecorded());
            assertThat(count(condition("icd:C22.0"), LESION)).isEqualTo(notRecorded());
            assertThat(count(METASTASES.verified("refuted"), LESION)).isEqualTo(notRecorded());
        }

        @Test
        void do_not_count_by_a_condition_that_is_not_in_the_record() {
            assertThat(count(METASTASES, structure(LIVER).with("extension", related("Condition/elsewhere"))))
                    .isEqualTo(notRecorded());
        }

        @Test
        void count_by_their_morphology_in_a_record_of_liver_metastases() {
            var metastasis = structure(LIVER).with("morphology", concept("sct:14799000"));

            assertThat(reading(METASTASES, metastasis, metastasis)
                            .patient()
                            .liver()
                            .count()
                            .toOptional()
                            .filter(count -> count.isAtLeast(BigDecimal.valueOf(2))))
                    .isPresent();
            assertThat(reading(metastasis).patient().liver().count().isKnown()).isFalse();
        }

        @Test
        void count_only_if_they_are_known_to_be_metastases() {
            var reading = reading(METASTASES, structure(LIVER));

            assertThat(reading.patient().liver().count()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[2]",
                            true,
                            "a body structure of the liver that does not say that it is a metastasis; not used"));
        }
    }

    @Nested
    class Measured_one_by_one {

        @Test
        void are_sizes_of_the_liver_by_the_lesion_that_they_are_of() {
            var liver = patientWith(METASTASES, LESION, LESION, size("12", "mm", 2), size("4.2", "cm", 3))
                    .liver();

            assertThat(liver.largestDiameterMm()).isEqualTo(known(Interval.of(42), observation(5)));
            assertThat(liver.count().toOptional()).contains(atLeast(2));
        }

        @Test
        void are_lesions_without_further_evidence() {
            assertThat(count(METASTASES, structure(LIVER), size("12", "mm", 2)).toOptional())
                    .contains(atLeast(1));
        }

        @Test
        void outside_the_record_are_distinguished_by_their_address() {
            var one = observation("loinc:33728-7").at(LIVER).measures("12", "mm");

            assertThat(count(
                            METASTASES,
                            one.with("focus", "[{reference: 'BodyStructure/a'}]"),
                            one.with("focus", "[{reference: 'BodyStructure/b'}]"),
                            one.with("focus", "[{reference: 'BodyStructure/b'}]")))
                    .isEqualTo(known(atLeast(2), observation(2), observation(3)));
        }

        @Test
        void may_be_gone_when_they_are_counted_later() {
            var earlier =
                    observation("loinc:33728-7").at(LIVER).measures("12", "mm").on("2026-01-10");

            assertThat(count(
                            METASTASES,
                            earlier.with("focus", "[{reference: 'BodyStructure/a'}]"),
                            earlier.with("focus", "[{reference: 'BodyStructure/b'}]"),
                            COUNT.counts(1)))
                    .isEqualTo(known(Interval.of(1), observation(4)));
        }

        @Test
        void without_a_lesion_that_they_are_of_do_not_count_as_several() {
            var size = observation("loinc:33728-7").at(LIVER).measures("12", "mm");

            assertThat(count(METASTASES, size, size)).isEqualTo(notRecorded());
        }
    }

    private static Sent size(String value, String unit, int lesion) {
        return observation("loinc:21889-1")
                .with("focus", "[{reference: 'BodyStructure/%d'}]".formatted(lesion))
                .with(
                        "component",
                        "[{code: %s, valueQuantity: %s}]"
                                .formatted(concept("loinc:33728-7"), Sent.quantity(value, unit)));
    }

    private static Finding<Interval> count(Sent... resources) {
        return patientWith(resources).liver().count();
    }
}
