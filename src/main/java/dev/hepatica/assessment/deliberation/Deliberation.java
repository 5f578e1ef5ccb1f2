package dev.hepatica.assessment.deliberation;

import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Premise;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.model.finding.Listing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is on the table for a case, and who speaks about it: every item that is not quiet, and the quiet ones that
 * something on the table has woken. Quiet items do not wake each other.
 */
public final class Deliberation {

    private final EvidenceBase base;
    private final FactSheet facts;
    private final List<CaseRecommendation> weighed;
    private final List<Premise> contradicted;
    private final Set<String> moot;
    private final List<CaseRecommendation> fitting;
    private final List<CaseRecommendation> speaking;
    private final Map<String, Candidate> drafts;

    /** @param jurisdiction guidelines of another country only inform */
    public Deliberation(EvidenceBase base, FactSheet facts, Optional<String> jurisdiction) {
        this.base = base;
        this.facts = facts;
        this.weighed = base.items().stream()
                .map(item -> CaseRecommendation.of(item, facts))
                .toList();
        this.contradicted = base.premises().stream()
                .filter(premise -> premise.isContradicted(facts))
                .toList();
        this.moot = base.activities().stream()
                .filter(activity -> contradicted.stream().anyMatch(premise -> premise.concerns(activity)))
                .map(Activity::id)
                .collect(Collectors.toSet());
        this.fitting = weighed.stream()
                .filter(w -> contradicted.stream().noneMatch(premise -> premise.concerns(w.item())))
                .toList();
        var loud = fitting.stream()
                .filter(w -> !w.item().quiet())
                .filter(w -> w.item().jurisdiction().isEmpty()
                        || w.item().jurisdiction().equals(jurisdiction))
                .toList();
        var alive = drafts(loud).values().stream()
                .filter(draft -> !draft.isRuledOut())
                .sorted(Candidate.BY_RANK)
                .toList();
        var planned = base.activities().stream().filter(this::isPlanned).toList();
        var woken = fitting.stream().filter(w -> w.item().quiet()).flatMap(w -> awake(w, alive, planned).stream());
        this.speaking = Stream.concat(loud.stream(), woken).toList();
        this.drafts = refining(drafts(speaking));
    }

    /** Without the modifiers that nothing on the table is refined by. */
    private Map<String, Candidate> refining(Map<String, Candidate> all) {
        var onTheTable = Stream.concat(
                        all.values().stream()
                                .filter(draft -> !draft.activity().modifier() && !draft.isRuledOut())
                                .map(Candidate::activity),
                        base.activities().stream().filter(this::isPlanned))
                .toList();
        var drafts = new LinkedHashMap<String, Candidate>();
        all.forEach((id, draft) -> {
            var proposals = draft.activity().modifier()
                    ? draft.proposals().stream()
                            .filter(proposal -> onTheTable.stream().anyMatch(proposal::qualifies))
                            .toList()
                    : draft.proposals();
            if (!proposals.isEmpty()) {
                drafts.put(id, new Candidate(draft.activity(), proposals, draft.oppositions()));
            }
        });
        return drafts;
    }

    /** A quiet item as it speaks, if something on the table wakes it; only conditionally, if that is there only so. */
    private static Optional<CaseRecommendation> awake(
            CaseRecommendation quiet, List<Candidate> alive, List<Activity> planned) {
        if (planned.stream().anyMatch(quiet::concerns)) {
            return Optional.of(quiet);
        }
        return alive.stream()
                .filter(draft -> quiet.concerns(draft.activity()))
                .min(Comparator.comparing(Candidate::isConditional))
                .map(draft -> draft.isConditional() ? quiet.onlyIf(draft) : quiet);
    }

    /** Every item of the base, quiet or not. */
    public List<CaseRecommendation> weighed() {
        return weighed;
    }

    /** Those whose premises the record does not contradict, quiet or not. */
    public List<CaseRecommendation> fitting() {
        return fitting;
    }

    public List<CaseRecommendation> speaking() {
        return speaking;
    }

    /** The premises that the record contradicts. */
    public List<Premise> contradicted() {
        return contradicted;
    }

    public FactSheet facts() {
        return facts;
    }

    /** Everything that is proposed, ruled out or not. */
    public Collection<Candidate> drafts() {
        return drafts.values();
    }

    public Optional<Candidate> draft(Activity activity) {
        return Optional.ofNullable(drafts.get(activity.id()));
    }

    /** Whether nothing proposes it, and no premise sets it aside. */
    public boolean isOffTheTable(Activity activity) {
        return draft(activity).isEmpty() && !isMoot(activity);
    }

    /** Whether a record contradicts what it rests on, and nobody plans it. */
    public boolean isMoot(Activity activity) {
        return moot.contains(activity.id()) && !isPlanned(activity);
    }

    /** Whether it is planned, ordered or running. */
    public boolean isPlanned(Activity activity) {
        return isAmong(List.of("plannedTreatments", "currentTreatments"), activity.plannedAs());
    }

    private boolean isAmong(List<String> sets, List<String> values) {
        return sets.stream()
                .flatMap(fact -> facts.finding(fact).toOptional().stream())
                .flatMap(listing -> ((Listing<?>) listing).members().stream())
                .map(FactSheet::plain)
                .anyMatch(values::contains);
    }

    /** Whether there is disease to treat, or nothing that denies it. */
    public boolean hasActiveDisease() {
        return !facts.finding("activeDisease").toOptional().equals(Optional.of(false));
    }

    /** Whether there certainly is disease to treat. */
    public boolean isDiseaseOnRecord() {
        return facts.finding("activeDisease").toOptional().equals(Optional.of(true));
    }

    private Map<String, Candidate> drafts(List<CaseRecommendation> among) {
        var opposing = among.stream()
                .filter(w -> !w.item().opposes().isEmpty() && w.canHold())
                .toList();
        var proposing = proposing(among);
        var drafts = new LinkedHashMap<String, Candidate>();
        for (var activity : base.activities()) {
            var proposals = proposing.get(activity.id());
            if (proposals != null && !moot.contains(activity.id())) {
                var oppositions = opposing.stream()
                        .flatMap(w -> Opposition.of(w, activity).stream())
                        .toList();
                drafts.put(activity.id(), new Candidate(activity, ranked(proposals), oppositions));
            }
        }
        return drafts;
    }

    /** Those that hold, or could, by what they propose. */
    private Map<String, List<CaseRecommendation>> proposing(List<CaseRecommendation> among) {
        var proposing = new HashMap<String, List<CaseRecommendation>>();
        for (var w : among) {
            if (!w.item().proposes().isEmpty() && w.canHold()) {
                for (var id : w.item().proposes()) {
                    base.activity(id)
                            .flatMap(w::proposing)
                            .ifPresent(proposal -> proposing
                                    .computeIfAbsent(id, a -> new ArrayList<>())
                                    .add(proposal));
                }
            }
        }
        return proposing;
    }

    /** Those that hold first, updates before what they update, best first. */
    private static List<CaseRecommendation> ranked(List<CaseRecommendation> proposals) {
        var updated =
                proposals.stream().flatMap(w -> w.item().modifies().stream()).toList();
        return proposals.stream()
                .sorted(Comparator.comparing((CaseRecommendation w) -> !w.holds())
                        .thenComparing(w -> updated.contains(w.item().id()))
                        .thenComparing(CaseRecommendation.BY_RANK))
                .toList();
    }
}
