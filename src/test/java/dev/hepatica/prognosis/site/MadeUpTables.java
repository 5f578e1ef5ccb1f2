package dev.hepatica.prognosis.site;

/** Points and coefficients that are invented for tests; the numbers have no meaning. */
public final class MadeUpTables {

    public static final String POINTS = """
            source: made up for a test
            points:
              more than 3 liver metastases: 4
              node-positive primary: 2
              poorly differentiated primary: 3
              tumour outside the liver: 7
              largest metastasis of 50 mm or more: 8
              CEA over 60 ng/mL: 1
              positive margin: 5
            survival:
              - {from: 0, to: 9, measure: cancer-specific survival, horizonYears: 5, percent: 70}
              - {from: 0, to: 9, measure: cancer-specific survival, horizonYears: 10, percent: 60}
              - {from: 10, to: 13, measure: cancer-specific survival, horizonYears: 5, percent: 30.5}
              - {from: 14, to: 26, measure: cancer-specific survival, horizonYears: 5, percent: 0}
            """;

    public static final String COEFFICIENTS = """
            source: made up for a test
            perCentimetre: 1.1
            perMetastasis: 1.05
            rasMutant: 2
            horizonYears: 5
            reference: {largestCentimetres: 3, metastases: 1, survivalPercent: 50}
            """;

    private MadeUpTables() {}
}
