package dev.hepatica.evidence.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of conditions, which can be read in one way only. */
class WordingTest {

    private final Conditions conditions = new Conditions(Vocabularies.small());

    @Test
    void lists_what_must_all_be_so() {
        assertThat(words("side == 'left' && ras != 'mutant' && !frail"))
                .isEqualTo("primary left-sided, RAS not mutant, not frail");
        assertThat(words("ageYears >= 18 && ecog in [0, 1] && cea <= 5.0"))
                .isEqualTo("age ≥ 18 years, ECOG 0 or 1, CEA ≤ 5 ng/mL");
    }

    @Test
    void parts_them_by_semicolons_where_one_has_commas() {
        assertThat(words("frail && ctdna && side == 'left'"))
                .isEqualTo("frail; ctDNA found, before or after resection; primary left-sided");
    }

    @Test
    void sets_alternatives_apart_from_the_list_that_they_stand_in() {
        assertThat(words("side == 'left' && (frail || ras != 'mutant')"))
                .isEqualTo("primary left-sided, either frail or RAS not mutant");
        assertThat(words("elderly || frail || ecog > 1")).isEqualTo("either elderly or frail or ECOG > 1");
    }

    @Test
    void sets_what_belongs_together_apart_from_the_alternatives() {
        assertThat(words("elderly || (frail && ecog > 1)")).isEqualTo("either elderly or (frail and ECOG > 1)");
        assertThat(words("frail || ecog in [2, 3]")).isEqualTo("either frail or (ECOG 2 or 3)");
        assertThat(words("elderly || (cea > 5.0 && (frail || ecog > 1))"))
                .isEqualTo("either elderly or (CEA > 5 ng/mL and (frail or ECOG > 1))");
        assertThat(words("elderly || (ecog in [0, 1] && !(frail && ras == 'mutant'))"))
                .isEqualTo("either elderly or ((ECOG 0 or 1) and not (frail and RAS mutant))");
    }

    @Test
    void states_the_members_that_a_set_has_and_has_not() {
        assertThat(words("'ici' in given && !('chemo' in given)"))
                .isEqualTo("earlier treatment with a checkpoint inhibitor, no earlier treatment with chemotherapy");
        assertThat(words("'lung' in places && !('liver' in places)"))
                .isEqualTo("recurrence in the lung, no recurrence in the liver");
    }

    @Test
    void turns_what_is_denied() {
        assertThat(words("!(ras == 'mutant') && !(ecog < 2) && !!frail")).isEqualTo("RAS not mutant, ECOG ≥ 2, frail");
        assertThat(words("!(ecog in [3, 4])")).isEqualTo("ECOG neither 3 nor 4");
        assertThat(words("!(ras in ['mutant'])")).isEqualTo("RAS not mutant");
        assertThat(words("!(ras == 'mutant' && frail)")).isEqualTo("not (RAS mutant and frail)");
        assertThat(words("frail == false && 2 > ecog")).isEqualTo("not frail, ECOG < 2");
    }

    @Test
    void shows_that_a_number_is_counted() {
        assertThat(words("lesions == 1 && lesions in [1, 2] && lesions > 0"))
                .isEqualTo("number of lesions = 1, number of lesions = 1 or 2, number of lesions > 0");
    }

    @Test
    void states_the_facts_that_are_on_record_and_those_that_are_not() {
        assertThat(words("unknown(ras) && known(side)")).isEqualTo("RAS not on record, side on record");
        assertThat(words("unknown(ras) || unknown(side)")).isEqualTo("either RAS not on record or side not on record");
    }

    @Test
    void lists_many_facts_that_are_on_record_or_are_not() {
        assertThat(words("unknown(ras) || unknown(side) || unknown(cea)"))
                .isEqualTo("at least one of (RAS, side, CEA) not on record");
        assertThat(words("frail && (known(ras) || known(side) || known(cea))"))
                .isEqualTo("frail; at least one of (RAS, side, CEA) on record");
        assertThat(words("frail || unknown(ras) || unknown(side) || unknown(cea)"))
                .isEqualTo("either at least one of (RAS, side, CEA) not on record or frail");
        assertThat(words("elderly || (frail && unknown(ras) && unknown(side) && unknown(cea))"))
                .isEqualTo("either elderly or (frail and each of (RAS, side, CEA) not on record)");
    }

    private String words(String condition) {
        return conditions.compile(condition).words();
    }
}
