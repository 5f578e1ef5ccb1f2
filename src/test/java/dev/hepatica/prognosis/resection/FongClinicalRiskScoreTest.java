package dev.hepatica.prognosis.resection;

import static dev.hepatica.model.disease.LiverMetastases.Resectability.BORDERLINE;
import static dev.hepatica.model.disease.LiverMetastases.Resectability.RESECTABLE;
import static dev.hepatica.model.disease.LiverMetastases.Resectability.UNRESECTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Case;
import dev.hepatica.model.Unrecorded;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.disease.LiverMetastases.Resectability;
import dev.hepatica.model.disease.Markers;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.disease.PrimaryTumour.NodalStatus;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five criteria and their cut-offs, which are all strict (Fong et al., Ann Surg 1999;230:309-318). */
class FongClinicalRiskScoreTest {

    private static final Source SOURCE = Source.undated("Observation/1");

    /** The inputs of the score, each known or missing. */
    private record Inputs(
            Optional<NodalStatus> nodes,
            Optional<String> interval,
            Optional<String> count,
            Optional<String> size,
            Optional<String> cea) {

        Inputs withNodes(NodalStatus status) {
            return new Inputs(Optional.of(status), interval, count, size, cea);
        }

        Inputs withInterval(String months) {
            return new Inputs(nodes, Optional.of(months), count, size, cea);
        }

        Inputs withCount(String metastases) {
            return new Inputs(nodes, interval, Optional.of(metastases), size, cea);
        }

        Inputs withSize(String mm) {
            return new Inputs(nodes, interval, count, Optional.of(mm), cea);
        }

        Inputs withCea(String ngMl) {
            return new Inputs(nodes, interval, count, size, Optional.of(ngMl));
        }
    }

