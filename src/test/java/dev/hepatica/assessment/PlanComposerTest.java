package dev.hepatica.assessment;

import static dev.hepatica.assessment.SmallBase.item;
import static dev.hepatica.assessment.SmallBase.weak;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The rules of composition, each on a base of a few lines. */
class PlanComposerTest {

    private static final Finding<?> MUTANT = coded("mutant");
    private static final Finding<?> WILD = coded("wild");

    @Test
    void what_something_proposes_and_nothing_opposes_is_an_option() {
        var plan = plan(item("for-a", "crlm", "proposes: [a]"), Map.of());

        assertThat(names(plan)).containsExactly("1 A");
        assertThat(plan.options(Axis.SYSTEMIC).get(0).isConditional()).isFalse();
    }

    @Test
    void an_open_proposal_makes_a_conditional_option_and_a_question() {
        var plan = plan(item("for-a", "crlm && ras == 'wild'", "proposes: [a]"), Map.of());

        assertThat(names(plan)).containsExactly("1 A if RAS wild type");
        assertThat(plan.questions())
                .extracting(question -> question.fact().fact())
                .containsExactly(Fact.RAS);
    }

    @Test
    void a_strong_opposition_rules_out() {
        var items = item("for-a", "crlm", "proposes: [a]") + item("no-a", "ras == 'mutant'", "opposes: [a]");

        assertThat(names(plan(items, Map.of(Fact.RAS, MUTANT)))).isEmpty();
        assertThat(plan(items, Map.of(Fact.RAS, MUTANT)).notAdvised())
                .extracting(NotAdvised::label)
                .containsExactly("A");
    }

    @Test
    void a_strong_opposition_that_is_open_leaves_a_condition() {
        var items = item("for-a", "crlm", "proposes: [a]") + item("no-a", "ras == 'mutant'", "opposes: [a]");

        assertThat(names(plan(items, Map.of()))).containsExactly("1 A if not if RAS mutant");
        assertThat(names(plan(items, Map.of(Fact.RAS, WILD)))).containsExactly("1 A");
    }

    @Test
    void a_test_stands_in_place_of_a_condition_while_nothing_is_on_record() {
        var items = item("for-a", "crlm", "proposes: [a]")
                + item("no-a", "braf == 'v600e'", "opposes: [a]", "whenOpen: [gene-test]", "instead: [b]");

        assertThat(names(plan(items, Map.of()))).containsExactly("1 A");
        assertThat(plan(items, Map.of()).asked())
                .extracting(test -> test.activity().id(), test -> test.lead().id())
                .containsExactly(Tuple.tuple("gene-test", "no-a"));
    }

    @Test
    void a_result_that_decides_nothing_leaves_a_condition_in_place_of_a_test() {
        var items = item("for-a", "crlm", "proposes: [a]")
                + item("no-a", "braf == 'v600e'", "opposes: [a]", "whenOpen: [gene-test]");
        var base = SmallBase.of(items);
        var findings =
                Map.<Fact, Finding<?>>of(Fact.CRLM, known(true), Fact.BRAF, Finding.missing(MissingReason.CONFLICTING));
        var plan =
                new PlanComposer(base, Worlds.of(base, base.conditions().facts(findings), Set.of()), Optional.empty());

        assertThat(names(plan)).containsExactly("1 A if not if BRAF V600E");
    }

    @Test
    void what_is_ruled_out_names_the_way_round_unless_that_is_ruled_out_too() {
        var items = item("for-a", "crlm", "proposes: [a]")
                + item("no-a", "ras == 'mutant'", "opposes: [a]", "instead: [b, c]")
                + item("no-c", "ras == 'mutant'", "opposes: [c]");

        assertThat(plan(items, Map.of(Fact.RAS, MUTANT)).notAdvised().get(0).instead())
                .extracting(activity -> activity.id())
                .containsExactly("b");
    }

    @Test
    void a_silent_item_proposes_nothing_until_it_is_settled() {
        var items = item("for-a", "braf == 'v600e'", "proposes: [a]", "whenOpen: []");

        assertThat(names(plan(items, Map.of()))).isEmpty();
        assertThat(plan(items, Map.of()).asked()).isEmpty();
    }

    @Test
    void an_opposition_that_the_proposal_excludes_is_no_condition() {
        var items = item("for-a", "ras == 'wild'", "proposes: [a]") + item("no-a", "ras == 'mutant'", "opposes: [a]");

        assertThat(names(plan(items, Map.of()))).containsExactly("1 A if RAS wild type");
    }

