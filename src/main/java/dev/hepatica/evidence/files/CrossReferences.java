package dev.hepatica.evidence.files;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Citation;
import dev.hepatica.evidence.base.Combination;
import dev.hepatica.evidence.base.Drug;
import dev.hepatica.evidence.base.Paper;
import dev.hepatica.evidence.base.Premise;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.base.SourceConflict;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.NearestName;
import dev.hepatica.evidence.yaml.YamlFile;
import dev.hepatica.model.finding.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that every name in a base refers to exactly one entry. */
final class CrossReferences {

    private static final String CLASS = "class:";

    /** The facts whose values activities are planned as. */
    private static final Set<String> TREATMENTS = Set.of(Fact.PLANNED_TREATMENTS.id(), Fact.CURRENT_TREATMENTS.id());

    private final DeclaredNames items;
    private final DeclaredNames activities;
    private final DeclaredNames classes;
    private final DeclaredNames papers;
    private final DeclaredNames conflicts;
    private final Set<String> treatments;

    private CrossReferences(Contents contents, Vocabulary vocabulary) {
        items = new DeclaredNames(EntryKind.ITEM, contents.items, Recommendation::id).without(contents.retired);
        activities = new DeclaredNames(EntryKind.ACTIVITY, contents.activities, Activity::id).without(contents.retired);
        classes = new DeclaredNames(EntryKind.CLASS, contents.classes, Activity.Group::id);
        papers = new DeclaredNames(EntryKind.PAPER, contents.papers, Paper::id);
        conflicts = new DeclaredNames(EntryKind.CONFLICT, contents.conflicts, SourceConflict::id);
        new DeclaredNames(EntryKind.DRUG, contents.drugs, Drug::name);
        new DeclaredNames(EntryKind.PREMISE, contents.premises, Premise::id);
        treatments = vocabulary.facts().stream()
                .filter(fact -> TREATMENTS.contains(fact.id()))
                .flatMap(fact -> fact.values().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** @throws InvalidEvidence if a name refers to no entry or to two */
    static void check(Contents contents, PlanFiles plan, Vocabulary vocabulary, YamlFile vocabularyFile) {
        var check = new CrossReferences(contents, vocabulary);
        contents.items.forEach(check::item);
        contents.activities.forEach(check::activity);
        contents.drugs.forEach(check::drug);
        contents.combinations.forEach(check::combination);
        contents.conflicts.forEach(check::conflict);
        contents.premises.forEach(check::premise);
        each(vocabulary.facts(), (fact, i) -> check.fact(new FileEntry<>(fact, vocabularyFile, "/facts/" + i, false)));
        new PlanReferences(check.items, check.activities, check.classes, vocabulary).check(plan);
        Supersession.check(contents.items);
    }

    private void item(FileEntry<Recommendation> entry) {
        var item = entry.value();
        RecommendationChecks.check(entry);
        if (entry.isOfSite()) {
            RecommendationChecks.checkOfSite(entry);
        }
        var whenOpen = item.applicability().whenOpen().orElse(List.of());
        each(whenOpen, (id, i) -> activities.require(id, item.id(), entry, "/whenOpen/" + i));
        each(item.effect().instead(), (id, i) -> activities.require(id, item.id(), entry, "/instead/" + i));
        each(item.effect().proposes(), (id, i) -> activities.require(id, item.id(), entry, "/proposes/" + i));
        each(item.effect().opposes(), (target, i) -> target(target, item.id(), entry, "/opposes/" + i));
        each(item.effect().qualifies(), (target, i) -> target(target, item.id(), entry, "/qualifies/" + i));
        each(
                item.effect().exceptions(),
                (exemption, i) ->
                        classes.require(exemption.activityClass(), item.id(), entry, "/exceptions/" + i + "/class"));
        each(item.provenance().sources(), (source, i) -> source(source, item.id(), entry, "/sources/" + i));
        each(item.provenance().conflicts(), (id, i) -> conflicts.require(id, item.id(), entry, "/conflicts/" + i));
        each(item.effect().modifies(), (id, i) -> items.require(id, item.id(), entry, "/modifies/" + i));
        each(item.effect().alongside(), (id, i) -> activities.require(id, item.id(), entry, "/alongside/" + i));
    }

    private void activity(FileEntry<Activity> entry) {
        var activity = entry.value();
        each(activity.classes(), (id, i) -> classes.require(id, activity.id(), entry, "/classes/" + i));
        each(activity.insteadOf(), (id, i) -> activities.require(id, activity.id(), entry, "/insteadOf/" + i));
        each(activity.plannedAs(), (value, i) -> {
            if (!treatments.contains(value)) {
                throw new InvalidEvidence("%s: %s is planned as '%s', which is not among the treatments of a record%s"
                        .formatted(
                                entry.at("/plannedAs/" + i),
                                activity.id(),
                                value,
                                NearestName.instead(value, treatments)));
            }
        });
    }

    private void drug(FileEntry<Drug> entry) {
        var drug = entry.value();
        each(drug.classes(), (id, i) -> classes.require(id, drug.name(), entry, "/classes/" + i));
    }

    private void combination(FileEntry<Combination> entry) {
        var combination = entry.value();
        var user = "a combination";
        each(combination.of(), (id, i) -> classes.require(id, user, entry, "/of/" + i));
        each(combination.without(), (id, i) -> classes.require(id, user, entry, "/without/" + i));
        each(combination.classes(), (id, i) -> classes.require(id, user, entry, "/classes/" + i));
        if (entry.isOfSite()) {
            each(combination.activities(), (id, i) -> activities.require(id, user, entry, "/activities/" + i));
        }
    }

    private void conflict(FileEntry<SourceConflict> entry) {
        var conflict = entry.value();
        each(
                conflict.positions(),
                (position, i) -> each(
                        position.sources(),
                        (source, j) -> source(source, conflict.id(), entry, "/positions/" + i + "/sources/" + j)));
    }

    private void premise(FileEntry<Premise> entry) {
        var premise = entry.value();
        if (premise.of().isEmpty() && premise.items().isEmpty()) {
            throw new InvalidEvidence("%s: nothing takes the premise '%s' for granted: 'of' or 'items' is to name it"
                    .formatted(entry.at(""), premise.id()));
        }
        each(premise.of(), (target, i) -> target(target, premise.id(), entry, "/of/" + i));
        each(premise.items(), (id, i) -> items.require(id, premise.id(), entry, "/items/" + i));
    }

    private void fact(FileEntry<FactDefinition> entry) {
        var fact = entry.value();
        each(fact.obtain(), (id, i) -> activities.require(id, fact.id(), entry, "/obtain/" + i));
    }

    private void target(String target, String user, FileEntry<?> entry, String below) {
        if (target.startsWith(CLASS)) {
            classes.require(target.substring(CLASS.length()), user, entry, below);
        } else {
            activities.require(target, user, entry, below);
        }
    }

    private void source(Citation source, String user, FileEntry<?> entry, String below) {
        source.paper().ifPresent(id -> papers.require(id, user, entry, below + "/paper"));
    }

    /** An element of a list, with its index. */
    private interface Indexed<T> {
        void accept(T element, int index);
    }

    private static <T> void each(List<T> list, Indexed<T> check) {
        for (var i = 0; i < list.size(); i++) {
            check.accept(list.get(i), i);
        }
    }
}
