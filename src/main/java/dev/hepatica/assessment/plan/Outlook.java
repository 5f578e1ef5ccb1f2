package dev.hepatica.assessment.plan;

import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a published prognostic model says.
 *
 * @param model    its code in CodeSystem {@code crlm-prognostic-model}
 * @param title    its name
 * @param standing whether it answers
 * @param appliesIf the condition under which a plan shows the answer although the record leaves the population open; empty where
 *     it then leaves the answer out
 * @param answer   in words: {@code 3 of 5}, {@code zone 2 (5.8)}, or why there is none
 * @param score    the answer as a number, where it is one
 * @param stratum  the class that the patient certainly belongs to, with what that means
 * @param criteria what it looks at and what came of it
 * @param missing  the facts that would narrow the answer
 * @param figures  what was published for the values that are possible
 * @param remarks  population, meaning and caveats, each a sentence
 * @param sources  the patient's resources that it rests on
 */
public record Outlook(
        String model,
        String title,
        AnswerStatus standing,
        Optional<String> appliesIf,
        String answer,
        Optional<ScoreRange> score,
        Optional<RiskGroup> stratum,
        List<String> criteria,
        List<FactValue> missing,
        List<Published> figures,
        List<String> remarks,
        SourceReference reference,
        List<Source> sources) {

    /** A class of patients, and what it means. */
    public record RiskGroup(String label, String meaning) {

        /** {@code high risk: three or more criteria}. */
        public String words() {
            return label + ": " + meaning;
        }
    }

    /** Whether a model answers. */
    public enum AnswerStatus {
        /** It speaks of this patient, and some of what it looks at is known. */
        ANSWERED,
        /** It answers, but only if the patient belongs to those it speaks of, which the record does not say. */
        ONLY_IF,
        /** It speaks of this patient, but nothing that it looks at is known. */
        WITHOUT_INPUT,
        /** It cannot be computed, or assigns nothing here. */
        NOT_COMPUTABLE,
        /** It does not speak of this patient. */
        NOT_OF_THIS_PATIENT
    }

    /**
     * A score, or the ends of all the values that it can have.
     *
     * @param maximum the highest value on the scale
     */
    public record ScoreRange(int low, int high, int maximum) {}

    /**
     * A figure that was published, or computed.
     *
     * @param words        the figure with its measure and interval
     * @param certain      whether it belongs to the one value that is possible
     * @param origin       cohort, number, years and how it was verified
     * @param outcome      what is foretold, where it is a probability
     * @param percent      the probability, where it may stand by itself
     * @param horizonYears until when
     */
    public record Published(
            String words,
            boolean certain,
            String origin,
            String outcome,
            Optional<BigDecimal> percent,
            Optional<BigDecimal> horizonYears) {}

    public Outlook {
        criteria = List.copyOf(criteria);
        missing = List.copyOf(missing);
        figures = List.copyOf(figures);
        remarks = List.copyOf(remarks);
        sources = List.copyOf(sources);
    }
}
