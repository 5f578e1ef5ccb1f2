package dev.hepatica.assessment.order;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Drug;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.model.treatment.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order in terms of activities and their classes.
 *
 * @param drugClasses the classes of its drugs, drug by drug
 * @param own         the classes of the order alone, or as part of a combination
 * @param together    the classes of the combination that it is part of, which may exempt it
 * @param activities  the activities that it is, or is part of
 */
record OrderedTreatment(
        Order order, Set<String> drugClasses, Set<String> own, Set<String> together, List<Activity> activities) {

    /** The id of an order as an activity; no activity of a base has it. */
    private static final String ITSELF = "order";

    private static final String CLASS = "class:";

    /**
     * Classifies an order.
     *
     * @param beside all other orders and treatments, planned or under way
     */
    static OrderedTreatment of(Order order, Collection<Order> beside, EvidenceBase base, FactSheet facts) {
        var own = new LinkedHashSet<>(classes(order, base));
        var ordered = new LinkedHashSet<>(own);
        var together = new LinkedHashSet<>(own);
        beside.stream()
                .filter(other -> other.drugs().isEmpty() == order.drugs().isEmpty())
                .forEach(other -> {
                    together.addAll(classes(other, base));
                    if (other.state() != Order.OrderState.UNDER_WAY) {
                        ordered.addAll(classes(other, base));
                    }
                });
        var activities = new LinkedHashSet<>(meant(order, base));
        var parts = Set.copyOf(own);
        for (var combination : base.combinations()) {
            if (combination.of().stream().anyMatch(parts::contains) && combination.isMadeOf(ordered, together, facts)) {
                own.addAll(combination.classes());
                together.addAll(combination.classes());
                combination.activities().forEach(id -> base.activity(id).ifPresent(activities::add));
            }
        }
        return new OrderedTreatment(order, parts, own, together, List.copyOf(activities));
    }

    static Set<String> classes(Order order, EvidenceBase base) {
        var classes = new LinkedHashSet<String>();
        base.drugs().stream()
                .filter(drug -> order.drugs().contains(drug.name()))
                .map(Drug::classes)
                .forEach(classes::addAll);
        meant(order, base).stream().map(Activity::classes).forEach(classes::addAll);
        return classes;
    }

    /** The activities that a planned procedure can mean. */
    private static List<Activity> meant(Order order, EvidenceBase base) {
        return base.activities().stream()
                .filter(activity ->
                        order.treatment().filter(activity.plannedAs()::contains).isPresent())
                .toList();
    }

    /** Returns whether it is an activity, or part of one that its drugs can be given in. */
    boolean isPartOf(Activity activity) {
        return activities.contains(activity)
                || (!order.drugs().isEmpty()
                        && !drugClasses.isEmpty()
                        && activity.classes().containsAll(drugClasses));
    }

    /** The order as an activity, if the targets of an item include it; with all classes that may exempt it. */
    Optional<Activity> meantBy(List<String> targets) {
        for (var target : targets) {
            for (var activity : activities) {
                if (activity.id().equals(target)) {
                    return Optional.of(with(activity.id(), activity.label(), activity.classes()));
                }
            }
            if (target.startsWith(CLASS) && own.contains(target.substring(CLASS.length()))) {
                return Optional.of(with(ITSELF, ITSELF, List.of()));
            }
        }
        return Optional.empty();
    }

    private Activity with(String id, String label, Collection<String> more) {
        var classes = new ArrayList<>(together);
        classes.addAll(more);
        return Activity.ofClasses(id, label, classes);
    }
}
