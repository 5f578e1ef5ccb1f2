package dev.hepatica.prognosis;

import static dev.hepatica.prognosis.Inputs.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.prognosis.model.Prognosis.Fit;
import dev.hepatica.prognosis.site.SiteTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The populations of models. */
class ModelPopulationsTest {

    private static final PrognosticModels MODELS = new PrognosticModels(SiteTables.NONE);

    private static final Inputs NEVER_RESECTED = NONE.with("surgery.priorHepatectomies", "0");
    private static final Inputs UNRESECTABLE = NONE.with("liver.resectability", "unresectable");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fong",
                "game",
                "m-cs",
                "tbs",
                "nordlinger",
                "iwatsuki",
                "bpi",
                "contour-2021",
                "ras-tp53-smad4",
                "gene-effects"
            })
    void these_are_for_resection_that_was_done_or_is_about_to_be(String model) {
        assertFit(model, NONE, Fit.OPEN);
        assertFit(model, NEVER_RESECTED, Fit.OPEN);
        assertFit(model, NONE.with("liver.resectability", "borderline"), Fit.OPEN);
        assertFit(model, planned("systemic-chemo"), Fit.OPEN);
        assertFit(model, Inputs.RESECTABLE, Fit.WITHIN);
        assertFit(model, Inputs.RESECTED, Fit.WITHIN);
        for (var resection : new String[] {
            "hepatectomy", "two-stage-hepatectomy", "alpps", "synchronous-resection", "staged-resection"
        }) {
            assertFit(model, planned(resection), Fit.WITHIN);
        }
        assertFit(model, UNRESECTABLE, Fit.OUTSIDE);
        assertFit(model, UNRESECTABLE.with("surgery.priorHepatectomies", "1"), Fit.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"growth-pattern", "ctdna-dynamics", "conditional-recurrence"})
    void these_are_for_resection_that_was_done(String model) {
        assertFit(model, Inputs.RESECTED, Fit.WITHIN);
        assertFit(model, Inputs.RESECTABLE, Fit.OPEN);
        assertFit(model, NONE.with("surgery.priorHepatectomies", "0..1"), Fit.OPEN);
        assertFit(model, NEVER_RESECTED, Fit.OUTSIDE);
    }

    @Test
    void the_timing_of_surgery_is_for_resection_that_is_about_to_be_after_chemotherapy() {
        var treated = NONE.with("treatment.chemotherapy.weeksSinceLast", "6");

        assertFit("surgery-timing", treated.with("liver.resectability", "resectable"), Fit.WITHIN);
        assertFit("surgery-timing", treated.with("treatment.planned", "hepatectomy"), Fit.WITHIN);
        assertFit("surgery-timing", treated, Fit.OPEN);
        assertFit("surgery-timing", treated.with("surgery.priorHepatectomies", "1"), Fit.OPEN);
        assertFit("surgery-timing", Inputs.RESECTABLE, Fit.OPEN);
        assertFit("surgery-timing", treated.with("liver.resectability", "unresectable"), Fit.OUTSIDE);
        assertFit("surgery-timing", UNRESECTABLE, Fit.OUTSIDE);
    }

    @Test
    void the_score_of_transplantation_is_for_unresectable_liver_only_metastases() {
        var transplant = planned("transplant");

        assertFit("oslo", transplant, Fit.WITHIN);
        assertFit("oslo", UNRESECTABLE, Fit.OPEN);
        assertFit("oslo", NONE, Fit.OPEN);
        assertFit("oslo", NONE.with("liver.resectability", "borderline"), Fit.OUTSIDE);
        assertFit("oslo", transplant.with("liver.resectability", "borderline"), Fit.WITHIN);
        assertFit("oslo", transplant.with("spread.extrahepatic", "true"), Fit.OUTSIDE);
        assertFit("oslo", transplant.with("spread.extrahepatic", "false"), Fit.WITHIN);
        assertFit("oslo", transplant.with("liver.resectability", "resectable"), Fit.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ablation-margin", "pathways-altered"})
    void these_are_for_ablation(String model) {
        assertFit(model, NONE, Fit.OPEN);
        assertFit(model, planned("hepatectomy"), Fit.OPEN);
        assertFit(model, planned("ablation"), Fit.WITHIN);
        assertFit(model, planned("intraoperative-ablation"), Fit.WITHIN);
        assertFit(model, NONE.with("surgery.ablation.marginMm", "6"), Fit.WITHIN);
    }

    @Test
    void the_pathway_grade_is_for_all_patients_but_its_figures_for_those_resected() {
        assertFit("pathway-grade", Inputs.RESECTABLE, Fit.WITHIN);
        assertFit("pathway-grade", NONE, Fit.OPEN);
        assertFit("pathway-grade", UNRESECTABLE, Fit.OPEN);
    }

    private static Inputs planned(String treatment) {
        return NONE.with("treatment.planned", treatment);
    }

    private static void assertFit(String model, Inputs inputs, Fit fit) {
        assertThat(MODELS.of(inputs.patient()))
                .filteredOn(each -> each.model().code().equals(model))
                .extracting(each -> each.fit())
                .containsExactly(fit);
    }
}
