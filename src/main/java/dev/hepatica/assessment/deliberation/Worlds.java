package dev.hepatica.assessment.deliberation;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Assumption;
import dev.hepatica.evidence.base.ClinicalState;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.RecordEvidence;
import dev.hepatica.evidence.base.TreatmentIntent;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.evidence.language.SupposedValue;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case in three readings, each of which knows more than the one before.
 * <p>
 * <b>Recorded</b>: the record alone. What is unconditional, and what is refused, rests on it. <b>Assumed</b>: with what a
 * plan takes for granted where the record is silent. It gives the state and the options. <b>Usual</b>: with the usual
 * value of what is still missing. It decides only which branch of a fork leads.
 */
public final class Worlds {

    private final EvidenceBase base;
    private final Set<RecordEvidence> record;
    private final FactSheet recorded;
    private final FactSheet assumed;
    private final FactSheet usual;
    private final Map<FactDefinition, Assumption> assumptions = new LinkedHashMap<>();
    private final Map<FactDefinition, Finding<?>> suppositions = new LinkedHashMap<>();
    private final Map<FactDefinition, Finding<?>> usually = new LinkedHashMap<>();
    private final ClinicalState state;
    private final List<ClinicalState> possible;
    private final TreatmentIntent intent;

    private Worlds(EvidenceBase base, FactSheet recorded, Set<RecordEvidence> record) {
        this.base = base;
        this.record = record;
        this.recorded = recorded;
        this.assumed = assume();
        this.usual = expect();
        var states = base.rules().states().states();
        this.state = states.stream()
                .filter(each -> each.when().test(assumed).isTrue())
                .findFirst()
                .orElseThrow();
        this.possible = possible(states);
        this.intent = base.rules().states().intents().stream()
                .filter(each -> each.when().test(assumed).isTrue())
                .findFirst()
                .orElseThrow();
    }

    /**
     * The readings of a record.
     *
     * @param recorded the facts on record
     * @param record   what the record as a whole says
     */
    public static Worlds of(EvidenceBase base, FactSheet recorded, Set<RecordEvidence> record) {
        return new Worlds(base, recorded, record);
    }

    /** The readings of the same record if it held one more finding. */
    public Worlds with(FactDefinition fact, Finding<?> finding) {
        return new Worlds(base, recorded.recording(Map.of(fact, finding)), record);
    }

    public FactSheet recorded() {
        return recorded;
    }

    public FactSheet assumed() {
        return assumed;
    }

    public FactSheet usual() {
        return usual;
    }

    /** Where the patient stands, as assumed. */
    public ClinicalState state() {
        return state;
    }

    /** Returns whether the record alone gives the state. */
    public boolean isStateOnRecord() {
        return possible.size() == 1;
    }

    /** The states that the record leaves open, up to the first that certainly holds. */
    public List<ClinicalState> possibleStates() {
        return possible;
    }

    public TreatmentIntent intent() {
        return intent;
    }

    /** What is assumed, by fact. */
    public Map<FactDefinition, Assumption> assumptions() {
        return Collections.unmodifiableMap(assumptions);
    }

    /** The facts of which a lower bound, or a list that may go on, is taken as complete. */
    public Set<FactDefinition> asRecorded() {
        var all = new LinkedHashSet<>(suppositions.keySet());
        all.removeAll(assumptions.keySet());
        return all;
    }

    /** The missing facts whose usual value decides what leads. */
    public Set<FactDefinition> usually() {
        return usually.keySet();
    }

    /** Returns whether the usual value of a fact rests on that of another. */
    public boolean followsUsually(FactDefinition fact, FactDefinition other) {
        return usually.containsKey(other)
                && base.rules().assumptions().usual().stream()
                        .filter(each -> each.fact() == fact.fact())
                        .flatMap(each -> each.when().stream())
                        .anyMatch(when -> when.facts().contains(other));
    }

