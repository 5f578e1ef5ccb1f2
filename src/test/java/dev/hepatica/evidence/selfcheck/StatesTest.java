package dev.hepatica.evidence.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.ClinicalState;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.StateRules;
import dev.hepatica.evidence.base.TreatmentIntent;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.PatientSearch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every patient is in one state, and every state is that of some patient. */
class StatesTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final StateRules RULES = BASE.rules().states();
    private static final PatientSearch PATIENTS = new PatientSearch(BASE.conditions(), Law.all(BASE.conditions()));

    static List<ClinicalState> statesButTheLast() {
        return RULES.states().subList(0, RULES.states().size() - 1);
    }

    static List<TreatmentIntent> intentsButTheLast() {
        return RULES.intents().subList(0, RULES.intents().size() - 1);
    }

    @Test
    void where_nothing_is_known_the_last_state_and_intent_hold_and_no_other() {
        var nothing = BASE.conditions().named(Map.of());

        assertThat(RULES.states())
                .filteredOn(state -> state.when().test(nothing).isTrue())
                .containsExactly(RULES.states().get(RULES.states().size() - 1));
        assertThat(RULES.intents())
                .filteredOn(intent -> intent.when().test(nothing).isTrue())
                .containsExactly(RULES.intents().get(RULES.intents().size() - 1));
    }

    @ParameterizedTest
    @MethodSource("statesButTheLast")
    void some_patient_is_in_each_state_and_in_no_earlier_one(ClinicalState state) {
        var earlier = new ArrayList<Condition>();
        RULES.states().stream().takeWhile(each -> !each.equals(state)).forEach(each -> earlier.add(each.when()));

        assertThat(PATIENTS.find(List.of(state.when()), earlier)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("intentsButTheLast")
    void some_patient_has_each_intent_and_no_earlier_one(TreatmentIntent intent) {
        var earlier = new ArrayList<Condition>();
        RULES.intents().stream().takeWhile(each -> !each.equals(intent)).forEach(each -> earlier.add(each.when()));

        assertThat(PATIENTS.find(List.of(intent.when()), earlier)).isPresent();
    }

    @Test
    void no_state_asks_for_what_it_does_not_ask_for() {
        assertThat(RULES.states()).allSatisfy(state -> {
            var both = new HashSet<>(state.asks());
            both.retainAll(state.asksNot());
            assertThat(both).as(state.id()).isEmpty();
        });
    }

    @Test
    void what_is_offered_on_an_axis_is_of_that_axis() {
        assertThat(RULES.states())
                .allSatisfy(state -> state.offers()
                        .forEach((axis, offered) -> assertThat(offered)
                                .as(state.id())
                                .allSatisfy(target -> assertThat(BASE.meantBy(target))
                                        .as(target)
                                        .anyMatch(activity -> activity.axis() == axis))));
    }
}
