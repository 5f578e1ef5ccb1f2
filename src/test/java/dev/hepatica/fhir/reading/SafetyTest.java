package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Safety.Reproduction;
import dev.hepatica.model.Safety.Sex;
import dev.hepatica.model.disease.MolecularProfile.DpydMetaboliser;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can speak against a treatment: what follows from other facts, and what does not. */
class SafetyTest {

    @ParameterizedTest
    @CsvSource({
        "female, 1985-06-01, true",
        "female, 1970-05-05, true",
        "female, 1970-05-04, false",
        "female, 2012-01-01, ",
        "male, 1985-06-01, false",
        "male, , false",
        "other, 1985-06-01, ",
        "other, 1960-06-01, false",
        "female, , "
    })
    void the_ability_to_become_pregnant_follows_from_sex_and_age(String gender, String born, Boolean expected) {
        assertThat(reproduction(human(gender, born)).childbearingPotential().toOptional())
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void the_ability_to_become_pregnant_counts_as_it_is_stated() {
        var stated = finding("childbearing-potential").holds(false);

        assertThat(reproduction(human("female", "1985-06-01"), stated)
                        .pregnant()
                        .toOptional())
                .contains(false);
    }

    @Test
    void nobody_is_pregnant_who_cannot_be() {
        assertThat(reproduction(human("male", "1985-06-01")).pregnant().toOptional())
                .contains(false);
        assertThat(reproduction(human("female", "1985-06-01")).pregnant().isKnown())
                .isFalse();
        assertThat(reproduction(human("male", "1985-06-01")).sex().toOptional()).contains(Sex.MALE);
    }

    @ParameterizedTest
    @CsvSource({"true, 100, true", "false, 7, false", "false, 8, "})
    void a_denied_pregnancy_counts_for_a_week(boolean pregnant, int daysAgo, Boolean expected) {
        var day = TODAY.minusDays(daysAgo).toString();
        var stated = finding("pregnant").holds(pregnant).on(day);

        assertThat(reproduction(human("female", "1985-06-01"), stated)
                        .pregnant()
                        .toOptional())
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void a_failing_or_transplanted_liver_is_not_operated_on() {
        var fit = finding("medical-contraindication-to-hepatectomy").holds(false);

        assertThat(contraindication(fit)).contains(false);
        assertThat(contraindication(fit, finding("child-pugh").is("value:C"))).contains(true);
        assertThat(contraindication(finding("child-pugh").is("value:B"))).isEmpty();
        assertThat(contraindication(finding("decompensated-liver-disease").holds(true)))
                .contains(true);
        assertThat(contraindication(finding("prior-liver-transplant").holds(true)))
                .contains(true);
    }

    @Test
    void a_liver_transplant_is_an_organ_transplant() {
        var patient = patientWith(person(), finding("prior-liver-transplant").holds(true));

        assertThat(patient.safety().tolerance().organTransplant().toOptional()).contains(true);
    }

    @ParameterizedTest
    @CsvSource({"0, POOR", "0.5, POOR", "1, INTERMEDIATE", "1.5, INTERMEDIATE", "2, NORMAL"})
    void the_activity_score_gives_the_dpyd_status(String score, DpydMetaboliser status) {
        var patient = patientWith(person(), finding("dpyd-activity-score").measures(score, "{score}"));

        assertThat(patient.molecular().dpyd().toOptional()).contains(status);
    }

    @ParameterizedTest
    @CsvSource({"9.9, false", "10, true", "<5, false", ">5, "})
    void ten_mutations_in_a_megabase_are_many(String burden, Boolean high) {
        var patient = patientWith(person(), finding("tmb-mut-per-mb").measures(burden, "1/1000000{Base}"));

        assertThat(patient.molecular().burden().high().toOptional()).isEqualTo(Optional.ofNullable(high));
    }

    private static Optional<Boolean> contraindication(Sent... resources) {
        return patientWith(resources)
                .patient()
                .medicalContraindicationToHepatectomy()
                .toOptional();
    }

    private static Reproduction reproduction(Sent... resources) {
        return patientWith(resources).safety().reproduction();
    }

    private static Sent human(String gender, String born) {
        var patient = person().with("gender", "'" + gender + "'");
        return born == null ? patient : patient.with("birthDate", "'" + born + "'");
    }
}
