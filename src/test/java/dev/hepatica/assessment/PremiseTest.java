package dev.hepatica.assessment;

import static dev.hepatica.assessment.SmallBase.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.assessment.plan.Assessment.SetAside;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Activities whose premise the record contradicts are set aside and shown; those whose premise is open are not. */
class PremiseTest {

    private static final String ITEMS = item("for-a", "crlm", "proposes: [a]")
            + item("more-for-a", "crlm && ras == 'wild'", "proposes: [a]")
            + item("for-b", "crlm", "proposes: [b]");
    private static final String A_IS_FOR_THE_FIT =
            "[{id: fit, of: [a], contradictedBy: [frail, braf == 'v600e'], because: this is for the fit}]";
    private static final String ONE_ITEM =
            "[{id: fit, items: [for-a], contradictedBy: [frail], because: this is for the fit}]";

    @Test
    void a_contradicted_premise_sets_its_activities_aside_with_a_reason() {
        var plan = plan(ITEMS, A_IS_FOR_THE_FIT, Map.of(Fact.FRAIL, known(true)));

        assertThat(names(plan)).containsExactly("B");
        assertThat(plan.setAside())
                .extracting(PremiseTest::labels, SetAside::because, PremiseTest::facts)
                .containsExactly(tuple(List.of("A"), "this is for the fit", List.of(Fact.FRAIL)));
    }

    @Test
    void an_open_premise_changes_nothing() {
        var plan = plan(ITEMS, A_IS_FOR_THE_FIT, Map.of());

        assertThat(names(plan)).containsExactly("A", "B");
        assertThat(plan.setAside()).isEmpty();
        assertThat(plan.questions()).extracting(each -> each.fact().fact()).doesNotContain(Fact.FRAIL);
    }

    @Test
    void nothing_is_asked_for_what_is_set_aside() {
        var plan = plan(
                item("for-a", "ras == 'wild'", "proposes: [a]"), A_IS_FOR_THE_FIT, Map.of(Fact.FRAIL, known(true)));

        assertThat(plan.questions()).extracting(each -> each.fact().fact()).doesNotContain(Fact.RAS);
        assertThat(plan.setAside()).as("nothing proposes it").isEmpty();
    }

    @Test
    void a_premise_of_one_item_leaves_what_others_propose() {
        assertThat(names(plan(ITEMS, ONE_ITEM, Map.of(Fact.FRAIL, known(true), Fact.RAS, coded("wild")))))
                .containsExactly("A", "B");
        assertThat(names(plan(ITEMS, ONE_ITEM, Map.of(Fact.FRAIL, known(true), Fact.RAS, coded("mutant")))))
                .containsExactly("B");
    }

    @Test
    void what_is_planned_stays_in_view() {
        var planned = Finding.known(new Listing<>(Set.<Coded>of(() -> "chemo"), true), source());
        var plan = plan(ITEMS, A_IS_FOR_THE_FIT, Map.of(Fact.FRAIL, known(true), Fact.PLANNED_TREATMENTS, planned));

        assertThat(plan.axis(Axis.SYSTEMIC).standing())
                .extracting(standing -> standing.activity().label())
                .containsExactly("A");
        assertThat(plan.setAside()).extracting(PremiseTest::labels).containsExactly(List.of("A"));
    }

    private static PlanComposer plan(String items, String premises, Map<Fact, Finding<?>> facts) {
        var base = SmallBase.of(items, premises);
        var all = new HashMap<>(facts);
        all.put(Fact.CRLM, known(true));
        return new PlanComposer(base, Worlds.of(base, base.conditions().facts(all), Set.of()), Optional.empty());
    }

    private static List<String> names(PlanComposer plan) {
        return plan.options(Axis.SYSTEMIC).stream()
                .filter(option -> !option.isConditional())
                .map(Option::activity)
                .map(PlannedActivity::label)
                .toList();
    }

    private static List<String> labels(SetAside each) {
        return each.activities().stream().map(PlannedActivity::label).toList();
    }

    private static List<Fact> facts(SetAside each) {
        return each.decisive().stream().map(fact -> fact.fact()).toList();
    }

    private static Finding<?> known(boolean value) {
        return Finding.known(value, source());
    }

    private static Finding<?> coded(String code) {
        return Finding.known((Coded) () -> code, source());
    }

    private static Source source() {
        return Source.undated("Observation/1");
    }
}
