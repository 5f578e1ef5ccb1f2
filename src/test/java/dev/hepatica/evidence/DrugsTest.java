package dev.hepatica.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.Drug;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drugs and classes by which orders are checked. */
class DrugsTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();

    @Test
    void every_drug_that_is_recognised_is_known_by_its_classes_and_no_other() {
        assertThat(BASE.drugs())
                .extracting(Drug::name)
                .containsExactlyInAnyOrderElementsOf(Terminology.load().all("crlm-drug"));
    }

    @Test
    void what_a_combination_amounts_to_exists() {
        assertThat(BASE.combinations()).allSatisfy(combination -> {
            assertThat(combination.activities())
                    .allSatisfy(id -> assertThat(BASE.activity(id)).isPresent());
            assertThat(combination.classes().size() + combination.activities().size())
                    .isPositive();
        });
    }

    @Test
    void a_drug_s_classes_are_those_of_every_activity_that_consists_of_it_alone() {
        assertThat(BASE.activities())
                .filteredOn(activity -> activity.axis() == Axis.SYSTEMIC
                        && activity.ingredients().size() == 1
                        && !activity.classes().contains("conversion"))
                .isNotEmpty()
                .allSatisfy(activity -> assertThat(
                                drug(activity.ingredients().get(0).name()))
                        .allSatisfy(drug -> assertThat(activity.classes()).containsAll(drug.classes())));
    }

    private static Stream<Drug> drug(String name) {
        return BASE.drugs().stream().filter(drug -> drug.name().equals(name));
    }
}
