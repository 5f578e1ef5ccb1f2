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
 * What an order amounts to, in the terms in which statements speak.
 *
 * @param drugClasses the classes of its drugs, one by one
 * @param own        the classes that it belongs to by itself, or as a part of what it is given with
 * @param together   the classes of all that it is given with: what exempts a combination is seen there
 * @param activities the activities that it is, or is a part of
 */
record OrderedTreatment(
        Order order, Set<String> drugClasses, Set<String> own, Set<String> together, List<Activity> activities) {

    /** What none of the activities of a base is called. */
    private static final String ITSELF = "order";

    private static final String CLASS = "class:";

    /**
     * @param beside everything else that is ordered, planned or under way
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

    /** The activities that a procedure is planned as. */
    private static List<Activity> meant(Order order, EvidenceBase base) {
        return base.activities().stream()
                .filter(activity ->
                        order.treatment().filter(activity.plannedAs()::contains).isPresent())
                .toList();
    }

    /** Whether it is an activity, or a part of one that its drugs can be given in. */
    boolean isPartOf(Activity activity) {
        return activities.contains(activity)
                || (!order.drugs().isEmpty()
                        && !drugClasses.isEmpty()
                        && activity.classes().containsAll(drugClasses));
    }

    /** The activity by which targets of an item mean the order, with all classes that may exempt it. */
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
