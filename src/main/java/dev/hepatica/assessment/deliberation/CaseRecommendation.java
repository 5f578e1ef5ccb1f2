package dev.hepatica.assessment.deliberation;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Recommendation;
import dev.hepatica.evidence.Recommendation.Strength;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.evidence.language.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item, weighed against a case.
 *
 * @param when   what its condition says
 * @param unless what its restriction says; {@link Verdict#FALSE} where it has none
 * @param exempting as it proposes one activity: conditions that would exempt that activity, and are open
 * @param onlyIf of a quiet item, the option that woke it, where that is one only conditionally
 */
public record CaseRecommendation(
        Recommendation item,
        FactSheet facts,
        Verdict when,
        Verdict unless,
        Optional<Candidate> onlyIf,
        List<Condition> exempting) {

    private static final Set<String> GENERAL = Set.of("crc", "crlm", "metastatic", "activeDisease");

    private static final Set<String> COURSE = Set.of(
            "resectability", "priorHepatectomyCount", "recurrentCrlm", "lineOfTherapy", "monthsSinceHepatectomy");

    /** Strongest first, then most certain, then the one that decided on most facts. */
    public static final Comparator<CaseRecommendation> BY_GRADE = Comparator.comparing(
                    CaseRecommendation::waitsForLittle)
            .thenComparing(weighed -> weighed.item.strength())
            .thenComparing(weighed -> weighed.item.certainty())
            .thenComparing(weighed -> -weighed.specificity());

    /** By grade; then the one that speaks of fewest activities, then by id. */
    public static final Comparator<CaseRecommendation> BY_RANK = BY_GRADE.thenComparing(
                    weighed -> weighed.item.proposes().size())
            .thenComparing(weighed -> weighed.item.id());

    public static CaseRecommendation of(Recommendation item, FactSheet facts) {
        var unless = item.unless().map(condition -> condition.test(facts)).orElse(Verdict.FALSE);
        return new CaseRecommendation(item, facts, item.when().test(facts), unless, Optional.empty(), List.of());
    }

    /** Whether it holds and nothing restricts it. */
    public boolean holds() {
        return when.isTrue() && unless.isFalse() && onlyIf.isEmpty() && exempting.isEmpty();
    }

    /** Whether it holds or could still hold. */
    public boolean canHold() {
        return !when.isFalse() && !unless.isTrue();
    }

    /** The facts that it waits for, if it could still hold. */
    public Set<FactDefinition> missing() {
        var missing = new LinkedHashSet<FactDefinition>(when.missing());
        missing.addAll(unless.missing());
        onlyIf.ifPresent(draft -> missing.addAll(draft.missing()));
        exempting.forEach(exempt -> missing.addAll(exempt.test(facts).missing()));
        return missing;
    }

    /** What would have to be so for it to hold. */
    public List<Requirement> requirements() {
        var requirements = new ArrayList<>(requirements(item.when()));
        if (unless.isOpen()) {
            item.unless()
                    .ifPresent(condition -> requirements.add(
                            new Requirement("unless " + condition.words(), "(" + condition.path() + ").not()")));
        }
        onlyIf.ifPresent(draft -> requirements.addAll(draft.requirements()));
        exempting.forEach(exempt ->
                requirements.add(new Requirement("unless " + exempt.words(), "(" + exempt.path() + ").not()")));
        return requirements.stream().distinct().toList();
    }

    /** The same, woken by an option that is one only conditionally. */
    public CaseRecommendation onlyIf(Candidate draft) {
        return new CaseRecommendation(item, facts, when, unless, Optional.of(draft), exempting);
    }

    /** The same, as it proposes an activity; empty where its exceptions spare that. */
    public Optional<CaseRecommendation> proposing(Activity activity) {
        var open = new ArrayList<Condition>();
        for (var exemption : item.exceptions()) {
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
        return Optional.of(open.isEmpty() ? this : new CaseRecommendation(item, facts, when, unless, onlyIf, open));
    }

    /** The same, whatever woke it. */
    public CaseRecommendation itself() {
        return new CaseRecommendation(item, facts, when, unless, Optional.empty(), List.of());
    }

    private List<Requirement> requirements(Condition condition) {
        return condition.open(facts).stream()
                .map(part -> new Requirement(part.words(), part.path()))
                .toList();
    }

    /** How many facts its condition decided on. */
    public long specificity() {
        return item.when().facts().stream()
                .filter(fact -> facts.finding(fact).isKnown())
                .count();
    }

    /** Whether it holds by some value of the patient, rather than by there being metastases, or a result, at all. */
    public boolean isAboutThisPatient() {
        return item.when().decisive(facts).stream().anyMatch(fact -> !GENERAL.contains(fact.id()));
    }

    /** Whether it holds by a result of this patient, rather than by what is done with the metastases. */
    public boolean restsOnAResult() {
        return item.when().decisive(facts).stream()
                .anyMatch(fact -> !GENERAL.contains(fact.id()) && !COURSE.contains(fact.id()));
    }

    /** Whether its condition speaks of what comes after a treatment. */
    public boolean isAboutAfterwards() {
        return item.when().facts().stream().anyMatch(FactDefinition::late);
    }

    /** Whether its opposition rules out, rather than argue. */
    public boolean vetoes() {
        return item.strength() == Strength.STRONG && !item.inference();
    }

    /** Whether it speaks against an activity, or about it. */
    public boolean concerns(Activity activity) {
        return isAmong(item.opposes(), activity) || isAmong(item.qualifies(), activity);
    }

    private static boolean isAmong(List<String> targets, Activity activity) {
        for (var target : targets) {
            if (activity.isMeantBy(target)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it explains an activity or cautions about it, and does not exempt it. */
    public boolean qualifies(Activity activity) {
        return isAmong(item.qualifies(), activity)
                && item.exceptions().stream()
                        .filter(exemption -> activity.classes().contains(exemption.activityClass()))
                        .noneMatch(exemption -> exemption
                                .when()
                                .map(condition -> condition.test(facts).isTrue())
                                .orElse(true));
    }

    private boolean waitsForLittle() {
        return !missing().isEmpty() && missing().stream().allMatch(FactDefinition::late);
    }

    /** Of one case, so the item tells one from another, and whether something conditional woke it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaseRecommendation weighed
                && item == weighed.item
                && onlyIf.isPresent() == weighed.onlyIf.isPresent()
                && exempting.equals(weighed.exempting);
    }

    @Override
    public int hashCode() {
        return item.id().hashCode();
    }
}
