package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TERMINOLOGY;
import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Records.submission;
import static dev.hepatica.model.disease.Recurrence.RecurrenceSite.LIVER;
import static dev.hepatica.model.disease.Recurrence.RecurrenceSite.LUNG;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.reading.tumour.RecurrenceReader;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.Histologies;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Focus;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.disease.Recurrence;
import dev.hepatica.model.disease.Recurrence.RecurrenceSite;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recurrence of metastases. */
class RecurrenceTest {

    private static final Sent BACK_IN_LIVER = condition("icd:C78.7").clinically("recurrence");
    private static final Sent BACK_IN_LUNG = condition("sct:94391008").clinically("relapse");

    @ParameterizedTest
    @CsvSource({
        "icd:C78.7, LIVER",
        "sct:94391008, LUNG",
        "icd:C77.2, LYMPH_NODE",
        "icd:C78.6, OTHER",
        "icd:C79.51, OTHER"
    })
    void has_the_sites_of_diagnoses(String code, RecurrenceSite site) {
        assertThat(sites(condition(code).clinically("recurrence")))
                .isEqualTo(known(Listing.atLeast(Set.of(site)), condition(1)));
    }

    @Test
    void does_not_follow_from_an_active_disease() {
        assertThat(sites(condition("icd:C78.7"))).isEqualTo(notRecorded());
    }

    @Test
    void has_the_stated_sites_and_no_others() {
        assertThat(sites(BACK_IN_LIVER, stated("liver"), stated("lung")).toOptional())
                .contains(Listing.all(Set.of(LIVER, LUNG)));
    }

    @Test
    void is_missing_where_a_diagnosis_goes_beyond_the_statement_and_is_reported() {
        var patient = patientWith(BACK_IN_LUNG, stated("liver"));

        assertThat(patient.recurrence().sites()).isEqualTo(missing(CONFLICTING, observation(2), condition(1)));
        assertThat(patient.recordConflicts()).extracting(RecordConflict::fact).contains(Fact.RECURRENCE_SITES);
    }

    @Test
    void has_no_sites_if_it_is_denied() {
        assertThat(sites(finding("recurrent-crlm").holds(false)))
                .isEqualTo(known(Listing.all(Set.<RecurrenceSite>of()), observation(1)));
    }

    @Test
    void is_missing_where_it_is_denied_and_diagnosed_elsewhere() {
        assertThat(sites(BACK_IN_LUNG, finding("recurrent-crlm").holds(false)))
                .isEqualTo(missing(CONFLICTING, observation(2), condition(1)));
    }

    /** The last liver resection was on 10 March 2025. */
    @Nested
    class Months_after_the_resection {

        private static final ClinicalDate RESECTION = ClinicalDate.on(LocalDate.parse("2025-03-10"));

        @Test
        void are_counted_to_the_first_recurrence() {
            assertThat(months(BACK_IN_LIVER.onset("2026-03-10"), BACK_IN_LUNG.onset("2025-09-10")))
                    .isEqualTo(known(Interval.of(new BigDecimal("6")), source("Condition/2", "2025-09-10")));
        }

        @Test
        void are_as_uncertain_as_the_dates_are() {
            assertThat(months(BACK_IN_LIVER.onset("2025-09")).toOptional())
                    .contains(Interval.between(new BigDecimal("5.7"), new BigDecimal("6.7")));
        }

        @Test
        void are_not_known_from_a_date_of_before() {
            assertThat(months(BACK_IN_LIVER.onset("2024-03-10"))).isEqualTo(notRecorded());
            assertThat(months(BACK_IN_LIVER.onset("2025-03"))).isEqualTo(notRecorded());
        }

        @Test
        void may_be_stated_if_that_fits() {
            var stated = finding("months-hepatectomy-to-recurrence");

            assertThat(months(stated.measures("8", "mo"))).isEqualTo(known(Interval.of(8), observation(1)));
            assertThat(months(BACK_IN_LIVER.onset("2025-09-10"), stated.measures("6.5", "mo"))
                            .toOptional())
                    .contains(Interval.of(new BigDecimal("6.5")));
            assertThat(months(BACK_IN_LIVER.onset("2025-09-10"), stated.measures("8", "mo")))
                    .isEqualTo(missing(CONFLICTING, observation(2), source("Condition/1", "2025-09-10")));
        }

        private static Finding<Interval> months(Sent... resources) {
            var record = PatientRecord.of(
                    submission(resources), TODAY, ReadingRules.standard().aliases(), new ReadingReport());
            var histologies = Histologies.in(record, TERMINOLOGY);
            var focus = new Focus(record, TERMINOLOGY, histologies);
            return new RecurrenceReader(
                            Diagnoses.in(record, TERMINOLOGY, histologies),
                            new Findings(Observations.in(record, TERMINOLOGY, focus)),
                            Optional.of(RESECTION))
                    .read()
                    .monthsFromHepatectomy();
        }
    }

    private static Sent stated(String site) {
        return finding("recurrence-sites").is("value:" + site);
    }

    private static Finding<Listing<RecurrenceSite>> sites(Sent... resources) {
        return recurrence(resources).sites();
    }

    private static Recurrence recurrence(Sent... resources) {
        return patientWith(resources).recurrence();
    }
}
