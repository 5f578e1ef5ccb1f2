package dev.hepatica.documentation.prognosis;

/** How to read the page. */
final class Introduction {

    static final String TEXT = """
            # Prognostic models

            The %d published models, scores and thresholds that the service computes or names, each with its source, the people it
            speaks of, its exact cut-offs, its figures and what must be said with them. `PrognosisPageTest` writes this page
            from the cards under `src/main/resources/prognosis`, from the models as they run, and from the vocabulary; nobody
            edits it. How an answer looks in FHIR: [interfaces](interfaces.md#what-models-say).

            ## What a model answers

            - **Points**: a score, or all values that it can have. An input that is missing counts as every value it could
              have; it is never 0. So a score is `3`, `2–4`, or `2 or 4` where nothing between is possible, and the facts that
              would narrow it are named.
            - **One of several classes**, or all those that are possible.
            - **Statements** that do not exclude each other: all those whose alteration is on record.
            - **Nothing**, and why: a table that is not available, or a profile that no text assigns.

            Of a score the class is stated only where all possible values share it. A number that is known as a range (`> 200`)
            decides what all its values decide alike.

            ## Whom it speaks of

            A model answers for those it was made from. To people outside of them it says nothing; where the record leaves
            that open, the answer holds only if they belong to them, and says so.

            | the model speaks of | within | outside |
            |---|---|---|
            | resection | a liver resection on record or planned, or metastases that can be resected | metastases that \
            cannot be resected |
            | people after a resection | a liver resection on record | no liver resection so far, on record as such |
            | ablation | an ablation planned, or a margin of one on record | never |
            | transplantation | a transplantation planned | tumour outside the liver, or metastases that can be resected |

            What measures the remnant, and the CEA trend, speak of everybody whose measurements are on record. The interval
            from chemotherapy to surgery speaks of resection once the last chemotherapy is on record; recurrence by time of
            people after a resection without a recurrence; the pathway-centric grades of everybody.

            ## Which values

            Scores of resection look at number, largest diameter and CEA. As long as a liver resection is on record, with
            values from before it, and no recurrence, they use those of the last resection: the metastases that it removed.
            Otherwise they use what there is now. The Oslo score always uses what there is now.

            ## How figures are verified

            | label | what it says | what it allows |
            |---|---|---|
            %s
            Rules have these labels too; one that nobody published says "%s", and no figure does.

            A figure becomes a `probabilityDecimal` of the RiskAssessment only if its label allows that, it is a share in
            percent at a horizon, and it belongs to the one value that is possible. Whatever else there is stays text with its status. Figures of
            different endpoints, horizons or cohorts are not to be set beside one another.

            OS is overall, CSS cancer-specific, RFS recurrence-free, DFS disease-free survival; local PFS is survival without
            progression of what was treated locally.

            ## All models

            """;

    private Introduction() {}
}
