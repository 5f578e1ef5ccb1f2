package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static dev.hepatica.model.treatment.Care.Goal.CURE;
import static dev.hepatica.model.treatment.Care.Goal.NO_EVIDENCE_OF_DISEASE;
import static dev.hepatica.model.treatment.Care.Goal.PALLIATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.Care;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goal of treatment, quality of life, tumour board and spiritual care on 4 May 2026. */
class CareTest {

    private static final String CURATIVE = "sct:373808002";
    private static final String PALLIATIVE = "sct:363676003";

    @Nested
    class The_goal {

        @Test
        void is_the_intent_of_an_order() {
            assertThat(goal(order("active", "order", CURATIVE))).isEqualTo(known(CURE, order(1)));
            assertThat(goal(order("draft", "plan", PALLIATIVE))).isEqualTo(known(PALLIATION, order(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "completed, order",
            "stopped, order",
            "entered-in-error, order",
            "active, proposal",
            "active, option"
        })
        void is_not_that_of_an_order_that_is_past_or_only_proposed_and_is_reported(String status, String intent) {
            var reading = reading(order(status, intent, CURATIVE));

            assertThat(reading.patient().care().goal()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]",
                            false,
                            "not used: what it is for does not count: it is past, stopped or only proposed"));
        }

        @Test
        void is_the_intent_of_a_procedure_that_is_prepared_or_running() {
            assertThat(goal(procedure("preparation"))).isEqualTo(known(CURE, Source.undated("Procedure/1")));
            assertThat(goal(procedure("in-progress").with("performedPeriod", "{start: '2026-04-01'}")))
                    .isEqualTo(known(CURE, source("Procedure/1", "2026-04-01")));
            assertThat(goal(procedure("completed"))).isEqualTo(notRecorded());
        }

        @Test
        void is_that_of_a_service_that_is_ordered() {
            assertThat(goal(resource("""
                            {resourceType: 'ServiceRequest', status: 'active', intent: 'order', authoredOn: '2026-04-02',
                             code: {text: 'radiotherapy'}, extension: %s}
                            """.formatted(intent(CURATIVE)))))
                    .isEqualTo(known(CURE, source("ServiceRequest/1", "2026-04-02")));
        }

        @Test
        void is_that_of_a_goal_or_a_plan() {
            assertThat(goal(goalResource("active", concept(PALLIATIVE))))
                    .isEqualTo(known(PALLIATION, source("Goal/1", "2026-04-02")));
            assertThat(goal(goalResource("accepted", concept("value:no-evidence-of-disease"))))
                    .isEqualTo(known(NO_EVIDENCE_OF_DISEASE, source("Goal/1", "2026-04-02")));
            assertThat(goal(goalResource("proposed", concept(PALLIATIVE)))).isEqualTo(notRecorded());
            assertThat(goal(plan("plan"))).isEqualTo(known(CURE, source("CarePlan/1", "2026-04-02")));
            assertThat(goal(plan("proposal"))).isEqualTo(notRecorded());
        }

        @Test
        void is_the_latest_and_missing_where_one_day_has_two() {
            assertThat(goal(
                            order("active", "order", CURATIVE).with("authoredOn", "'2026-01-10'"),
                            order("active", "order", PALLIATIVE)))
                    .isEqualTo(known(PALLIATION, order(2)));
            assertThat(goal(order("active", "order", CURATIVE), order("active", "order", PALLIATIVE)))
                    .isEqualTo(missing(CONFLICTING, order(1), order(2)));
        }

        @Test
        void does_not_lie_ahead() {
            assertThat(goal(order("active", "order", CURATIVE).with("authoredOn", "'2026-06-01'")))
                    .isEqualTo(notRecorded());
        }

        @Test
        void is_none_of_a_supportive_intent() {
            assertThat(goal(order("active", "order", "sct:399707004"))).isEqualTo(notRecorded());
        }

        @Test
        void may_be_stated_directly() {
            assertThat(goal(finding("treatment-goal").is("value:cure"))).isEqualTo(known(CURE, observation(1)));
        }

        private static Sent order(String status, String intent, String aim) {
            return resource("""
                    {resourceType: 'MedicationRequest', status: '%s', intent: '%s', authoredOn: '2026-04-02',
                     medicationCodeableConcept: {text: 'a drug'}, extension: %s}
                    """.formatted(status, intent, intent(aim)));
        }

        private static Sent procedure(String status) {
            return resource("""
                    {resourceType: 'Procedure', status: '%s', code: {text: 'an operation'}, extension: %s}
                    """.formatted(status, intent(CURATIVE)));
        }

        private static Sent goalResource(String status, String description) {
            return resource("""
                    {resourceType: 'Goal', lifecycleStatus: '%s', description: %s, statusDate: '2026-04-02'}
                    """.formatted(status, description));
        }

        private static Sent plan(String intent) {
            return resource("""
                    {resourceType: 'CarePlan', status: 'active', intent: '%s', category: [%s], created: '2026-04-02'}
                    """.formatted(intent, concept(CURATIVE)));
        }

