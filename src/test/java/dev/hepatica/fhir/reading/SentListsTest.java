package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.model.SentLists.Content.EMPTY;
import static dev.hepatica.model.SentLists.Content.WITH_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.model.Case;
import dev.hepatica.model.SentLists;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that were sent, so that what is not on them is known not to be on record. */
class SentListsTest {

    private static final Sent METASTASES =
            resource("{resourceType: 'Condition', code: %s}".formatted(concept("sct:94381002")));
    private static final Sent CIRRHOSIS =
            resource("{resourceType: 'Condition', code: %s}".formatted(concept("sct:19943007")));
    private static final Sent ASPIRIN = resource(
            "{resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: {text: 'Aspirin'}}");

    @Test
    void nothing_was_sent_of_which_there_is_nothing() {
        var lists = patientWith(METASTASES).lists();

        assertThat(lists)
                .isEqualTo(new SentLists(
                        Finding.notRecorded(), Finding.notRecorded(), Finding.notRecorded(), Finding.notRecorded()));
    }

    @Test
    void an_item_shows_that_its_list_was_sent() {
        var allergy = resource("{resourceType: 'AllergyIntolerance', patient: {reference: 'Patient/p'}}");
        var operation = resource("{resourceType: 'Procedure', status: 'completed', code: {text: 'Appendectomy'}}");
        var lists = patientWith(CIRRHOSIS, ASPIRIN, operation, allergy).lists();

        assertThat(lists.problems().toOptional()).contains(WITH_ITEMS);
        assertThat(lists.medications().toOptional()).contains(WITH_ITEMS);
        assertThat(lists.procedures().toOptional()).contains(WITH_ITEMS);
        assertThat(lists.allergies().toOptional()).contains(WITH_ITEMS);
    }

    @Nested
    class A_List {

        private final Sent empty = resource("""
                {resourceType: 'List', status: 'current', mode: 'working', date: '2026-04-02', code: %s,
                 emptyReason: %s}""".formatted(concept("loinc:10160-0"), reason("nilknown")));

        @Test
        void may_state_that_there_is_nothing() {
            assertThat(medications(empty)).isEqualTo(Finding.known(EMPTY, Records.source("List/1", "2026-04-02")));
        }

        @Test
        void of_which_there_are_items_is_not_empty() {
            assertThat(medications(empty, ASPIRIN).toOptional()).contains(WITH_ITEMS);
            assertThat(reading(empty, ASPIRIN).report().issues())
                    .extracting(ReadingReport.Issue::text)
                    .contains("it states that there are no medications, but the record has some");
        }

        @ParameterizedTest
        @ValueSource(strings = {"notasked", "withheld", "unavailable", "notstarted", "closed"})
        void that_leaves_it_open_was_not_sent(String reason) {
            assertThat(medications(empty.with("emptyReason", reason(reason))).isKnown())
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({"status, retired", "status, entered-in-error", "mode, changes", "date, 2026-12-01"})
        void that_is_not_the_list_of_the_day_does_not_count(String element, String value) {
            assertThat(medications(empty.with(element, "'" + value + "'")).isKnown())
                    .isFalse();
        }

        @Test
        void of_something_else_does_not_count() {
            var other = empty.with("code", concept("loinc:11369-6"));

            assertThat(medications(other).isKnown()).isFalse();
            assertThat(reading(other).report().issues())
                    .extracting(ReadingReport.Issue::text)
                    .contains("not used: it does not state whether there is anything in a list that is read");
        }

        @Test
        void of_problems_may_hold_nothing_but_the_cancer() {
            var list = resource("""
                    {resourceType: 'List', status: 'current', mode: 'working', code: %s,
                     entry: [{item: {reference: 'Condition/2'}}]}""".formatted(concept("loinc:11450-4")));

            assertThat(patientWith(list, METASTASES).lists().problems().toOptional())
                    .contains(EMPTY);
            assertThat(patientWith(list, METASTASES, CIRRHOSIS)
                            .lists()
                            .problems()
                            .toOptional())
                    .contains(WITH_ITEMS);
        }
    }

    @Nested
    class A_document {

        private final Sent document = resource("""
                {resourceType: 'Composition', status: 'final', date: '2026-04-02', title: 'Summary',
                 section: [{title: 'Lists', section: [
                   {code: %s, emptyReason: %s, text: {status: 'generated', div: '<div>none</div>'}},
                   {code: %s, emptyReason: %s}]}]}""".formatted(
                        concept("loinc:47519-4"), reason("nilknown"), concept("loinc:48765-2"), reason("unavailable")));

