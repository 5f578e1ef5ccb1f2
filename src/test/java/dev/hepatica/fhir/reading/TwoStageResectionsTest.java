package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.surgery;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.treatment.LiverSurgery.TwoStageStatus;
import org.junit.jupiter.api.Test;

/** Liver resections in two stages, and the stage that was reached. */
class TwoStageResectionsTest {

    private static final String ALPPS = "sct:723069003";

    @Test
    void that_were_done_leave_open_which_stage_was_reached() {
        assertThat(reason(surgery(procedure(ALPPS, "2025-05-04")).twoStageStatus()))
                .isEqualTo(INCONCLUSIVE);
        assertThat(surgery(procedure(ALPPS, "2025-05-04")).priorHepatectomies().isKnown())
                .isTrue();
    }

    @Test
    void that_are_planned_have_that_status() {
        assertThat(status(procedure(ALPPS, "2026-06-04").status("preparation"))).isEqualTo(TwoStageStatus.PLANNED);
    }

    @Test
    void have_reached_the_stage_that_was_stated_since() {
        var stated = finding("two-stage-status").is("value:stage-1-done");

        assertThat(status(procedure(ALPPS, "2026-03-04"), stated)).isEqualTo(TwoStageStatus.STAGE_1_DONE);
    }

    @Test
    void may_be_past_the_stage_that_was_stated_before() {
        var stated = finding("two-stage-status").is("value:planned");

        assertThat(reason(surgery(procedure(ALPPS, "2026-04-20"), stated).twoStageStatus()))
                .isEqualTo(INCONCLUSIVE);
    }

    @Test
    void cannot_have_been_done_and_be_none() {
        var stated = finding("two-stage-status").is("value:none");

        assertThat(reason(surgery(procedure(ALPPS, "2026-03-20"), stated).twoStageStatus()))
                .isEqualTo(CONFLICTING);
    }

    @Test
    void are_known_beside_a_code_for_the_resection() {
        var both = procedure(ALPPS, "2025-05-04").with("code", """
                {coding: [{system: 'http://snomed.info/sct', code: '107963000'},
                          {system: 'http://snomed.info/sct', code: '723069003'}]}
                """);

        assertThat(reason(surgery(both).twoStageStatus())).isEqualTo(INCONCLUSIVE);
    }

    private static TwoStageStatus status(Sent... resources) {
        return surgery(resources).twoStageStatus().toOptional().orElseThrow();
    }
}
