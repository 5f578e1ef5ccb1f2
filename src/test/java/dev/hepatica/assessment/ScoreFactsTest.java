package dev.hepatica.assessment;

import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Case;
import dev.hepatica.model.Unrecorded;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import dev.hepatica.prognosis.resection.FongClinicalRiskScore;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Fong score, computed from the record and as sent. */
class ScoreFactsTest {

    private static final Source COUNT = Source.undated("Observation/count");
    private static final Source SCORE = Source.undated("Observation/score");
    private static final Case MANY = Unrecorded.but(
            Case.class,
            Map.of("liver", Unrecorded.but(LiverMetastases.class, Map.of("count", known(Interval.of(4), COUNT)))));

    @Test
    void is_a_range_where_criteria_are_missing() {
        assertThat(score(MANY, notRecorded())).isEqualTo(known(between(1, 5), COUNT));
    }

    @Test
    void is_missing_where_all_are() {
        assertThat(score(Unrecorded.but(Case.class), notRecorded())).isEqualTo(notRecorded());
    }

    @Test
    void is_what_was_sent_where_that_is_possible() {
        assertThat(score(MANY, known(Interval.of(3), SCORE))).isEqualTo(known(Interval.of(3), SCORE, COUNT));
    }

    @Test
    void is_contradictory_where_that_is_not() {
        assertThat(score(MANY, known(Interval.of(0), SCORE)))
                .isEqualTo(Finding.missing(MissingReason.CONFLICTING, SCORE, COUNT));
    }

    private static Finding<Interval> score(Case patient, Finding<Interval> sent) {
        return ScoreFacts.of(new FongClinicalRiskScore().of(patient), sent);
    }

    private static Interval between(int low, int high) {
        return Interval.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