    @Test
    void a_weak_opposition_is_shown_with_the_option_that_it_is_against() {
        var items = item("for-a", "crlm", "proposes: [a]") + weak("no-a", "crlm", "opposes: [a]");
        var option = plan(items, Map.of()).options(Axis.SYSTEMIC).get(0);

        assertThat(option.objections()).extracting(Statement::id).containsExactly("no-a");
    }

    @Test
    void a_weak_opposition_to_what_nothing_proposes_is_shown() {
        var plan = plan(weak("no-a", "crlm", "opposes: [a]"), Map.of());

        assertThat(plan.notAdvised())
                .extracting(NotAdvised::label, NotAdvised::strong)
                .containsExactly(Tuple.tuple("A", false));
    }

    @Test
    void what_rests_on_an_inference_never_rules_out() {
        var items = item("for-a", "crlm", "proposes: [a]") + item("no-a", "crlm", "opposes: [a]", "inference: true");

        assertThat(names(plan(items, Map.of()))).containsExactly("1 A");
    }

    @Test
    void a_class_is_opposed_but_for_what_is_exempt() {
        var items = item("for-all", "crlm", "proposes: [a, c]")
                + item("no-drugs", "crlm", "opposes: ['class:drug']", "exceptions: [{class: inhibitor}]");
        var plan = plan(items, Map.of());

        assertThat(names(plan)).containsExactly("1 C");
        assertThat(plan.notAdvised().get(0).label()).isEqualTo("drugs");
        assertThat(plan.notAdvised().get(0).activities())
                .extracting(a -> a.id())
                .containsExactly("a", "b");
    }

    @Test
    void an_open_exemption_leaves_a_condition() {
        var items = item("for-c", "crlm", "proposes: [c]")
                + item(
                        "no-drugs",
                        "crlm",
                        "opposes: ['class:drug']",
                        "exceptions: [{class: inhibitor, when: braf == 'v600e'}]");

        assertThat(plan(items, Map.of())
                        .options(Axis.SYSTEMIC)
                        .get(0)
                        .contingency()
                        .missing())
                .extracting(fact -> fact.fact())
                .containsExactly(Fact.BRAF);
        assertThat(names(plan(items, Map.of()))).containsExactly("1 C if BRAF V600E");
        assertThat(names(plan(items, Map.of(Fact.BRAF, coded("v600e"))))).containsExactly("1 C");
        assertThat(names(plan(items, Map.of(Fact.BRAF, WILD)))).isEmpty();
    }

    @Test
    void unless_silences_and_while_open_makes_conditional() {
        var items = item("for-a", "crlm", "proposes: [a]", "unless: frail");

        assertThat(names(plan(items, Map.of(Fact.FRAIL, known(true))))).isEmpty();
        assertThat(names(plan(items, Map.of(Fact.FRAIL, known(false))))).containsExactly("1 A");
        assertThat(names(plan(items, Map.of()))).containsExactly("1 A if unless frail");
    }

    @Test
    void a_contextual_item_takes_part_only_where_what_it_is_about_is_proposed_or_planned() {
        var contextual =
                item("scan-drugs", "crlm", "qualifies: ['class:drug']", "proposes: [scan]", "contextual: true");

        assertThat(plan(contextual, Map.of()).options(Axis.FOLLOW_UP)).isEmpty();
        assertThat(plan(contextual + item("for-b", "crlm", "proposes: [b]"), Map.of())
                        .options(Axis.FOLLOW_UP))
                .hasSize(1);
        assertThat(plan(contextual, Map.of(Fact.PLANNED_TREATMENTS, known(Listing.all(Set.of(code("chemo"))))))
                        .options(Axis.FOLLOW_UP))
                .hasSize(1);
    }

    @Test
    void what_is_about_a_conditional_option_is_conditional_too() {
        var items = item("scan-drugs", "crlm", "qualifies: ['class:drug']", "proposes: [scan]", "contextual: true")
                + item("for-b", "ras == 'wild'", "proposes: [b]");

        assertThat(plan(items, Map.of()).options(Axis.FOLLOW_UP).get(0).isConditional())
                .isTrue();
    }

    @Test
    void contextual_items_are_no_context_for_each_other() {
        var items = item("first", "crlm", "qualifies: [a]", "proposes: [scan]", "contextual: true")
                + item("second", "crlm", "qualifies: [scan]", "proposes: [b]", "contextual: true")
                + item("for-a", "crlm", "proposes: [a]");

        assertThat(names(plan(items, Map.of()))).containsExactly("1 A");
    }

