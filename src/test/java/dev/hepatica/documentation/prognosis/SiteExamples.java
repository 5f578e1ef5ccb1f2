package dev.hepatica.documentation.prognosis;

import java.util.Map;

/** The files that a site can provide, with numbers that are made up. */
final class SiteExamples {

    private static final String BASINGSTOKE = """
            # MADE UP. These are not the points of the publication, and not for use.
            source: made up, to show the form of the file
            points:
              more than 3 liver metastases: 1
              node-positive primary: 1
              poorly differentiated primary: 1
              tumour outside the liver: 1
              largest metastasis of 50 mm or more: 1
              CEA over 60 ng/mL: 1
              positive margin: 1
            survival:
              - {from: 0, to: 2, measure: cancer-specific survival, horizonYears: 5, percent: 99}
              - {from: 3, to: 6, measure: cancer-specific survival, horizonYears: 5, percent: 98}
            """;

    private static final String CONTOUR = """
            # MADE UP. These are not the coefficients of the publication, and not for use.
            source: made up, to show the form of the file
            perCentimetre: 1.001
            perMetastasis: 1.001
            rasMutant: 1.001
            reference: {largestCentimetres: 1, metastases: 1, survivalPercent: 99}
            horizonYears: 5
            """;

    /** By the name of the file. */
    static final Map<String, String> FILES = Map.of("bpi.yaml", BASINGSTOKE, "contour-2021.yaml", CONTOUR);

    private static final String TEXT = """

            ## Tables that a site provides

            The points of the Basingstoke index and the coefficients of the contour model are printed in nothing that was at
            hand, and nothing is guessed. Without them both models gather what is known, show what figures there are, and say
            that they cannot be computed. A site that has the publications can provide them: a folder, named by
            `hepatica.prognosis.overlay` ([operations](operations.md)), with one of these files or both. They are read at
            start.

            `bpi.yaml` has the points of each criterion, and what sums of them mean:

            ```yaml
            %s```

            `contour-2021.yaml` has a hazard ratio for each centimetre, for each metastasis and for RAS mutant against wild
            type, and the survival of one patient with RAS wild type:

            ```yaml
            %s```

            What is wrong keeps the service from starting, and the log says what and where:

            - the folder must be there, with no other files (names that begin with a dot are passed over)
            - no unknown key, no key twice, no second document; `source` must say where the numbers are from
            - points for exactly the seven criteria above, by these words, each a whole number of 0 or more
            - `survival` may be an empty list; its rows follow one another without gap or overlap, each within 0 to 100 %%. Two
              rows of the same points, at different years, may stand one after the other
            - hazard ratios, reference and years above 0, and the reference survival below 100 %%

            Whether the numbers are those of the publication nobody checks. So every answer says that they are the site's and
            names the source, what they mean stays text, and none of it becomes a probability.
            """;

    private SiteExamples() {}

    static String text() {
        return TEXT.formatted(BASINGSTOKE, CONTOUR);
    }
}