        @Test
        void states_it_by_section() {
            var lists = patientWith(document).lists();

            assertThat(lists.procedures())
                    .isEqualTo(Finding.known(EMPTY, Records.source("Composition/1", "2026-04-02")));
            assertThat(lists.allergies().isKnown()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"preliminary", "entered-in-error"})
        void that_is_not_final_does_not_count(String status) {
            assertThat(patientWith(document.status(status)).lists().procedures().isKnown())
                    .isFalse();
        }

        @Test
        void without_a_status_does_not_count() {
            assertThat(patientWith(document.without("status"))
                            .lists()
                            .procedures()
                            .isKnown())
                    .isFalse();
        }
    }

    @Nested
    class An_item_that_states_that_there_is_none {

        @ParameterizedTest
        @ValueSource(strings = {"ips:no-known-medications", "sct:787481004"})
        void makes_an_empty_list(String code) {
            assertThat(medications(ASPIRIN.with("medicationCodeableConcept", concept(code)))
                            .toOptional())
                    .contains(EMPTY);
        }

        @Test
        void makes_none_if_nothing_is_known() {
            var unknown = ASPIRIN.with("medicationCodeableConcept", concept("ips:no-medication-info"));

            assertThat(medications(unknown).isKnown()).isFalse();
        }
    }

    @Nested
    class A_searchset {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://hospital.example/fhir/Patient?_id=p&_revinclude=MedicationRequest:patient&_revinclude=Condition:subject",
                    "https://hospital.example/fhir/Patient/p/$everything",
                    "Patient/p/$everything?_type=MedicationStatement,Procedure",
                    "https://hospital.example/fhir/MedicationRequest?patient=p&_include=MedicationRequest:medication",
                    "https://hospital.example/fhir/MedicationStatement/_search?subject=Patient%2Fp&_count=100",
                })
        void of_all_drugs_without_any_has_an_empty_list(String self) throws IOException {
            assertThat(searched(self, "").medications().toOptional()).contains(EMPTY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://hospital.example/fhir/MedicationRequest?patient=p&status=active",
                    "https://hospital.example/fhir/MedicationRequest?patient=p&code=1",
                    "https://hospital.example/fhir/MedicationAdministration?patient=p",
                    "https://hospital.example/fhir/MedicationRequest?patient=p&_id=1",
                    "https://hospital.example/fhir/MedicationRequest?patient=p&_lastUpdated=gt2026-01-01",
                    "https://hospital.example/fhir/Patient?_id=p",
                    "https://hospital.example/fhir/Patient?_id=p&_revinclude=MedicationRequest:requester",
                    "https://hospital.example/fhir/Patient/p/$everything?_since=2026-01-01",
                    "https://hospital.example/fhir/Patient/p/$everything?_type=Condition",
                    "",
                    "%",
                })
        void of_something_else_or_of_some_has_none(String self) throws IOException {
            assertThat(searched(self, "").medications().isKnown()).isFalse();
        }

        @Test
        void with_a_drug_that_cannot_be_read_is_not_empty() throws IOException {
            var lists = searched(
                    "MedicationRequest?patient=p",
                    ", {\"resource\": {\"resourceType\": \"MedicationRequest\", \"subject\": \"p\"}}");

            assertThat(lists.medications()).isEqualTo(Finding.missing(MissingReason.UNREADABLE));
        }

        private static SentLists searched(String self, String entries) throws IOException {
            var bundle = """
                    {"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self", "url": "%s"}],
                     "entry": [{"resource": {"resourceType": "Patient", "id": "p"}}%s]}""".formatted(self, entries);
            return read(bundle, ReadingRules.standard()).lists();
        }
    }

    @Test
    void a_site_with_complete_histories_always_sends_the_lists_of_treatment() throws IOException {
        var standard = ReadingRules.standard();
        var complete = new ReadingRules(
                Optional.empty(),
                true,
                standard.regimenDays(),
                standard.pauseDays(),
                standard.postopDays(),
                standard.aliases());
        var bundle = "{\"resourceType\": \"Bundle\", \"type\": \"collection\","
                + " \"entry\": [{\"resource\": {\"resourceType\": \"Patient\"}}]}";

        var lists = read(bundle, complete).lists();

        assertThat(lists.medications().toOptional()).contains(EMPTY);
        assertThat(lists.procedures().toOptional()).contains(EMPTY);
        assertThat(lists.problems().isKnown()).isFalse();
    }

    private static Finding<SentLists.Content> medications(Sent... resources) {
        return patientWith(resources).lists().medications();
    }

    private static String reason(String code) {
        return "{coding: [{system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: '%s'}]}"
                .formatted(code);
    }

    private static Case read(String bundle, ReadingRules rules) throws IOException {
        var body = new ByteArrayInputStream(bundle.getBytes(StandardCharsets.UTF_8));
        return new CaseReader(Records.TERMINOLOGY, rules)
                .read(Bodies.read(body, false), TODAY)
                .patient();
    }
}
