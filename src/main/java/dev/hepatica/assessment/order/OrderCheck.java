package dev.hepatica.assessment.order;

import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.assessment.weighing.Opposition;
import dev.hepatica.assessment.weighing.Table;
import dev.hepatica.assessment.weighing.Weighed;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.EvidenceItem.Kind;
import dev.hepatica.evidence.EvidenceItem.Strength;
import dev.hepatica.evidence.condition.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds orders against what the items of the base say of a case. */
final class OrderCheck {

    /** What is told of an order besides what speaks against it. */
    private static final Set<Kind> TOLD = EnumSet.of(Kind.CAUTION, Kind.REQUIRED_DATA, Kind.RECOMMENDATION);

    private final EvidenceBase base;
    private final Table table;

    OrderCheck(EvidenceBase base, Table table) {
        this.base = base;
        this.table = table;
    }

    /** Everything that is to be said of an order, given with others. */
    Stream<Said> of(Order order, List<Order> others) {
        var ordered = Ordered.of(order, others, base, table.facts());
        var agreed = table.drafts().stream()
                .filter(draft -> !draft.isRuledOut() && !draft.isConditional())
                .anyMatch(draft -> ordered.isPartOf(draft.activity()));
        var against = table.fitting().stream().flatMap(w -> opposition(w, ordered, agreed).stream());
        var beside = table.fitting().stream().flatMap(w -> caution(w, ordered).stream());
        var all = Stream.concat(against, beside).toList();
        var ruledOut = all.stream().anyMatch(said -> said.gravity() == Gravity.RULED_OUT);
        return all.stream().filter(said -> !ruledOut || said.gravity() == Gravity.RULED_OUT);
    }

    private static Optional<Said> opposition(Weighed w, Ordered ordered, boolean agreed) {
        return ordered.meantBy(w.item().opposes())
                .flatMap(activity -> Opposition.of(w, activity))
                .flatMap(opposition -> gravity(opposition, agreed)
                        .map(gravity -> new Said(gravity, ordered.order(), opposition.by(), opposition.missing())));
    }

    /** What waits only for what nobody asks for, or for what comes after a treatment, is not told. */
    private static Optional<Gravity> gravity(Opposition opposition, boolean agreed) {
        if (opposition.vetoes()) {
            return Optional.of(Gravity.RULED_OUT);
        }
        if (!opposition.isOpen()) {
            return Optional.of(agreed ? Gravity.DISPUTED : Gravity.CONTESTED);
        }
        return opposition.couldVeto()
                        && !agreed
                        && opposition.missing().stream().anyMatch(OrderCheck::isAsked)
                ? Optional.of(Gravity.OPEN)
                : Optional.empty();
    }

    private static boolean isAsked(Fact fact) {
        return fact.ask() != Fact.Ask.NEVER && !fact.late();
    }

    /** What holds for this patient and asks for care, or for a test before. */
    private Optional<Said> caution(Weighed w, Ordered ordered) {
        var item = w.item();
        return ordered.meantBy(item.qualifies())
                .filter(w::qualifies)
                .filter(activity -> w.holds() && item.strength() != Strength.NONE)
                .filter(activity -> TOLD.contains(item.kind()) && (item.kind() == Kind.CAUTION || !asked(w).isEmpty()))
                .filter(activity -> w.isAboutThisPatient())
                .filter(activity -> ordered.meantBy(item.opposes()).isEmpty())
                .map(activity -> new Said(Gravity.CAUTION, ordered.order(), w, Set.of()));
    }

    /** The tests and studies that an item asks for. */
    List<Activity> asked(Weighed w) {
        return w.item().proposes().stream()
                .flatMap(id -> base.activity(id).stream())
                .filter(activity -> activity.axis() == Axis.WORK_UP)
                .collect(Collectors.toList());
    }
}
