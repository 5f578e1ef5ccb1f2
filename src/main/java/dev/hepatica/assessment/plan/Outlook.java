package dev.hepatica.assessment.plan;

import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The result of a published prognostic model.
 *
 * @param model       the code in CodeSystem {@code crlm-prognostic-model}
 * @param title       the name of the model
 * @param standing    whether it answers
 * @param appliesIf   the condition under which a plan shows the answer although the record leaves the population open;
 *                    empty where the plan then omits it
 * @param answer      the answer in words: {@code 3 of 5}, {@code zone 2 (5.8)}, or the reason why there is none
 * @param score       the answer as a number, where it is one
 * @param stratum     the class that the patient certainly belongs to, with its meaning
 * @param criteria    its criteria and inputs, with their results
 * @param missing     the missing facts that would narrow the answer
 * @param figures     the published figures for the possible values
 * @param remarks     population, meaning and caveats, each a sentence
 * @param reference   the publication
 * @param sources     the patient's resources that it is based on
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

    /** A class of patients, and its meaning. */
    public record RiskGroup(String label, String meaning) {

        /** The class in words: {@code high risk: three or more criteria}. */
        public String words() {
            return label + ": " + meaning;
        }
    }

    /** Status of the answer of a model. */
    public enum AnswerStatus {
        /** The patient belongs to its population, and some of its inputs are known. */
        ANSWERED,
        /** It answers, but only if the patient belongs to its population, which the record leaves open. */
        ONLY_IF,
        /** The patient belongs to its population, but none of its inputs is known. */
        WITHOUT_INPUT,
        /** It cannot be computed, or does not assign a class here. */
        NOT_COMPUTABLE,
        /** The patient does not belong to its population. */
        NOT_OF_THIS_PATIENT
    }

    /**
     * A score, or the ends of all its possible values.
     *
     * @param low     the lowest possible value
     * @param high    the highest possible value
     * @param maximum the highest value of the scale
     */
    public record ScoreRange(int low, int high, int maximum) {}

    /**
     * A published or computed figure.
     *
     * @param words        the figure with its measure and interval
     * @param certain      whether it belongs to the only possible value
     * @param origin       cohort, number, years and verification
     * @param outcome      the predicted event, where it is a probability
     * @param percent      the probability, in percent, where the figure may be shown as one
     * @param horizonYears the horizon, in years
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
