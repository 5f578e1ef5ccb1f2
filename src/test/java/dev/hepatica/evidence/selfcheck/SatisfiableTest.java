package dev.hepatica.evidence.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.PatientSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For every item there is a patient for whom it holds and one for whom it does not, and it never holds without findings.
 */
class SatisfiableTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final PatientSearch PATIENTS = new PatientSearch(BASE.conditions(), Law.all(BASE.conditions()));

    static List<Recommendation> items() {
        return BASE.items();
    }

    @ParameterizedTest
    @MethodSource("items")
    void can_hold(Recommendation item) {
        var patient = PATIENTS.find(
                List.of(item.applicability().when()),
                item.applicability().unless().stream().toList());

        assertThat(patient).isPresent();
        assertThat(PATIENTS.test(item.applicability().when(), patient.orElseThrow())
                        .isTrue())
                .as("by the engine, for " + patient)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("items")
    void can_fail(Recommendation item) {
        assertThat(PATIENTS.find(List.of(), List.of(item.applicability().when())))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("items")
    void does_not_hold_where_nothing_is_known(Recommendation item) {
        var nothing = BASE.conditions().named(Map.of());

        assertThat(item.applicability().when().test(nothing).isTrue()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("items")
    void reaches_somebody_with_each_of_its_exceptions_and_without(Recommendation item) {
        for (var exemption : item.effect().exceptions()) {
            exemption.when().ifPresent(exempting -> {
                var restricting = item.applicability().unless().stream().toList();
                assertThat(PATIENTS.find(List.of(item.applicability().when(), exempting), restricting))
                        .isPresent();
                assertThat(PATIENTS.find(List.of(item.applicability().when()), List.of(exempting)))
                        .isPresent();
            });
        }
    }
}
