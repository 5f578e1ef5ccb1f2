package dev.hepatica.validation;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hepatica.validation.KaplanMeier.FollowUp;
import dev.hepatica.validation.TciaCohort.Criterion;
import dev.hepatica.validation.TciaCohort.Range;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One person, as the table has them. */
record TciaRow(
        @JsonProperty("Patient-ID") String id,
        @JsonProperty("age") int age,
        @JsonProperty("sex") int sex,
        @JsonProperty("node_positive_primary") int nodes,
        @JsonProperty("synchronous_crlm") int synchronous,
        @JsonProperty("multiple_metastases") int multiple,
        @JsonProperty("clinrisk_score") int score,
        @JsonProperty("carcinoembryonic_antigen") BigDecimal cea,
        @JsonProperty("max_tumor_size") BigDecimal size,
        @JsonProperty("overall_survival_months") BigDecimal months,
        @JsonProperty("vital_status") int vital) {

    private static final int NOT_AVAILABLE = -999;

    Optional<Boolean> nodePositive() {
        return flag(nodes);
    }

    Optional<Boolean> isMultiple() {
        return flag(multiple);
    }

    boolean isSynchronous() {
        return synchronous == 1;
    }

    Optional<Integer> recordedScore() {
        return Optional.of(score).filter(value -> value != NOT_AVAILABLE);
    }

    Optional<BigDecimal> ceaNgMl() {
        return available(cea);
    }

    Optional<BigDecimal> sizeCm() {
        return available(size);
    }

    Optional<FollowUp> followUp() {
        return available(months).map(value -> new FollowUp(value.doubleValue(), vital == 1));
    }

    /** What the row says of each criterion; of an interval that is not 0 it says nothing. */
    private Map<Criterion, Optional<Boolean>> criteria() {
        return Map.of(
                Criterion.NODES, nodePositive(),
                Criterion.INTERVAL, isSynchronous() ? Optional.of(true) : Optional.empty(),
                Criterion.NUMBER, isMultiple(),
                Criterion.SIZE, sizeCm().map(cm -> cm.compareTo(BigDecimal.valueOf(5)) > 0),
                Criterion.CEA, ceaNgMl().map(value -> value.compareTo(BigDecimal.valueOf(200)) > 0));
    }

    Set<Criterion> met() {
        return criteria(Optional.of(true));
    }

    Set<Criterion> denied() {
        return criteria(Optional.of(false));
    }

    Set<Criterion> unknown() {
        return criteria(Optional.empty());
    }

    /** The score computed from the row alone, without any code of the service. */
    Range range() {
        return range(criteria());
    }

    /** The score if one criterion is answered in another way. */
    Range range(Criterion criterion, Optional<Boolean> answer) {
        var answers = new EnumMap<>(criteria());
        answers.put(criterion, answer);
        return range(answers);
    }

    private static Range range(Map<Criterion, Optional<Boolean>> answers) {
        var low = (int)
                answers.values().stream().filter(Optional.of(true)::equals).count();
        var open = (int) answers.values().stream().filter(Optional::isEmpty).count();
        return new Range(low, low + open);
    }

    /** How far the recorded score lies above what the row allows; negative where it lies below. */
    int excess() {
        return score > range().high() ? score - range().high() : Math.min(score - range().low(), 0);
    }

    private Set<Criterion> criteria(Optional<Boolean> answer) {
        return criteria().entrySet().stream()
                .filter(criterion -> criterion.getValue().equals(answer))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Optional<Boolean> flag(int value) {
        return value == NOT_AVAILABLE ? Optional.empty() : Optional.of(value == 1);
    }

    private static Optional<BigDecimal> available(BigDecimal value) {
        return Optional.of(value).filter(number -> number.compareTo(BigDecimal.valueOf(NOT_AVAILABLE)) != 0);
    }
}
