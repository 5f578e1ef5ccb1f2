package dev.hepatica.documentation.prognosis;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** How each model comes from what it looks at to its answer, in words. The limits are those of its card. */
final class Formulas {

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("fong", "One point for each criterion that is met, 0 to 5."),
            entry(
                    "game",
                    "The sum of the points, 0 to 7. The tumour burden is that of the Tumour Burden Score below: 0 points"
                            + " under 3, 1 point from 3 to under 9, 2 points from 9."),
            entry("m-cs", "One point for each criterion that is met, 0 to 3."),
            entry(
                    "tbs",
                    "√(a² + b²), where a is the largest diameter in centimetres and b the number. Under 3 is zone 1, from 3"
                            + " to under 9 zone 2, from 9 zone 3; 3 and 9 themselves belong to the higher zone. What is not"
                            + " known is at least one metastasis of more than 0 cm."),
            entry(
                    "nordlinger",
                    "One point for each criterion that is met, 0 to 7. A margin of R1 or R2 is under 1 cm; how wide an R0"
                            + " margin is, records do not say, so that its point stays open."),
            entry(
                    "iwatsuki",
                    "1 plus the number of the first four criteria that are met; 6 where the margin is positive (R1 or R2) or"
                            + " there is tumour outside the liver, whatever the others are."),
            entry("oslo", "One point for each criterion that is met, 0 to 4."),
            entry(
                    "bpi",
                    "The sum of the points of a table that a site provides. As long as no liver resection is on record the"
                            + " number counts and the margin does not; after one the margin (R1 or R2) counts and the"
                            + " number does not. Without a table nothing is computed, and what is known is gathered. What was"
                            + " read are the criteria and their cut-offs."),
            entry(
                    "contour-2021",
                    "S = S₀ to the power of HRcm^(cm − cm₀) · HRn^(n − n₀) · HRras, by coefficients that a site provides:"
                            + " S₀ is the survival of the patient it gives as the reference, with RAS wild type; HRras"
                            + " counts where RAS is mutated. Without RAS both results are shown; without an exact diameter"
                            + " and number, or without coefficients, nothing is computed. The review prints what the model looks"
                            + " at; the form is that of the usual model of proportional hazards."),
            entry(
                    "ras-tp53-smad4",
                    "RAS wild type, whatever the others are; RAS altered alone, where TP53 and SMAD4 are both wild type; RAS"
                            + " altered with TP53 or SMAD4, where at least one of them is mutated."),
            entry(
                    "gene-effects",
                    "Every statement whose alteration is on record, PIK3CA and APC only together. Nothing is added up."),
            entry(
                    "pathway-grade",
                    "The grade that the record states. Else grade 1 where APC is mutated and TP53, RAS, BRAF and SMAD4 are"
                            + " wild type; grade 3 where APC is wild type, TP53 and SMAD4 are mutated, and RAS or BRAF"
                            + " is; these two are our inference from the printed text. Every other profile has no grade here."),
            entry("pathways-altered", "Every statement whose pathway is on record as altered."),
            entry(
                    "growth-pattern",
                    "The pattern as the report has it. A stated share of desmoplastic interface is set against both"
                            + " guidelines: more than 50 % (2017), and 100 % (2022)."),
            entry(
                    "ctdna-dynamics",
                    "Positive after the resection is one class, whatever came before. Negative after it is told apart by the"
                            + " sample from before."),
            entry(
                    "cea-trend",
                    "The latest value against the one before it. Where it rises, the days in which it doubles: days between"
                            + " the two × ln 2 / ln(latest / previous)."),
            entry(
                    "conditional-recurrence",
                    "By the months since the last liver resection: 24 or less are within two years, more than 24 are later;"
                            + " then RAS decides."),
            entry(
                    "flr-adequacy",
                    "More than 25 % of the total volume in a normal liver, more than 40 % in a cirrhotic one, is large enough;"
                            + " exactly that is too small. In a liver injured by chemotherapy 25 % or less is too small,"
                            + " and more is not defined."),
            entry("kinetic-growth-rate", "2 percentage points a week or more are fast enough, less is slow."),
            entry(
                    "degree-of-hypertrophy",
                    "The share of the total volume now less the share before. More than 5 percentage points are large"
                            + " enough; exactly 5 are small."),
            entry(
                    "surgery-timing",
                    "By the weeks since the last chemotherapy. Without bevacizumab 4 or more keep the interval. With it less"
                            + " than 5 are too early, 5 to 8 keep it, both ends included, and more than 8 are past the"
                            + " window."),
            entry(
                    "ablation-margin",
                    "Aim for 5 mm or more where RAS is wild type, and for 10 mm or more where it is mutated or not known. The"
                            + " smallest margin on record is set against that."));

    private Formulas() {}

    static Optional<String> of(String code) {
        return Optional.ofNullable(WORDS.get(code));
    }
}
