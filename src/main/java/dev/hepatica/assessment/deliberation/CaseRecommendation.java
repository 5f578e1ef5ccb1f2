package dev.hepatica.assessment.deliberation;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.evidence.language.Verdict;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.grade.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A recommendation as it applies to one case.
 *
 * @param recommendation the recommendation
 * @param facts          the facts of the case
 * @param when           the verdict of its condition
 * @param unless         the verdict of its restriction; {@link Verdict#FALSE} where it has none
 * @param onlyIf         of a contextual recommendation, the candidate that it is about, where that is an option only
 *     conditionally
 * @param exempting      as it proposes one activity: conditions that would exempt that activity, and are open
 */
public record CaseRecommendation(
        Recommendation recommendation,
        FactSheet facts,
        Verdict when,
        Verdict unless,
        Optional<Candidate> onlyIf,
        List<Condition> exempting) {

    /** By strength, then by certainty; last those that wait only for what comes after a treatment. */
    public static final Comparator<CaseRecommendation> BY_GRADE = Comparator.comparing(
                    CaseRecommendation::waitsForLittle)
            .thenComparing(each -> each.recommendation.grade().strength())
            .thenComparing(each -> each.recommendation.grade().certainty());

    /** By grade; then by the number of proposed activities, fewest first; then by id. */
    public static final Comparator<CaseRecommendation> BY_RANK = BY_GRADE.thenComparing((CaseRecommendation each) ->
                    each.recommendation.effect().proposes().size())
            .thenComparing(each -> each.recommendation.id());

    public static CaseRecommendation of(Recommendation recommendation, FactSheet facts) {
        var applicability = recommendation.applicability();
        return new CaseRecommendation(
                recommendation,
                facts,
                applicability.when().test(facts),
                applicability.unless().map(condition -> condition.test(facts)).orElse(Verdict.FALSE),
                Optional.empty(),
                List.of());
    }

    /** The same recommendation, weighed by other facts of the case. */
    CaseRecommendation by(FactSheet others) {
        if (others == facts) {
            return this;
        }
        var plain = of(recommendation, others);
        return new CaseRecommendation(recommendation, others, plain.when, plain.unless, onlyIf, exempting);
    }

    /** Returns whether it holds and nothing restricts it. */
    public boolean holds() {
        return when.isTrue() && unless.isFalse() && onlyIf.isEmpty() && exempting.isEmpty();
    }

    /** Returns whether it holds, or could once missing facts are known. */
    public boolean canHold() {
        return !when.isFalse() && !unless.isTrue();
    }

    /**
     * Returns whether it is silent: it waits only for facts of which nothing is on record, and its item puts tests forward for
     * them rather than a condition on each activity.
     */
    public boolean isSilent() {
        return canHold() && isSilent(unconditionally().missing());
    }

    /** Returns whether it is silent while these facts are missing. Data on record that is no answer is heard. */
    boolean isSilent(Set<FactDefinition> missing) {
        return recommendation.applicability().whenOpen().isPresent()
                && !missing.isEmpty()
                && missing.stream()
                        .allMatch(fact -> facts.finding(fact)
                                .fold(known -> false, open -> open.reason() == MissingReason.NOT_RECORDED));
    }

    /** The missing facts that decide whether it holds. */
    public Set<FactDefinition> missing() {
        var missing = new LinkedHashSet<FactDefinition>(when.missing());
        missing.addAll(unless.missing());
        onlyIf.ifPresent(candidate -> missing.addAll(candidate.missing()));
        exempting.forEach(exempt -> missing.addAll(exempt.test(facts).missing()));
        return missing;
    }

    /** Open conditions that must be met for it to hold. */
    public List<Requirement> requirements() {
        var requirements =
                new ArrayList<>(requirements(recommendation.applicability().when()));
        if (unless.isOpen()) {
            recommendation
                    .applicability()
                    .unless()
                    .ifPresent(condition -> requirements.add(
                            new Requirement("unless " + condition.words(), "(" + condition.path() + ").not()")));
        }
        onlyIf.ifPresent(candidate -> requirements.addAll(candidate.requirements()));
        exempting.forEach(exempt ->
                requirements.add(new Requirement("unless " + exempt.words(), "(" + exempt.path() + ").not()")));
        return requirements.stream().distinct().toList();
    }

    /** The same recommendation, about a candidate that is an option only conditionally. */
    public CaseRecommendation onlyIf(Candidate candidate) {
        return new CaseRecommendation(recommendation, facts, when, unless, Optional.of(candidate), exempting);
    }

    /** The same recommendation, as it proposes an activity; empty where its exceptions exempt the activity. */
    public Optional<CaseRecommendation> proposing(Activity activity) {
        var open = new ArrayList<Condition>();
        for (var exemption : recommendation.effect().exceptions()) {
            if (activity.classes().contains(exemption.activityClass())) {
                var exempt =
                        exemption.when().map(condition -> condition.test(facts)).orElse(Verdict.TRUE);
                if (exempt.isTrue()) {
                    return Optional.empty();
                }
                if (exempt.isOpen()) {
                    exemption.when().ifPresent(open::add);
                }
            }
        }
        return Optional.of(
                open.isEmpty() ? this : new CaseRecommendation(recommendation, facts, when, unless, onlyIf, open));
    }

    /** The same recommendation without the condition of its candidate. */
    public CaseRecommendation unconditionally() {
        return new CaseRecommendation(recommendation, facts, when, unless, Optional.empty(), List.of());
    }

    private List<Requirement> requirements(Condition condition) {
        return condition.open(facts).stream()
                .map(part -> new Requirement(part.words(), part.path()))
                .toList();
    }

    /** Returns whether it holds by a fact that distinguishes this patient from others with metastases. */
    public boolean isAboutThisPatient() {
        return recommendation.applicability().when().decisive(facts).stream()
                .anyMatch(fact -> fact.scope() != FactDefinition.FactScope.POPULATION);
    }

    /** Returns whether it holds by a result of this patient, not only by the course of the disease. */
    public boolean restsOnAResult() {
        return recommendation.applicability().when().decisive(facts).stream()
                .anyMatch(fact -> fact.scope() == FactDefinition.FactScope.RESULT);
    }

    /** Returns whether its condition is about the time after a treatment. */
    public boolean isAboutAfterwards() {
        return recommendation.applicability().when().facts().stream().anyMatch(FactDefinition::late);
    }

    /** Returns whether activities that it opposes are not advised; otherwise they are contested. */
    public boolean isStrongAgainst() {
        return recommendation.grade().strength() == Strength.STRONG
                && !recommendation.grade().inference();
    }

    /** Returns whether it is against an activity, or about it. */
    public boolean concerns(Activity activity) {
        return isAmong(recommendation.effect().opposes(), activity)
                || isAmong(recommendation.effect().qualifies(), activity);
    }

    private static boolean isAmong(List<String> targets, Activity activity) {
        for (var target : targets) {
            if (activity.isMeantBy(target)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it explains an activity or cautions about it, and no exception exempts the activity. */
    public boolean qualifies(Activity activity) {
        return isAmong(recommendation.effect().qualifies(), activity)
                && recommendation.effect().exceptions().stream()
                        .filter(exemption -> activity.classes().contains(exemption.activityClass()))
                        .noneMatch(exemption -> exemption
                                .when()
                                .map(condition -> condition.test(facts).isTrue())
                                .orElse(true));
    }

    private boolean waitsForLittle() {
        if (holds()) {
            return false;
        }
        var missing = missing();
        return !missing.isEmpty() && missing.stream().allMatch(FactDefinition::late);
    }

    /** Returns whether both are the same recommendation of the base, under any conditions. */
    public boolean hasRecommendationOf(CaseRecommendation other) {
        return recommendation.id().equals(other.recommendation.id());
    }

    /** Equal if, for one case, it is the same recommendation under the same conditions. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaseRecommendation same
                && hasRecommendationOf(same)
                && onlyIf.isPresent() == same.onlyIf.isPresent()
                && exempting.equals(same.exempting);
    }

    @Override
    public int hashCode() {
        return recommendation.id().hashCode();
    }
}
