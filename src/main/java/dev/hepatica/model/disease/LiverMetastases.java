package dev.hepatica.model.disease;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import java.util.Optional;

/**
 * The metastases in the liver.
 *
 * @param present                   whether there are, or were, liver metastases of the colorectal primary
 * @param count                     how many
 * @param largestDiameterMm         the largest diameter of the largest, in millimetres
 * @param distribution              in one lobe of the liver or in both
 * @param timing                    found with the primary, or later
 * @param diseaseFreeIntervalMonths from the diagnosis of the primary to that of the liver metastases, in months;
 *                                  0 where they are synchronous
 * @param initialResectability      as judged when the metastases were first assessed
 * @param resectability             as judged now
 * @param unresectableReasons       why they are not resectable
 * @param extent                    how much of the liver they take
 * @param beforeResection           as they were before the last liver resection; empty where none is dated
 */
public record LiverMetastases(
        Finding<Boolean> present,
        Finding<Interval> count,
        Finding<Interval> largestDiameterMm,
        Finding<Distribution> distribution,
        Finding<Timing> timing,
        Finding<Interval> diseaseFreeIntervalMonths,
        Finding<Resectability> initialResectability,
        Finding<Resectability> resectability,
        Finding<Listing<UnresectableReason>> unresectableReasons,
        Extent extent,
        Optional<BeforeResection> beforeResection) {

    /**
     * How much of the liver they take.
     *
     * @param percent     the share of the liver that tumour has replaced, in per cent
     * @param segments    how many of the eight segments hold one
     * @param disappeared whether one is no longer seen on MRI after chemotherapy
     * @param liverMri    whether an MRI of the liver was made
     */
    public record Extent(
            Finding<Interval> percent,
            Finding<Interval> segments,
            Finding<Boolean> disappeared,
            Finding<Boolean> liverMri) {}

    /** How many there were, and how large the largest was in millimetres, when last recorded before the last liver resection. */
    public record BeforeResection(Finding<Interval> count, Finding<Interval> largestDiameterMm) {}

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

    /** Over the lobes of the liver. */
    public enum Distribution implements Coded {
        UNILOBAR("unilobar"),
        BILOBAR("bilobar");

        private final String code;

        Distribution(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Why metastases are not resectable. */
    public enum UnresectableReason implements Coded {
        TUMOUR_LOCATION("tumor-location"),
        COMORBIDITY("comorbidity"),
        INSUFFICIENT_FLR("insufficient-flr"),
        NUMBER("number"),
        EXTRAHEPATIC("extrahepatic"),
        VITAL_STRUCTURE_INVOLVEMENT("vital-structure-involvement");

        private final String code;

        UnresectableReason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