    private static final Inputs NOTHING =
            new Inputs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @ParameterizedTest
    @CsvSource({"POSITIVE, true", "NEGATIVE, false"})
    void a_node_positive_primary_scores(NodalStatus nodes, boolean scores) {
        assertThat(met(NOTHING.withNodes(nodes), 0)).contains(scores);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "11.9, true", "12, false", "12.1, false"})
    void an_interval_of_less_than_12_months_scores(String months, boolean scores) {
        assertThat(met(NOTHING.withInterval(months), 1)).contains(scores);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", ">1, true", ">=1, "})
    void more_than_one_metastasis_scores(String count, Boolean scores) {
        assertThat(met(NOTHING.withCount(count), 2)).isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"49.9, false", "50, false", "50.1, true", "<=50, false", ">50, true", ">40, "})
    void a_metastasis_of_more_than_50_mm_scores(String size, Boolean scores) {
        assertThat(met(NOTHING.withSize(size), 3)).isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"199, false", "200, false", "200.1, true", ">200, true", "<5, false", ">150, "})
    void a_cea_of_more_than_200_scores(String cea, Boolean scores) {
        assertThat(met(NOTHING.withCea(cea), 4)).isEqualTo(Optional.ofNullable(scores));
    }

    @Test
    void what_is_possible_is_exactly_the_scores_of_all_completions() {
        for (var inputs : everyCombination()) {
            var completions = completions(inputs).stream()
                    .flatMapToInt(complete -> scores(complete).values().stream().mapToInt(Integer::intValue))
                    .toArray();

            assertThat(scores(inputs)).isEqualTo(PossibleScores.of(completions));
        }
    }

    @Test
    void without_any_input_everything_is_possible_and_everything_is_asked_for() {
        assertThat(scores(NOTHING)).isEqualTo(PossibleScores.of(0, 1, 2, 3, 4, 5));
        assertThat(score(NOTHING, RESECTABLE).missing())
                .containsExactly(
                        "primaryNodalStatus",
                        "diseaseFreeIntervalMonths",
                        "crlmCount",
                        "crlmLargestDiameterMm",
                        "ceaNgMl");
    }

    @Test
    void a_stratum_is_stated_where_all_that_is_possible_shares_it() {
        var card = score(NOTHING, RESECTABLE).model();

        assertThat(card.stratum(PossibleScores.of(0, 1, 2)))
                .map(ModelCard.Stratum::id)
                .contains("low");
        assertThat(card.stratum(PossibleScores.of(3, 4, 5)))
                .map(ModelCard.Stratum::id)
                .contains("high");
        assertThat(card.stratum(PossibleScores.of(2, 3))).isEmpty();
    }

    @Test
    void it_speaks_only_of_people_whose_metastases_are_resected() {
        assertThat(score(NOTHING, RESECTABLE).fit()).isEqualTo(Fit.WITHIN);
        assertThat(score(NOTHING, BORDERLINE).fit()).isEqualTo(Fit.OPEN);
        assertThat(score(NOTHING, UNRESECTABLE).fit()).isEqualTo(Fit.OUTSIDE);
    }

    private static Optional<Boolean> met(Inputs inputs, int criterion) {
        var asked = score(inputs, RESECTABLE).criteria().get(criterion);
        return asked.isSettled() ? Optional.of(asked.points().contains(1)) : Optional.empty();
    }

    private static List<Inputs> everyCombination() {
        var combinations = new ArrayList<Inputs>();
        for (var nodes : List.of(
                Optional.<NodalStatus>empty(), Optional.of(NodalStatus.POSITIVE), Optional.of(NodalStatus.NEGATIVE))) {
            for (var interval : List.of(Optional.<String>empty(), Optional.of("0"), Optional.of("30"))) {
                for (var count : List.of(Optional.<String>empty(), Optional.of("1"), Optional.of("4"))) {
                    for (var size : List.of(Optional.<String>empty(), Optional.of("20"), Optional.of("80"))) {
                        for (var cea : List.of(Optional.<String>empty(), Optional.of("3"), Optional.of("900"))) {
                            combinations.add(new Inputs(nodes, interval, count, size, cea));
                        }
                    }
                }
            }
        }
        return combinations;
    }

    private static List<Inputs> completions(Inputs inputs) {
        return everyCombination().stream()
                .filter(each -> each.nodes.isPresent()
                        && each.interval.isPresent()
                        && each.count.isPresent()
                        && each.size.isPresent()
                        && each.cea.isPresent())
                .filter(each -> inputs.nodes.isEmpty() || inputs.nodes.equals(each.nodes))
                .filter(each -> inputs.interval.isEmpty() || inputs.interval.equals(each.interval))
                .filter(each -> inputs.count.isEmpty() || inputs.count.equals(each.count))
                .filter(each -> inputs.size.isEmpty() || inputs.size.equals(each.size))
                .filter(each -> inputs.cea.isEmpty() || inputs.cea.equals(each.cea))
                .toList();
    }

    private static PossibleScores scores(Inputs inputs) {
        return ((Answer.Score) score(inputs, RESECTABLE).answer()).scores();
    }

    private static Prognosis score(Inputs inputs, Resectability resectability) {
        return new FongClinicalRiskScore().of(patient(inputs, resectability));
    }

    private static Case patient(Inputs inputs, Resectability resectability) {
        return Unrecorded.but(
                Case.class,
                Map.of(
                        "primary",
                        Unrecorded.but(PrimaryTumour.class, Map.of("nodes", known(inputs.nodes))),
                        "liver",
                        Unrecorded.but(
                                LiverMetastases.class,
                                Map.of(
                                        "count", number(inputs.count),
                                        "largestDiameterMm", number(inputs.size),
                                        "diseaseFreeIntervalMonths", number(inputs.interval),
                                        "resectability", known(Optional.of(resectability)))),
                        "markers",
                        Unrecorded.but(Markers.class, Map.of("ceaNgMl", number(inputs.cea)))));
    }

    private static Finding<Interval> number(Optional<String> text) {
        return known(text.map(FongClinicalRiskScoreTest::interval));
    }

    private static Interval interval(String text) {
        var number = new BigDecimal(text.replaceAll("[<>=]", ""));
        if (text.startsWith(">")) {
            return Interval.above(number, text.contains("="));
        }
        return text.startsWith("<") ? Interval.below(number, text.contains("=")) : Interval.of(number);
    }

    private static <T> Finding<T> known(Optional<T> value) {
        return value.map(v -> Finding.known(v, SOURCE)).orElseGet(Finding::notRecorded);
    }
}
