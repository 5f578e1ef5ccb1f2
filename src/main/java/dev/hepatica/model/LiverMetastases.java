package dev.hepatica.model;

/**
 * The metastases in the liver.
 *
 * @param present                   whether there are, or were, liver metastases of the colorectal primary
 * @param count                     how many
 * @param largestDiameterMm         the largest diameter of the largest, in millimetres
 * @param timing                    found with the primary, or later
 * @param diseaseFreeIntervalMonths from the diagnosis of the primary to that of the liver metastases, in months;
 *                                  0 where they are synchronous
 * @param initialResectability      as judged when the metastases were first assessed
 * @param resectability             as judged now
 * @param recurrent                 whether they came back after treatment with curative intent
 */
public record LiverMetastases(
        Finding<Boolean> present,
        Finding<Interval> count,
        Finding<Interval> largestDiameterMm,
        Finding<Timing> timing,
        Finding<Interval> diseaseFreeIntervalMonths,
        Finding<Resectability> initialResectability,
        Finding<Resectability> resectability,
        Finding<Boolean> recurrent) {

    /** When they were found, seen from the primary. */
    public enum Timing implements Coded {
        SYNCHRONOUS("synchronous"),
        METACHRONOUS("metachronous");

        private final String code;

        Timing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What a liver surgeon or board says of removing all of them. */
    public enum Resectability implements Coded {
        RESECTABLE("resectable"),
        BORDERLINE("borderline"),
        UNRESECTABLE("unresectable");

        private final String code;

        Resectability(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
