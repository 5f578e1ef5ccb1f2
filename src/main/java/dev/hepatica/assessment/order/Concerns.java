package dev.hepatica.assessment.order;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.assessment.order.Concern.NamedOrder;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what is to be said of orders, in as few concerns as say all of it. */
public final class Concerns {

    /** The class of drugs that a targeted agent is combined with. */
    private static final String CHEMOTHERAPY = "chemotherapy";

    private static final Comparator<OrderRemark> BY_RANK =
            Comparator.comparing(OrderRemark::by, CaseRecommendation.BY_RANK);

    private final EvidenceBase base;
    private final Deliberation table;
    private final Statements statements;
    private final OrderCheck check;
    private final OperationDay operationDay;

    /**
     * @param otherwise lays out the case with other findings in the place of some
     */
    public Concerns(
            EvidenceBase base,
            Deliberation table,
            Statements statements,
            Function<Map<String, Finding<?>>, FactSheet> otherwise) {
        this.base = base;
        this.table = table;
        this.statements = statements;
        this.check = new OrderCheck(base, table);
        this.operationDay = new OperationDay(base, table, otherwise);
    }

    /**
     * The gravest first.
     *
     * @param orders what is asked about
     * @param others what goes on or is planned besides
     */
    public List<Concern> of(List<Order> orders, List<Order> others) {
        if (!isColorectal()) {
            return List.of();
        }
        var everything = Stream.concat(orders.stream(), others.stream()).toList();
        var said = new ArrayList<OrderRemark>();
        alike(orders).values().forEach(same -> {
            var beside = alike(everything).values().stream()
                    .map(each -> each.get(0))
                    .filter(other -> !same.contains(other))
                    .toList();
            var one = same.get(0);
            Stream.concat(check.of(one, beside), operationDay.of(one, beside).stream())
                    .forEach(each -> same.forEach(
                            order -> said.add(new OrderRemark(each.gravity(), order, each.by(), each.missing()))));
        });
        var concerns = new ArrayList<Concern>();
        for (var gravity : Gravity.values()) {
            var all = said.stream()
                    .filter(each -> each.gravity() == gravity)
                    .sorted(BY_RANK)
                    .toList();
            if (!all.isEmpty()) {
                together(gravity, all).forEach(part -> concerns.add(concern(gravity, part, everything)));
            }
        }
        return concerns;
    }

    /** Whether a colorectal cancer is on record. The same drugs are given for others, of which nothing is known here. */
    public boolean isColorectal() {
        return Stream.of("crc", "crlm")
                .anyMatch(fact -> table.facts().finding(fact).toOptional().equals(Optional.of(true)));
    }

    /** Orders of the same, of which each is weighed once. */
    private static Map<List<Object>, List<Order>> alike(List<Order> orders) {
        return orders.stream()
                .collect(Collectors.groupingBy(
                        order -> List.of(order.drugs(), order.treatment(), order.weeksAhead()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** What waits is told in one; of the rest, what the same item says first of several orders. */
    private static List<List<OrderRemark>> together(Gravity gravity, List<OrderRemark> said) {
        if (gravity == Gravity.OPEN || gravity == Gravity.DISPUTED) {
            return List.of(said);
        }
        var byOrder = new LinkedHashMap<Order, List<OrderRemark>>();
        said.forEach(each -> byOrder.computeIfAbsent(each.order(), order -> new ArrayList<>())
                .add(each));
        var byLead = new LinkedHashMap<String, List<OrderRemark>>();
        byOrder.values()
                .forEach(of -> byLead.computeIfAbsent(of.get(0).by().item().id(), lead -> new ArrayList<>())
                        .addAll(of));
        return List.copyOf(byLead.values());
    }

    private Concern concern(Gravity gravity, List<OrderRemark> said, List<Order> everything) {
        var orders = said.stream().map(OrderRemark::order).distinct().toList();
        var besides = everything.stream()
                .filter(other -> !orders.contains(other))
                .flatMap(other -> other.drugs().stream())
                .filter(drug -> !classes(drug).isEmpty())
                .collect(Collectors.toSet());
        var missing = new LinkedHashSet<FactDefinition>();
        said.forEach(each -> missing.addAll(each.missing()));
        return new Concern(
                gravity,
                orders.stream().map(this::named).toList(),
                said.stream().map(this::statement).distinct().toList(),
                statements.values(missing),
                besides,
                !besides.isEmpty()
                        && besides.stream().allMatch(drug -> classes(drug).contains(CHEMOTHERAPY)),
                said.stream().anyMatch(this::isAhead),
                obtain(said, missing));
    }

    /** Of a day to come, with the facts of that day. */
    private Statement statement(OrderRemark said) {
        return isAhead(said) ? new Statements(base, said.by().facts()).of(said.by()) : statements.of(said.by());
    }

    private boolean isAhead(OrderRemark said) {
        return said.by().facts() != table.facts();
    }

    private List<String> classes(String drug) {
        return base.drugs().stream()
                .filter(known -> known.name().equals(drug))
                .flatMap(known -> known.classes().stream())
                .toList();
    }

    /** What the items ask for, and what would show the facts that are missing, those of most items first. */
    private List<PlannedActivity> obtain(List<OrderRemark> said, Set<FactDefinition> missing) {
        var wanted = new LinkedHashMap<String, Integer>();
        said.forEach(each -> check.asked(each.by()).forEach(test -> wanted.merge(test.id(), 1, Integer::sum)));
        for (var fact : missing) {
            var weight = (int)
                    said.stream().filter(each -> each.missing().contains(fact)).count();
            fact.obtain().forEach(id -> wanted.merge(id, weight, Integer::sum));
        }
        return wanted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .flatMap(entry -> base.activity(entry.getKey()).stream())
                .map(Statements::planned)
                .toList();
    }

    private NamedOrder named(Order order) {
        var treatments =
                base.conditions().vocabulary().fact("plannedTreatments").values();
        return new NamedOrder(
                order,
                order.treatment()
                        .map(code -> treatments.getOrDefault(code, code))
                        .orElseGet(() -> String.join(
                                ", ", order.drugs().stream().sorted().toList())));
    }
}
