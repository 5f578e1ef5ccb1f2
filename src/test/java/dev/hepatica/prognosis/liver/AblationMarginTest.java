package dev.hepatica.prognosis.liver;

import static dev.hepatica.prognosis.Answers.classes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The margin: 5 mm for RAS wild type, 10 mm for all others. */
class AblationMarginTest {

    private static final Inputs PLANNED = Inputs.NONE.with("treatment.planned", "ablation");

    @ParameterizedTest
    @CsvSource({"wild-type, aim-5-mm", "mutant, aim-10-mm", ", aim-10-mm"})
    void is_wider_where_ras_is_mutated_or_not_known(String ras, String aim) {
        assertThat(classes(margin(PLANNED.with("molecular.ras", ras)))).containsExactly(aim);
    }

    @ParameterizedTest
    @CsvSource({"wild-type, aim-10-mm", "mutant, aim-10-mm"})
    void is_not_narrowed_by_kras_alone(String kras, String aim) {
        assertThat(classes(margin(PLANNED.with("molecular.kras", kras)))).containsExactly(aim);
    }

    @ParameterizedTest
    @CsvSource({
        "wild-type, 4.9, 'The smallest margin on record, 4.9 mm, is narrower.'",
        "wild-type, 5.0, 'The smallest margin on record, 5 mm, reaches it.'",
        "wild-type, 5.1, 'The smallest margin on record, 5.1 mm, reaches it.'",
        "wild-type, <5, 'The smallest margin on record, < 5 mm, is narrower.'",
        "wild-type, 4..6, 'Whether the margin on record, 4–6 mm, reaches it is open.'",
        "mutant, 5.0, 'The smallest margin on record, 5 mm, is narrower.'",
        "mutant, 9.9, 'The smallest margin on record, 9.9 mm, is narrower.'",
        "mutant, 10, 'The smallest margin on record, 10 mm, reaches it.'",
        ", 9.9, 'The smallest margin on record, 9.9 mm, is narrower.'",
        ", >10, 'The smallest margin on record, > 10 mm, reaches it.'",
    })
    void is_compared_with_the_one_on_record(String ras, String mm, String expected) {
        assertThat(margin(PLANNED.with("molecular.ras", ras).with("surgery.ablation.marginMm", mm))
                        .remarks())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"R0", "R1"})
    void does_not_apply_to_the_margin_of_a_resection(String margin) {
        var resected = PLANNED.with("surgery.margin", margin);

        assertThat(margin(resected).remarks()).isEmpty();
        assertThat(margin(resected).criteria())
                .flatExtracting(each -> each.facts())
                .containsExactly(Fact.RAS, Fact.ABLATION_MARGIN_MM);
    }

    private static Prognosis margin(Inputs inputs) {
        return new AblationMargin().of(inputs.patient());
    }
}
