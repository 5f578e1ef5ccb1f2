package dev.hepatica.evidence.language;

import static dev.hepatica.evidence.language.Verdict.FALSE;
import static dev.hepatica.evidence.language.Verdict.TRUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Source SOURCE = Source.undated("Observation/1");
    private static final Finding<?> LEFT = known(coded("left"));
    private static final Finding<?> RIGHT = known(coded("right"));
    private static final Finding<?> MUTANT = known(coded("mutant"));

    private final Conditions conditions = new Conditions(Vocabularies.small());

    @Nested
    class Where_facts_are_missing {

        @Test
        void fails_where_one_part_is_known_to_fail() {
            assertThat(test("side == 'left' && ras == 'wild-type'", Map.of("side", RIGHT)))
                    .isEqualTo(FALSE);
        }

        @Test
        void holds_where_one_alternative_is_known_to_hold() {
            assertThat(test("frail || ras == 'mutant'", Map.of("ras", MUTANT))).isEqualTo(TRUE);
        }

        @Test
        void stays_open_and_names_what_could_settle_it() {
            assertThat(test("side == 'left' && (frail || ras == 'mutant')", Map.of("side", LEFT)))
                    .isEqualTo(open("frail", "ras"));
        }

        @Test
        void stays_open_even_where_every_value_would_hold() {
            assertThat(test("frail || !frail", Map.of())).isEqualTo(open("frail"));
        }

        @Test
        void does_not_take_a_contradiction_for_a_value() {
            assertThat(test("frail", Map.of("frail", Finding.missing(MissingReason.CONFLICTING, SOURCE))))
                    .isEqualTo(open("frail"));
        }

        @Test
        void knows_whether_a_fact_is_recorded() {
            assertThat(test("unknown(ras) && known(side)", Map.of("side", LEFT)))
                    .isEqualTo(TRUE);
            assertThat(test("unknown(ras)", Map.of("ras", MUTANT))).isEqualTo(FALSE);
        }
    }

    @Nested
    class Where_a_number_is_known_only_as_a_range {

        @Test
        void decides_what_all_its_values_decide_alike() {
            assertThat(test("cea > 200.0", Map.of("cea", known(Interval.above(BigDecimal.valueOf(200), false)))))
                    .isEqualTo(TRUE);
            assertThat(test("ecog <= 1", Map.of("ecog", known(between(0, 1))))).isEqualTo(TRUE);
            assertThat(test("ecog in [2, 3]", Map.of("ecog", known(between(0, 1)))))
                    .isEqualTo(FALSE);
        }

        @Test
        void leaves_open_what_its_values_decide_differently() {
            assertThat(test("ecog <= 1", Map.of("ecog", known(between(1, 2))))).isEqualTo(open("ecog"));
            assertThat(test("cea > 200.0", Map.of("cea", known(Interval.above(BigDecimal.valueOf(100), false)))))
                    .isEqualTo(open("cea"));
        }
    }

    @Nested
    class Where_a_fact_is_derived {

        @Test
        void follows_from_what_it_is_derived_from() {
            assertThat(test("elderly", Map.of("ageYears", known(Interval.of(70)))))
                    .isEqualTo(TRUE);
            assertThat(test("elderly", Map.of("ageYears", known(between(68, 69)))))
                    .isEqualTo(FALSE);
        }

        @Test
        void asks_for_what_it_is_derived_from() {
            assertThat(test("elderly", Map.of())).isEqualTo(open("ageYears"));
            assertThat(test("elderly", Map.of("ageYears", known(between(69, 70)))))
                    .isEqualTo(open("ageYears"));
        }

        @Test
        void counts_as_sent_where_nothing_decides_it() {
            assertThat(test("elderly", Map.of("elderly", known(true)))).isEqualTo(TRUE);
        }

        @Test
        void is_missing_where_it_was_sent_otherwise() {
            var condition = conditions.compile("elderly");
            var facts = conditions.named(Map.of("elderly", known(true), "ageYears", known(Interval.of(50))));

            assertThat(condition.test(facts)).isEqualTo(open("elderly"));
            assertThat(facts.conflicting()).containsExactly(fact("elderly"));
        }
    }

    @Nested
    class Where_a_setting_has_no_value {

        private static final String FACTS = """
                facts:
                  - {id: months, label: interval, type: decimal, unit: mo, ask: required, question: How long}
                  - id: early
                    label: early
                    type: boolean
                    yes: early
                    no: not early
                    derived: months <= config.early
                    ask: required
                    question: Was it early
                """;

        private static final Finding<?> FIVE = known(Interval.of(5));

        private final Conditions unset = conditions("null");

        @Test
        void does_not_derive_what_depends_on_it() {
            assertThat(early(unset, Map.of("months", FIVE))).isEqualTo(open(unset, "early"));
            assertThat(early(unset, Map.of("months", FIVE, "early", known(true))))
                    .isEqualTo(TRUE);
            assertThat(early(unset, Map.of("early", known(false)))).isEqualTo(FALSE);
        }

        @Test
        void derives_it_as_soon_as_there_is_one() {
            assertThat(early(conditions("6"), Map.of("months", FIVE))).isEqualTo(TRUE);
            assertThat(early(conditions("4.5"), Map.of("months", FIVE))).isEqualTo(FALSE);
        }

        @Test
        void refuses_a_condition_that_names_it() {
            assertThatThrownBy(() -> unset.compile("months <= config.early"))
                    .isInstanceOf(InvalidCondition.class)
                    .hasMessageContaining("undeclared reference to 'config'");
        }

        @Test
        void refuses_a_setting_that_nobody_declares_even_in_a_derivation() {
            var vocabulary = Vocabularies.of("settings: {earlier: null}\n" + FACTS);

            assertThatThrownBy(() -> new Conditions(vocabulary))
                    .isInstanceOf(InvalidCondition.class)
                    .hasMessageContaining("undeclared reference to 'config'");
        }

        private static Conditions conditions(String setting) {
            return new Conditions(Vocabularies.of("settings: {early: %s}\n".formatted(setting) + FACTS));
        }

        private static Verdict early(Conditions conditions, Map<String, Finding<?>> findings) {
            return conditions.compile("early").test(conditions.named(findings));
        }

        private static Verdict open(Conditions conditions, String fact) {
            return Verdict.open(Set.of(conditions.vocabulary().fact(fact)));
        }
    }

    @Test
    void reads_absence_as_a_value_only_where_the_vocabulary_allows_it() {
        assertThat(test("'surgery' in planned", Map.of())).isEqualTo(FALSE);
        assertThat(test("'ici' in given", Map.of())).isEqualTo(open("given"));
    }

    @Test
    void does_not_read_an_explicit_unknown_as_absence() {
        assertThat(test("'surgery' in planned", Map.of("planned", Finding.missing(MissingReason.NOT_RECORDED, SOURCE))))
                .isEqualTo(open("planned"));
    }

    @Test
    void looks_into_sets() {
        Finding<?> chemo = known(Listing.all(Set.of(coded("chemo"))));

        assertThat(test("'chemo' in given && !('ici' in given)", Map.of("given", chemo)))
                .isEqualTo(TRUE);
    }

    @Test
    void finds_in_a_list_that_may_hold_more_what_is_there_and_leaves_the_rest_open() {
        Map<String, Finding<?>> chemo = Map.of("given", known(Listing.atLeast(Set.of(coded("chemo")))));

        assertThat(test("'chemo' in given", chemo)).isEqualTo(TRUE);
        assertThat(test("'ici' in given", chemo).missing()).containsExactly(fact("given"));
        assertThat(test("!('ici' in given)", chemo).missing()).containsExactly(fact("given"));
        assertThat(test("'chemo' in given || 'ici' in given", chemo)).isEqualTo(TRUE);
    }

    @Test
    void names_the_facts_without_which_it_would_not_hold() {
        var condition = conditions.compile("side == 'left' && (frail || ras == 'mutant')");
        var facts = conditions.named(Map.of("side", LEFT, "frail", known(false), "ras", MUTANT));

        assertThat(condition.decisive(facts)).containsExactly(fact("side"), fact("ras"));
    }

    private Verdict test(String condition, Map<String, Finding<?>> findings) {
        var compiled = conditions.compile(condition);
        return compiled.test(conditions.named(findings));
    }

    private Verdict open(String... facts) {
        return Verdict.open(Arrays.stream(facts).map(this::fact).collect(Collectors.toSet()));
    }

    private FactDefinition fact(String id) {
        return conditions.vocabulary().fact(id);
    }

    private static Interval between(int low, int high) {
        return Interval.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static <T> Finding<T> known(T value) {
        return Finding.known(value, SOURCE);
    }

    private static Coded coded(String code) {
        return () -> code;
    }
}