    /** Returns whether a state that the record leaves open never offers an activity. */
    public boolean mayBeSilenced(Activity activity) {
        return possible.stream().anyMatch(each -> each.silences(activity));
    }

    private List<ClinicalState> possible(List<ClinicalState> states) {
        var open = new ArrayList<ClinicalState>();
        for (var each : states) {
            var verdict = each.when().test(recorded);
            if (!verdict.isFalse()) {
                open.add(each);
            }
            if (verdict.isTrue()) {
                break;
            }
        }
        return List.copyOf(open);
    }

    /** Takes assumptions for granted until none is added, since one may rest on another. */
    private FactSheet assume() {
        takeAsRecorded();
        var facts = recorded.supposing(suppositions);
        for (var before = -1; before != suppositions.size(); ) {
            before = suppositions.size();
            for (var assumption : base.rules().assumptions().assumptions()) {
                if (applies(assumption, facts)) {
                    assume(assumption, facts);
                }
            }
            if (suppositions.size() > before) {
                facts = recorded.supposing(suppositions);
            }
        }
        return facts;
    }

    private boolean applies(Assumption assumption, FactSheet facts) {
        return record.containsAll(assumption.record())
                && assumption
                        .when()
                        .map(condition -> condition.test(facts).isTrue())
                        .orElse(true);
    }

    private void assume(Assumption assumption, FactSheet facts) {
        for (var each : assumption.facts()) {
            var fact = definition(each.id());
            if (!suppositions.containsKey(fact) && isSilent(facts.finding(fact))) {
                new SupposedValue(assumption.value()).of(fact, facts).ifPresent(value -> {
                    suppositions.put(fact, value);
                    assumptions.put(fact, assumption);
                });
            }
        }
    }

    private void takeAsRecorded() {
        for (var each : base.rules().assumptions().asRecorded()) {
            var fact = definition(each.id());
            recorded.finding(fact)
                    .toOptional()
                    .flatMap(Worlds::completed)
                    .ifPresent(value -> suppositions.put(fact, new Finding.Known<>(value, List.of())));
        }
    }

    private static Optional<Object> completed(Object value) {
        if (value instanceof Interval interval && interval.exact().isEmpty()) {
            return interval.low().map(bound -> Interval.of(bound.value()));
        }
        return value instanceof Listing<?> listing && !listing.complete()
                ? Optional.of(Listing.all(listing.members()))
                : Optional.empty();
    }

    private FactSheet expect() {
        var facts = assumed;
        var pending = new LinkedHashMap<FactDefinition, Finding<?>>();
        for (var each : base.rules().assumptions().usual()) {
            var fact = definition(each.fact().id());
            if (usually.containsKey(fact) || !isOpen(facts.finding(fact))) {
                continue;
            }
            if (each.when().isPresent() && !pending.isEmpty()) {
                facts = facts.supposing(pending);
                pending.clear();
            }
            var current = facts;
            if (each.when().map(condition -> condition.test(current).isTrue()).orElse(true)) {
                new SupposedValue(each.value()).of(fact, facts).ifPresent(value -> {
                    usually.put(fact, value);
                    pending.put(fact, value);
                });
            }
        }
        return pending.isEmpty() ? facts : facts.supposing(pending);
    }

    /** Returns whether nothing at all speaks of a fact: what does cancels an assumption. */
    private static boolean isSilent(Finding<?> finding) {
        return finding.<Boolean>fold(
                known -> false,
                missing -> missing.reason() == MissingReason.NOT_RECORDED
                        && missing.sources().isEmpty());
    }

    /** Returns whether a fact is missing and not contradictory: of two results that differ none is usual. */
    private static boolean isOpen(Finding<?> finding) {
        return finding.<Boolean>fold(known -> false, missing -> missing.reason() != MissingReason.CONFLICTING);
    }

    private FactDefinition definition(String id) {
        return base.conditions().vocabulary().fact(id);
    }
}
