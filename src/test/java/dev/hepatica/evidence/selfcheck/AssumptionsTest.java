package dev.hepatica.evidence.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.Assumption;
import dev.hepatica.evidence.base.Assumptions;
import dev.hepatica.evidence.base.Unassumed;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.model.finding.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is assumed, what is asked first and what is never assumed are three things. */
class AssumptionsTest {

    private static final Assumptions ASSUMPTIONS =
            EvidenceFiles.bundled().rules().assumptions();

    @Test
    void no_fact_is_both_assumed_and_not_assumed() {
        assertThat(assumed().toList())
                .doesNotContainAnyElementsOf(facts(ASSUMPTIONS.never()))
                .doesNotContainAnyElementsOf(facts(ASSUMPTIONS.askedFirst()));
    }

    @Test
    void no_fact_is_listed_twice_among_those_not_assumed() {
        assertThat(Stream.concat(facts(ASSUMPTIONS.never()).stream(), facts(ASSUMPTIONS.askedFirst()).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void pregnancy_is_never_assumed_away() {
        assertThat(facts(ASSUMPTIONS.never())).contains(Fact.PREGNANT);
    }

    @Test
    void each_assumption_for_a_fact_but_the_last_depends_on_something() {
        var settled = new HashSet<Fact>();
        for (var assumption : ASSUMPTIONS.assumptions()) {
            assertThat(settled).doesNotContainAnyElementsOf(assumption.facts());
            if (assumption.when().equals(Optional.empty())
                    && assumption.record().isEmpty()) {
                settled.addAll(assumption.facts());
            }
        }
    }

    @Test
    void a_plan_names_an_assumption_unless_it_says_otherwise() {
        assertThat(of(Fact.EXTRAHEPATIC_DISEASE).printed()).isTrue();
        assertThat(of(Fact.LIVER_DOMINANT).printed()).isFalse();
    }

    private static Assumption of(Fact fact) {
        return ASSUMPTIONS.assumptions().stream()
                .filter(each -> each.facts().contains(fact))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Fact> assumed() {
        return ASSUMPTIONS.assumptions().stream().flatMap(each -> each.facts().stream());
    }

    private static List<Fact> facts(List<Unassumed> unassumed) {
        return unassumed.stream().map(Unassumed::fact).toList();
    }
}
