package dev.hepatica.evidence.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Preference;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.PatientSearch;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each preference orders activities of its axis, for some patient. */
class PreferencesTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final PatientSearch PATIENTS = new PatientSearch(BASE.conditions(), Law.all(BASE.conditions()));

    /** It stands on the axis of the strategy, and is what is done without chemotherapy after a resection. */
    private static final String SURVEILLANCE = "surveillance";

    static List<Preference> preferences() {
        return BASE.rules().preferences();
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void both_sides_are_of_its_axis(Preference preference) {
        for (var side : List.of(preference.first(), preference.second())) {
            assertThat(side)
                    .as(preference.id())
                    .allMatch(target -> target.equals(SURVEILLANCE)
                            || BASE.meantBy(target).stream()
                                    .anyMatch(activity -> activity.axis() == preference.axis()));
        }
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void no_activity_is_on_both_sides_by_its_id(Preference preference) {
        assertThat(preference.first()).as(preference.id()).doesNotContainAnyElementsOf(preference.second());
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void it_rests_on_items(Preference preference) {
        assertThat(preference.basis()).as(preference.id()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("preferences")
    void it_holds_for_some_patient(Preference preference) {
        assertThat(PATIENTS.find(List.of(preference.when()), List.of()))
                .as(preference.id())
                .isPresent();
    }
}