    @Test
    void a_guideline_of_another_country_only_informs() {
        var items = item("for-a", "crlm", "proposes: [a]", "jurisdiction: CN");

        assertThat(names(plan(items, Map.of()))).isEmpty();
        assertThat(names(composer(items, Map.of(), Optional.of("CN")))).containsExactly("1 A");
    }

    @Test
    void options_rank_by_strength_and_then_in_the_order_of_their_item() {
        var items = weak("for-c", "crlm", "proposes: [c]") + item("for-ab", "crlm", "proposes: [b, a]");

        assertThat(names(plan(items, Map.of()))).containsExactly("1 B", "2 A", "3 C");
    }

    @Test
    void how_many_facts_decide_is_no_rank() {
        var items = item("for-a", "crlm", "proposes: [a]") + item("for-b", "crlm && ras == 'mutant'", "proposes: [b]");

        assertThat(names(plan(items, Map.of(Fact.RAS, MUTANT)))).containsExactly("1 A", "2 B");
    }

    @Test
    void a_match_with_a_target_of_the_patient_ranks_before_what_is_for_everybody() {
        var items = item("for-a", "crlm", "proposes: [a]") + weak("for-b", "crlm && ras == 'mutant'", "proposes: [b]");
        var base = SmallBase.withStates(items, "targets: [{of: b, when: ras == 'mutant'}]");
        var facts = base.conditions().facts(Map.of(Fact.CRLM, known(true), Fact.RAS, MUTANT));

        assertThat(names(new PlanComposer(base, Worlds.of(base, facts, Set.of()), Optional.empty())))
                .containsExactly("1 B", "2 A");
    }

    @Test
    void an_update_stands_before_what_it_updates_and_both_are_shown() {
        var items = item("old", "crlm", "proposes: [a]") + weak("new", "crlm", "proposes: [a]", "modifies: [old]");

        assertThat(plan(items, Map.of()).options(Axis.SYSTEMIC).get(0).supports())
                .extracting(Statement::id)
                .containsExactly("new", "old");
    }

    @Test
    void without_disease_only_what_is_planned_is_opposed() {
        var items = item("no-drugs", "crlm", "opposes: ['class:drug']");
        var free = Map.<Fact, Finding<?>>of(Fact.ACTIVE_DISEASE, known(false));
        var planned = new HashMap<>(free);
        planned.put(Fact.PLANNED_TREATMENTS, known(Listing.all(Set.of(code("chemo")))));

        assertThat(plan(items, free).notAdvised()).isEmpty();
        assertThat(plan(items, planned).notAdvised())
                .extracting(NotAdvised::label)
                .containsExactly("A");
    }

    @Test
    void a_fact_that_changes_nothing_is_not_asked_for() {
        var items = item("for-a", "ras == 'wild'", "proposes: [a]")
                + weak("for-b", "ras == 'wild' && braf == 'wild'", "proposes: [b]");

        assertThat(plan(items, Map.of()).questions())
                .extracting(question -> question.fact().fact() + " " + question.weight())
                .containsExactly("ras 6");
    }

    private static List<String> names(PlanComposer plan) {
        return plan.options(Axis.SYSTEMIC).stream().map(PlanComposerTest::name).toList();
    }

    private static String name(Option option) {
        var conditions = option.requirements().stream().map(Requirement::words).toList();
        return option.rank() + " " + option.activity().label()
                + (conditions.isEmpty() ? "" : " if " + String.join("; ", conditions));
    }

    private static PlanComposer plan(String items, Map<Fact, Finding<?>> facts) {
        return composer(items, facts, Optional.empty());
    }

    private static PlanComposer composer(String items, Map<Fact, Finding<?>> facts, Optional<String> jurisdiction) {
        var base = SmallBase.of(items);
        var all = new HashMap<Fact, Finding<?>>(facts);
        all.put(Fact.CRLM, known(true));
        return new PlanComposer(base, Worlds.of(base, base.conditions().facts(all), Set.of()), jurisdiction);
    }

    private static Finding<?> coded(String code) {
        return known(code(code));
    }

    private static Coded code(String code) {
        return () -> code;
    }

    private static <T> Finding<T> known(T value) {
        return Finding.known(value, Source.undated("Observation/1"));
    }
}
