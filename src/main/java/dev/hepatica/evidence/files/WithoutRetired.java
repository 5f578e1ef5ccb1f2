package dev.hepatica.evidence.files;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.hepatica.evidence.base.ActivityRelation;
import dev.hepatica.evidence.base.ClinicalState;
import dev.hepatica.evidence.base.Preference;
import dev.hepatica.evidence.base.StateRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out the names of activities and items that a site retired. A relation of a retired activity is dropped, and so
 * is a preference that has lost one of its sides or all of its basis.
 */
final class WithoutRetired {

    private final Set<String> activities;
    private final Set<String> items;

    WithoutRetired(List<Retired> retired) {
        activities = ids(retired, EntryKind.ACTIVITY);
        items = ids(retired, EntryKind.ITEM);
    }

    PlanFiles of(PlanFiles plan) {
        return new PlanFiles(
                plan.states().as(this::states),
                plan.assumptions(),
                plan.relations().stream()
                        .filter(entry -> !activities.contains(entry.value().from())
                                && !activities.contains(entry.value().to()))
                        .map(entry -> entry.as(this::relation))
                        .toList(),
                plan.preferences().stream()
                        .flatMap(entry -> preference(entry.value()).map(rest -> entry.as(whole -> rest)).stream())
                        .toList());
    }

    private StateRules states(StateRules rules) {
        return new StateRules(
                rules.states().stream().map(this::state).toList(),
                rules.intents(),
                rules.running(),
                rules.targets().stream()
                        .filter(target -> !activities.contains(target.of()))
                        .toList(),
                rules.needless().stream()
                        .filter(test -> !activities.contains(test.test()))
                        .toList(),
                rest(rules.frames(), activities));
    }

    private ClinicalState state(ClinicalState state) {
        return new ClinicalState(
                state.id(),
                state.label(),
                state.when(),
                state.decides(),
                state.offers().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, offer -> rest(offer.getValue(), activities))),
                rest(state.silent(), activities),
                state.asks(),
                state.asksNot(),
                state.diseaseFree());
    }

    private ActivityRelation relation(ActivityRelation relation) {
        return new ActivityRelation(
                relation.from(),
                relation.relation(),
                relation.to(),
                relation.when(),
                relation.note(),
                rest(relation.basis(), items));
    }

    private Optional<Preference> preference(Preference preference) {
        var first = rest(preference.first(), activities);
        var second = rest(preference.second(), activities);
        var basis = rest(preference.basis(), items);
        if (first.isEmpty() || second.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Preference(
                preference.id(),
                preference.axis(),
                preference.when(),
                preference.relation(),
                first,
                second,
                preference.direct(),
                preference.reason(),
                basis,
                preference.note()));
    }

    private static List<String> rest(List<String> names, Set<String> retired) {
        return names.stream().filter(name -> !retired.contains(name)).toList();
    }

    private static Set<String> ids(List<Retired> retired, EntryKind kind) {
        return retired.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Retired::id)
                .collect(toSet());
    }
}
