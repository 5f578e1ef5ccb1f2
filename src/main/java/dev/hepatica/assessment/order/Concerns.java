package dev.hepatica.assessment.order;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.assessment.order.Concern.NamedOrder;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Combines remarks on orders into as few concerns as cover all of them. */
public final class Concerns {

    private static final Comparator<OrderRemark> BY_RANK =
            Comparator.comparing(OrderRemark::by, CaseRecommendation.BY_RANK);

    private final EvidenceBase base;
    private final Deliberation deliberation;
    private final Statements statements;
    private final OrderCheck check;
    private final OperationDay operationDay;

    /**
     * Checks orders for a case.
     *
     * @param otherwise applies the evidence to the case with some findings replaced
     */
    public Concerns(
            EvidenceBase base,
            Deliberation deliberation,
            Statements statements,
            Function<Map<Fact, Finding<?>>, FactSheet> otherwise) {
        this.base = base;
        this.deliberation = deliberation;
        this.statements = statements;
        this.operationDay = new OperationDay(base, deliberation, otherwise);
        this.check = new OrderCheck(base, deliberation, operationDay);
    }

    /**
     * The concerns about orders, the gravest first.
     *
     * @param orders the orders to check
     * @param others other treatments, planned or under way
     */
    public List<Concern> of(List<Order> orders, List<Order> others) {
        if (!isColorectal()) {
            return List.of();
        }
        var everything = Stream.concat(orders.stream(), others.stream()).toList();
        var remarks = new ArrayList<OrderRemark>();
        alike(orders).values().forEach(same -> {
            var beside = alike(everything).values().stream()
                    .map(each -> each.get(0))
                    .filter(other -> !same.contains(other))
                    .toList();
            var one = same.get(0);
            Stream.concat(check.of(one, beside), operationDay.of(one, beside).stream())
                    .forEach(each -> same.forEach(
                            order -> remarks.add(new OrderRemark(each.gravity(), order, each.by(), each.missing()))));
        });
        var concerns = new ArrayList<Concern>();
        for (var gravity : Gravity.values()) {
            var all = remarks.stream()
                    .filter(each -> each.gravity() == gravity)
                    .sorted(BY_RANK)
                    .toList();
            if (!all.isEmpty()) {
                together(gravity, all).forEach(part -> concerns.add(concern(gravity, part, everything)));
            }
        }
        return concerns;
    }

    /**
     * Returns whether a colorectal cancer is on record. The same drugs are given for other cancers, which the evidence
     * base does not cover.
     */
    public boolean isColorectal() {
        return Stream.of(Fact.CRC, Fact.CRLM)
                .anyMatch(fact -> deliberation.facts().isTrue(fact));
    }

    /** Groups identical orders, so that each group is checked once. */
    private static Map<List<Object>, List<Order>> alike(List<Order> orders) {
        return orders.stream()
                .collect(Collectors.groupingBy(
                        order -> List.of(order.drugs(), order.treatment(), order.weeksAhead()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /**
     * Groups remarks into concerns: all that are open or disputed into one; of the others, those with the same leading
     * item.
     */
    private static List<List<OrderRemark>> together(Gravity gravity, List<OrderRemark> remarks) {
        if (gravity == Gravity.OPEN || gravity == Gravity.DISPUTED) {
            return List.of(remarks);
        }
        var byOrder = new LinkedHashMap<Order, List<OrderRemark>>();
        remarks.forEach(each -> byOrder.computeIfAbsent(each.order(), order -> new ArrayList<>())
                .add(each));
        var byLead = new LinkedHashMap<String, List<OrderRemark>>();
        byOrder.values()
                .forEach(of -> byLead.computeIfAbsent(
                                of.get(0).by().recommendation().id(), lead -> new ArrayList<>())
                        .addAll(of));
        return List.copyOf(byLead.values());
    }

    private Concern concern(Gravity gravity, List<OrderRemark> remarks, List<Order> everything) {
        var orders = remarks.stream().map(OrderRemark::order).distinct().toList();
        var besides = everything.stream()
                .filter(other -> !orders.contains(other))
                .flatMap(other -> other.drugs().stream())
                .filter(drug -> !classes(drug).isEmpty())
                .collect(Collectors.toSet());
        var missing = new LinkedHashSet<FactDefinition>();
        remarks.forEach(each -> missing.addAll(each.missing()));
        return new Concern(
                gravity,
                orders.stream().map(this::named).toList(),
                remarks.stream().map(this::statement).distinct().toList(),
                statements.values(missing),
                besides,
                !besides.isEmpty()
                        && besides.stream()
                                .allMatch(drug ->
                                        classes(drug).contains(base.orders().backbone())),
                remarks.stream().anyMatch(this::isAhead),
                obtain(remarks, missing));
    }

    /** The statement of a remark; of one about a later day, with the facts of that day. */
    private Statement statement(OrderRemark remarks) {
        return isAhead(remarks)
                ? new Statements(base, remarks.by().facts()).of(remarks.by())
                : statements.of(remarks.by());
    }

    private boolean isAhead(OrderRemark remarks) {
        return remarks.by().facts() != deliberation.facts();
    }

    private List<String> classes(String drug) {
        return base.drugs().stream()
                .filter(known -> known.name().equals(drug))
                .flatMap(known -> known.classes().stream())
                .toList();
    }

    /** The tests that the items ask for, and those that would provide the missing facts, tests for most items first. */
    private List<PlannedActivity> obtain(List<OrderRemark> remarks, Set<FactDefinition> missing) {
        var wanted = new LinkedHashMap<String, Integer>();
        remarks.forEach(each -> check.asked(each.by()).forEach(test -> wanted.merge(test.id(), 1, Integer::sum)));
        for (var fact : missing) {
            var weight = (int) remarks.stream()
                    .filter(each -> each.missing().contains(fact))
                    .count();
            fact.obtain().forEach(id -> wanted.merge(id, weight, Integer::sum));
        }
        return wanted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .flatMap(entry -> base.activity(entry.getKey()).stream())
                .map(Statements::planned)
                .toList();
    }

    private NamedOrder named(Order order) {
        var treatments = base.conditions()
                .vocabulary()
                .definition(Fact.PLANNED_TREATMENTS)
                .values();
        return new NamedOrder(
                order,
                order.treatment()
                        .map(code -> treatments.getOrDefault(code, code))
                        .orElseGet(() -> String.join(
                                ", ", order.drugs().stream().sorted().toList())));
    }
}
