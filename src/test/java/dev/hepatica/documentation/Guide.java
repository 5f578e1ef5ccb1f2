package dev.hepatica.documentation;

/** How to read the pages. */
final class Guide {

    static final String INTRODUCTION = """
            # The evidence base, page by page

            Everything that the service knows about treating colorectal liver metastases: %d cited items in %d domains.
            The pages say what the files under `src/main/resources/evidence` say, all of it, so that the base can be
            reviewed here. `EvidencePagesTest` writes them; nobody edits them. How to change an item:
            [writing evidence](../evidence.md).

            ## Domains

            """;

    static final String PAGES = """

            ## Other pages

            - [Activities](activities.md): the %d things that items can propose, oppose or qualify, with their codes
            - [Conflicts](conflicts.md): the %d points that the sources disagree on, and what the base makes of them
            - [Premises](premises.md): %d things that sources take for granted, and what follows where a record contradicts them
            - [Facts](../facts.md): every name that a condition may use, where it is read from and how it is asked for
            """;

    static final String ITEM = """

            ## An item

            The heading is its id, which is never reused; below it stands the statement, in our words. Then:

            | line | what it says |
            |---|---|
            | Kind | what sort of statement it is (below), the part of the plan that it belongs to, and the date of an \
            update |
            | For whom | the [condition](#conditions) in words, and as it is written in CEL; only the CEL counts |
            | Basis | what the condition says beyond the cited sentence |
            | Unless | where this is so the item is silent; while it is not known, what the item says is conditional |
            | Proposes | the activities that it puts forward |
            | Opposes | activities, or whole classes of them, that it speaks against; a strong opposition rules them out |
            | Does not oppose | classes that the opposition spares, everywhere or where the condition holds |
            | Qualifies | what it explains or cautions about, without proposing it |
            | Quiet | the item is not told by itself: something that it opposes or qualifies must have been proposed, \
            planned, running or ordered |
            | Inference | part of it is a reasonable step that the cited sentence does not print; it is marked as such \
            in a plan, and never rules anything out |
            | Jurisdiction | the guideline of one country: it proposes there, and informs elsewhere |
            | Grade | [how strongly and how surely](#grades) it speaks |
            | Trial | the trial or series that the figures come from |
            | Updates, Updated by | a newer item stands before those that it updates; they stay, behind it |
            | Conflict | a point that the sources disagree on |
            | Note | a remark for the reader |
            | Reviewed | when it was last reviewed |

            Figures follow as a table, to the last digit as the source prints them; a column that would be empty is left
            out. Units are those of UCUM, with `mo` for months, `wk` for weeks and `y` for years. "Source" is the number
            of the source in the list below the table; a confidence interval is that of the ratio, or of the value where
            there is no ratio. A caveat must be told with its figure.

            ### Kinds

            The first four mostly act in a plan, the others mostly inform, beside the activities that they speak of.
            What an item proposes is put forward, and what it opposes is opposed, whatever its kind.

            """;

    static final String GRADES = """

            ### Grades

            The sources print no grades: strength and certainty were proposed with the items and are open to review.

            - Strength is `strong`, `conditional` or `none`. Only a strong opposition rules an activity out; any other
              is shown beside it.
            - Certainty has the words of GRADE: high, moderate, low, very low. After it stands the kind of study.
            - ESCAT is the tier of a molecular match, as proposed by us.
            """;

    static final String CONDITIONS = """

            ## Conditions

            What the list names must all be so. Of alternatives, "either … or …", one is enough; what stands in
            parentheses belongs together. What is missing in a record is never taken for a no: the item is then open, and
            what it needs is asked for. Where a condition itself says "not on record", the source speaks of what was
            not tested, or the item asks for it.

            Some words stand for more:

            """;

    static final String SOURCES = """

            ## Sources

            A source is a passage of one of the review papers below, or a publication of its own. "Lines" are those of
            the transcript of the paper that the maintainers keep; "its reference" is the number in the paper's own list.
            A publication says how it was checked:

            - read in a public page or abstract; where the figures come from a review paper, this is about the
              identifiers of the trial only
            - identifier seen in a third party's file only
            - not checked against the publication: background knowledge; to be read before anyone relies on it

            The review papers, with what is printed in them:
            """;

    private Guide() {}
}
