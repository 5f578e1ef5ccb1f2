package dev.hepatica.model.treatment;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;

/**
 * What has been done to the liver.
 *
 * @param priorHepatectomies      how many liver resections
 * @param monthsSinceHepatectomy  months since the last one
 * @param margin                  residual tumour after the last one
 * @param twoStageStatus          how far a two-stage operation has come
 * @param ablation                ablation of metastases
 * @param growthPattern           the histopathological growth pattern in the resection specimen
 * @param desmoplasticPercent     the share of the interface that is desmoplastic, in per cent
 * @param microvesselDensityHigh  whether the specimen shows many small vessels
 */
public record LiverSurgery(
        Finding<Interval> priorHepatectomies,
        Finding<Interval> monthsSinceHepatectomy,
        Finding<Margin> margin,
        Finding<TwoStageStatus> twoStageStatus,
        Ablation ablation,
        Finding<GrowthPattern> growthPattern,
        Finding<Interval> desmoplasticPercent,
        Finding<Boolean> microvesselDensityHigh) {

    /**
     * Ablation of liver metastases.
     *
     * @param done        whether metastases were ablated with curative intent
     * @param monthsSince months since the last ablation
     * @param incomplete  whether there is viable tumour at the ablation zone
     * @param marginMm    the smallest margin reached around an ablated lesion, in millimetres
     */
    public record Ablation(
            Finding<Boolean> done,
            Finding<Interval> monthsSince,
            Finding<Boolean> incomplete,
            Finding<Interval> marginMm) {}

    /** Residual tumour classification. */
    public enum Margin implements Coded {
        R0("R0"),
        R1("R1"),
        R2("R2");

        private final String code;

        Margin(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The state of a two-stage hepatectomy. */
    public enum TwoStageStatus implements Coded {
        NONE("none"),
        PLANNED("planned"),
        STAGE_1_DONE("stage-1-done"),
        COMPLETED("completed");

        private final String code;

        TwoStageStatus(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Histopathological growth pattern of liver metastases. */
    public enum GrowthPattern implements Coded {
        DESMOPLASTIC("desmoplastic"),
        PUSHING("pushing"),
        REPLACEMENT("replacement");

        private final String code;

        GrowthPattern(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