        private static String intent(String code) {
            return """
                    [{url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-procedure-intent',
                      valueCodeableConcept: %s}]
                    """.formatted(concept(code));
        }

        private static Source order(int number) {
            return source("MedicationRequest/" + number, "2026-04-02");
        }

        private static Finding<Care.Goal> goal(Sent... resources) {
            return patientWith(resources).care().goal();
        }
    }

    @Nested
    class Quality_of_life {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://example.org/Questionnaire/eortc-qlq-c30|3.0",
                    "http://example.org/Questionnaire/QLQ_LMC21",
                    "https://example.org/fhir/Questionnaire/fact-g",
                    "urn:questionnaire:EQ-5D-5L"
                })
        void is_assessed_by_a_response_to_a_known_questionnaire(String address) {
            assertThat(assessed(response("completed").with("questionnaire", "'" + address + "'")))
                    .isEqualTo(known(true, source("QuestionnaireResponse/1", "2026-04-02")));
        }

        @Test
        void is_assessed_by_a_response_that_names_it_otherwise() {
            assertThat(assessed(response("amended").with("identifier", "{system: 'urn:x', value: 'SF-36'}"))
                            .toOptional())
                    .contains(true);
            assertThat(assessed(response("completed").with("_questionnaire", """
                            {extension: [{url: 'http://hl7.org/fhir/StructureDefinition/display', valueString: 'QLQ-C30'}]}
                            """))
                            .toOptional())
                    .contains(true);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"http://example.org/Questionnaire/phq-9", "http://example.org/Questionnaire/artifact-g7"})
        void is_not_assessed_by_others(String address) {
            assertThat(assessed(response("completed").with("questionnaire", "'" + address + "'")))
                    .isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"in-progress", "stopped", "entered-in-error"})
        void is_not_assessed_before_the_response_is_complete(String status) {
            assertThat(assessed(response(status).with("questionnaire", "'qlq-c30'")))
                    .isEqualTo(notRecorded());
        }

        @Test
        void is_assessed_by_a_score() {
            assertThat(assessed(observation("sct:273446001").measures("66.7", "1")))
                    .isEqualTo(known(true, observation(1)));
            assertThat(assessed(observation("sct:273446001").absent("asked-declined")))
                    .isEqualTo(notRecorded());
        }

        private static Sent response(String status) {
            return resource("""
                    {resourceType: 'QuestionnaireResponse', status: '%s', authored: '2026-04-02'}
                    """.formatted(status));
        }

        private static Finding<Boolean> assessed(Sent... resources) {
            return patientWith(resources).care().qualityOfLifeAssessed();
        }
    }

    @Nested
    class The_board {

        private static final Sent METASTASES = condition("icd:C78.7").onset("2026-03-01");

        @Test
        void has_met_as_a_procedure_or_an_encounter() {
            assertThat(reviewed(METASTASES, conference("completed", "2026-03-05")))
                    .isEqualTo(known(true, source("Procedure/2", "2026-03-05")));
            assertThat(reviewed(METASTASES, encounter("finished")))
                    .isEqualTo(known(true, source("Encounter/2", "2026-03-05")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"preparation", "not-done", "entered-in-error"})
        void does_not_count_before_it_has_met(String status) {
            assertThat(reviewed(METASTASES, conference(status, "2026-03-05"))).isEqualTo(notRecorded());
            assertThat(reviewed(METASTASES, encounter("planned"))).isEqualTo(notRecorded());
        }

        @Test
        void does_not_count_before_the_metastases_were_found_and_is_reported() {
            var reading = reading(METASTASES, conference("completed", "2025-03-05"));

            assertThat(reading.patient().care().boardReviewed()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[2]",
                            false,
                            "not used: a board of before the first date of the liver metastases, or without a date"));
        }

        @Test
        void counts_where_nobody_knows_when_the_metastases_were_found() {
            assertThat(reviewed(conference("completed", "2025-03-05")).toOptional())
                    .contains(true);
        }

        @Test
        void does_not_count_if_it_is_later() {
            assertThat(reviewed(METASTASES, conference("completed", "2026-06-05")))
                    .isEqualTo(notRecorded());
        }

        private static Sent conference(String status, String day) {
            return resource("""
                    {resourceType: 'Procedure', status: '%s', code: %s, performedDateTime: '%s'}
                    """.formatted(status, concept("sct:384682003"), day));
        }

        private static Sent encounter(String status) {
            return resource("""
                    {resourceType: 'Encounter', status: '%s', class: {code: 'AMB'}, type: [%s],
                     period: {start: '2026-03-05', end: '2026-03-05'}}
                    """.formatted(status, concept("sct:384682003")));
        }

        private static Finding<Boolean> reviewed(Sent... resources) {
            return patientWith(resources).care().boardReviewed();
        }
    }

    @Test
    void of_the_spirit_is_only_stated() {
        assertThat(patientWith(finding("spiritual-needs-assessed").holds(true))
                        .care()
                        .spiritualNeedsAssessed())
                .isEqualTo(known(true, observation(1)));
    }
}
