package dev.hepatica.evidence.files;

import dev.hepatica.evidence.base.ActivityRelation;
import dev.hepatica.evidence.base.Assumptions;
import dev.hepatica.evidence.base.ClinicalState;
import dev.hepatica.evidence.base.Preference;
import dev.hepatica.evidence.base.StateRules;
import dev.hepatica.evidence.base.TreatmentIntent;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.NearestName;
import dev.hepatica.model.finding.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks the names and values in the files that say how a plan is made. */
final class PlanReferences {

    private static final String CLASS = "class:";

    private final DeclaredNames items;
    private final DeclaredNames activities;
    private final DeclaredNames classes;
    private final Set<String> running;
    private final AssumedValues values;

    PlanReferences(DeclaredNames items, DeclaredNames activities, DeclaredNames classes, Vocabulary vocabulary) {
        this.items = items;
        this.activities = activities;
        this.classes = classes;
        this.running = vocabulary.facts().stream()
                .filter(fact -> fact.id().equals(Fact.CURRENT_TREATMENTS.id()))
                .findFirst()
                .map(FactDefinition::values)
                .map(all -> all.keySet())
                .orElse(Set.of());
        this.values = new AssumedValues(vocabulary);
    }

    /** @throws InvalidEvidence if a name refers to no entry, or a value does not fit its fact */
    void check(PlanFiles plan) {
        states(plan.states());
        assumptions(plan.assumptions());
        plan.relations().forEach(this::relation);
        new DeclaredNames(EntryKind.PREFERENCE, plan.preferences(), Preference::id);
        plan.preferences().forEach(this::preference);
    }

    private void states(FileEntry<StateRules> entry) {
        var rules = entry.value();
        var states = parts(entry, "/states/", rules.states());
        new DeclaredNames(EntryKind.STATE, states, ClinicalState::id);
        new DeclaredNames(EntryKind.INTENT, parts(entry, "/intents/", rules.intents()), TreatmentIntent::id);
        states.forEach(this::state);
        rules.running().forEach((treatment, meant) -> running(treatment, meant, entry));
        parts(entry, "/targets/", rules.targets())
                .forEach(target -> target(target.value().of(), "a target", target, "/of"));
        parts(entry, "/needless/", rules.needless())
                .forEach(test -> activities.require(test.value().test(), "a needless test", test, "/test"));
        targets(rules.frames(), "the list of frames", entry, "/frames");
    }

    private void state(FileEntry<ClinicalState> entry) {
        var state = entry.value();
        state.offers().forEach((axis, offered) -> targets(offered, state.id(), entry, "/offers/" + axis.code()));
        targets(state.silent(), state.id(), entry, "/silent");
    }

    private void running(String treatment, List<String> meant, FileEntry<StateRules> entry) {
        var path = "/running/" + treatment;
        if (!running.contains(treatment)) {
            throw new InvalidEvidence("%s: '%s' is not among the running treatments of a record%s"
                    .formatted(entry.file().atKey(path), treatment, NearestName.instead(treatment, running)));
        }
        IntStream.range(0, meant.size()).forEach(i -> classes.require(meant.get(i), treatment, entry, path + "/" + i));
    }

    private void assumptions(FileEntry<Assumptions> entry) {
        parts(entry, "/assumptions/", entry.value().assumptions()).forEach(values::assumed);
        parts(entry, "/usual/", entry.value().usual()).forEach(values::usual);
    }

    private void relation(FileEntry<ActivityRelation> entry) {
        var relation = entry.value();
        target(relation.from(), "a relation", entry, "/from");
        target(relation.to(), "a relation", entry, "/to");
        basis(relation.basis(), "a relation", entry);
    }

    private void preference(FileEntry<Preference> entry) {
        var preference = entry.value();
        targets(preference.first(), preference.id(), entry, "/first");
        targets(preference.second(), preference.id(), entry, "/second");
        basis(preference.basis(), preference.id(), entry);
    }

    private void basis(List<String> basis, String user, FileEntry<?> entry) {
        IntStream.range(0, basis.size()).forEach(i -> items.require(basis.get(i), user, entry, "/basis/" + i));
    }

    private void targets(List<String> targets, String user, FileEntry<?> entry, String below) {
        IntStream.range(0, targets.size()).forEach(i -> target(targets.get(i), user, entry, below + "/" + i));
    }

    private void target(String target, String user, FileEntry<?> entry, String below) {
        if (target.startsWith(CLASS)) {
            classes.require(target.substring(CLASS.length()), user, entry, below);
        } else {
            activities.require(target, user, entry, below);
        }
    }

    private static <T> List<FileEntry<T>> parts(FileEntry<?> whole, String path, List<T> list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> new FileEntry<>(list.get(i), whole.file(), path + i, false))
                .toList();
    }
}
