package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.HEPATECTOMY;
import static dev.hepatica.fhir.reading.Treated.ordered;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.reported;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Procedures that are planned and still to be done. */
class PlannedProceduresTest {

    private static final String MAJOR = "sct:61326000";

    @ParameterizedTest
    @CsvSource({
        "sct:107963000, HEPATECTOMY",
        "sct:61326000,  HEPATECTOMY",
        "ops:5-502.1,   HEPATECTOMY",
        "sct:723069003, ALPPS",
        "sct:448781006, ABLATION",
        "sct:764677008, Y90",
        "sct:314617008, TACE",
        "sct:89398002,  HAI",
        "sct:18027006,  TRANSPLANT",
    })
    void is_the_treatment_of_an_order(String code, PlannedTreatment treatment) {
        assertThat(planned(ordered(code))).contains(Listing.all(Set.of(treatment)));
    }

    @ParameterizedTest
    @CsvSource({"cpt:77435, SBRT", "sct:395096001, SBRT", "sct:10611004, PROTON"})
    void is_radiotherapy_of_the_liver_where_the_order_names_the_liver(String code, PlannedTreatment treatment) {
        assertThat(planned(ordered(code).with("bodySite", "[%s]".formatted(Sent.concept("sct:10200004")))))
                .contains(Listing.all(Set.of(treatment)));
        assertThat(planned(ordered(code))).isEmpty();
        assertThat(reported(1, ordered(code)))
                .singleElement()
                .asString()
                .contains("it does not say that it is of the liver");
    }

    @ParameterizedTest
    @CsvSource({
        "active,           order,       true",
        "active,           plan,        true",
        "active,           directive,   true",
        "draft,            order,       true",
        "active,           proposal,    false",
        "active,           option,      false",
        "active,           nonsense,    false",
        "on-hold,          order,       false",
        "revoked,          order,       false",
        "completed,        order,       false",
        "entered-in-error, order,       false",
        "unknown,          order,       false",
        "nonsense,         order,       false",
    })
    void holds_by_the_status_and_intent_of_an_order(String status, String intent, boolean planned) {
        var order = ordered(HEPATECTOMY).status(status).with("intent", "'" + intent + "'");

        assertThat(planned(order).isPresent()).isEqualTo(planned);
        assertThat(reported(1, order)).isNotEmpty().doesNotContain("not used: nothing in it is recognised");
    }

    @Test
    void is_no_treatment_that_an_order_forbids() {
        var order = ordered(HEPATECTOMY).with("doNotPerform", "true");

        assertThat(planned(order)).isEmpty();
        assertThat(reported(1, order)).containsExactly("not used: it asks that the procedure is not done");
    }

    @Test
    void is_no_order_of_a_later_day() {
        assertThat(planned(ordered(HEPATECTOMY).with("authoredOn", "'2026-05-05'")))
                .isEmpty();
    }

    @Test
    void is_a_procedure_in_preparation() {
        assertThat(planned(procedure(HEPATECTOMY, "2026-05-20").status("preparation")))
                .contains(Listing.all(Set.of(PlannedTreatment.HEPATECTOMY)));
        assertThat(planned(procedure(HEPATECTOMY).status("preparation")))
                .contains(Listing.all(Set.of(PlannedTreatment.HEPATECTOMY)));
    }

    @Test
    void is_not_imaging() {
        assertThat(planned(ordered("sct:77477000"))).isEmpty();
        assertThat(reported(2, procedure("sct:43075005", "2026-04-20"), ordered("sct:77477000")))
                .containsExactly("not used: nothing in it is recognised");
    }

    @Nested
    class Carried_out_since {

        @Test
        void is_no_plan_any_more() {
            assertThat(planned(ordered(HEPATECTOMY), procedure(MAJOR, "2026-04-20")))
                    .isEmpty();
            assertThat(reported(1, ordered(HEPATECTOMY), procedure(MAJOR, "2026-04-20")))
                    .containsExactly("not used: what it plans was done since");
        }

        @Test
        void is_no_procedure_from_before_the_plan() {
            assertThat(planned(ordered(HEPATECTOMY), procedure(HEPATECTOMY, "2025-04-20")))
                    .isPresent();
        }

