package dev.hepatica.evidence.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Premise;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.PatientSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every condition that contradicts a premise, there is a patient for whom it makes a difference. */
class PremisesTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final PatientSearch PATIENTS = new PatientSearch(BASE.conditions(), Law.all(BASE.conditions()));

    static List<Premise> premises() {
        return BASE.premises();
    }

    @ParameterizedTest
    @MethodSource("premises")
    void each_contradiction_sets_something_aside(Premise premise) {
        for (var contradiction : premise.contradictedBy()) {
            assertThat(BASE.items().stream()
                            .filter(item -> rests(item, premise))
                            .anyMatch(item -> PATIENTS.find(
                                            List.of(item.applicability().when(), contradiction),
                                            item.applicability().unless().stream()
                                                    .toList())
                                    .isPresent()))
                    .as("%s, contradicted by %s", premise.id(), contradiction)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("premises")
    void nothing_is_contradicted_where_nothing_is_known(Premise premise) {
        assertThat(premise.isContradicted(BASE.conditions().named(Map.of()))).isFalse();
    }

    private static boolean rests(Recommendation item, Premise premise) {
        return premise.concerns(item)
                || item.effect().proposes().stream()
                        .flatMap(id -> BASE.activity(id).stream())
                        .anyMatch(premise::concerns);
    }
}