        @Test
        void needs_a_date_of_the_procedure() {
            assertThat(planned(ordered(HEPATECTOMY), procedure(HEPATECTOMY))).isPresent();
            assertThat(planned(ordered(HEPATECTOMY).without("authoredOn"), procedure(HEPATECTOMY, "2026-04-20")))
                    .isPresent();
        }

        @Test
        void is_no_procedure_of_another_kind() {
            assertThat(planned(ordered(HEPATECTOMY), procedure("sct:448781006", "2026-04-20")))
                    .isPresent();
        }
    }

    @Nested
    class In_a_care_plan {

        @Test
        void is_an_activity_that_is_not_begun() {
            assertThat(planned(plan("active", "plan", "not-started"))).isPresent();
            assertThat(planned(plan("draft", "plan", "scheduled"))).isPresent();
        }

        @ParameterizedTest
        @CsvSource({
            "active,    proposal, not-started",
            "active,    option,   not-started",
            "completed, plan,     not-started",
            "revoked,   plan,     not-started",
            "unknown,   plan,     not-started",
            "active,    plan,     completed",
            "active,    plan,     cancelled",
            "active,    plan,     entered-in-error",
            "active,    plan,     in-progress",
        })
        void is_no_activity_that_is_only_proposed_or_over(String status, String intent, String activity) {
            assertThat(planned(plan(status, intent, activity))).isEmpty();
            assertThat(reported(1, plan(status, intent, activity)))
                    .isNotEmpty()
                    .doesNotContain("not used: nothing in it is recognised");
        }

        @Test
        void is_not_an_activity_that_may_be_no_more_than_a_proposal() {
            assertThat(planned(plan("active", "plan", "not-started").without("intent")))
                    .isEmpty();
        }

        @Test
        void of_a_later_day_does_not_count() {
            assertThat(planned(plan("active", "plan", "not-started").with("created", "'2026-05-05'")))
                    .isEmpty();
        }

        @Test
        void is_no_activity_that_it_forbids() {
            var plan = resource("""
                    {resourceType: 'CarePlan', status: 'active', intent: 'plan',
                     activity: [{detail: {status: 'not-started', doNotPerform: true, code: %s}}]}
                    """.formatted(concept(HEPATECTOMY)));

            assertThat(planned(plan)).isEmpty();
        }

        private static Sent plan(String status, String intent, String activity) {
            return resource("""
                    {resourceType: 'CarePlan', status: '%s', intent: '%s', activity: [{detail: {status: '%s', code: %s}}]}
                    """.formatted(status, intent, activity, concept(HEPATECTOMY)));
        }
    }

    @Nested
    class A_major_hepatectomy {

        @Test
        void is_required_where_one_is_planned() {
            assertThat(requiresMajor(ordered(MAJOR))).contains(true);
            assertThat(requiresMajor(procedure(MAJOR).status("preparation"))).contains(true);
        }

        @ParameterizedTest
        @ValueSource(strings = {"sct:107963000", "sct:174431000", "ops:5-502"})
        void is_left_open_if_the_extent_is_not_stated(String code) {
            assertThat(requiresMajor(ordered(code))).isEmpty();
        }

        @Test
        void is_not_required_any_more_where_it_was_done() {
            assertThat(requiresMajor(procedure(MAJOR, "2025-04-20"))).isEmpty();
            assertThat(requiresMajor(ordered(MAJOR), procedure(MAJOR, "2026-04-20")))
                    .isEmpty();
        }

        @Test
        void contradicts_a_statement_that_none_is() {
            assertThat(requiresMajor(
                            ordered(MAJOR),
                            finding("requires-major-hepatectomy").holds(false)))
                    .isEmpty();
        }

        private static Optional<Boolean> requiresMajor(Sent... resources) {
            return patientWith(resources)
                    .operability()
                    .requiresMajorHepatectomy()
                    .toOptional();
        }
    }

    @Test
    void must_be_in_what_was_stated_as_the_whole() {
        var ablation = finding("planned-treatments").is("value:ablation");

        assertThat(planned(ordered("sct:448781006"), ablation)).isPresent();
        assertThat(planned(ordered(HEPATECTOMY), ablation)).isEmpty();
    }

    private static Optional<Listing<PlannedTreatment>> planned(Sent... resources) {
        return patientWith(resources).treatment().planned().toOptional();
    }
}
