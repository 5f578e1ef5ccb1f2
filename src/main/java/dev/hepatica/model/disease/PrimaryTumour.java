package dev.hepatica.model.disease;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;

/**
 * The primary tumour.
 *
 * @param colorectal whether it is a cancer of the colon or rectum
 * @param side       left (splenic flexure to rectum) or right (caecum to transverse colon); a transverse primary counts
 *                   for the side that the site has configured
 * @param nodes      whether regional lymph nodes held tumour
 * @param stage      the stage group as recorded, which may be that of the diagnosis of the primary
 * @param resected   whether it was removed completely
 * @param monthsSinceSurgery months since it was removed
 * @param course     its course and treatment
 */
public record PrimaryTumour(
        Finding<Boolean> colorectal,
        Finding<PrimarySite> site,
        Finding<Side> side,
        Finding<NodalStatus> nodes,
        Finding<Stage> stage,
        Finding<Boolean> resected,
        Finding<Interval> monthsSinceSurgery,
        Course course) {

    /**
     * Its course and treatment.
     *
     * @param monthsSinceDiagnosis   months since it was diagnosed
     * @param symptomatic            whether it obstructs, bleeds or perforates
     * @param locallyAdvanced        whether a rectal primary is locally advanced on MRI
     * @param pelvisIrradiated       whether the pelvis was irradiated
     * @param majorResection         whether a major bowel resection is foreseen
     * @param differentiation        histological differentiation
     */
    public record Course(
            Finding<Interval> monthsSinceDiagnosis,
            Finding<Boolean> symptomatic,
            Finding<Boolean> locallyAdvanced,
            Finding<Boolean> pelvisIrradiated,
            Finding<Boolean> majorResection,
            Finding<Differentiation> differentiation) {}

    /** Histological differentiation. */
    public enum Differentiation implements Coded {
        WELL("well"),
        MODERATE("moderate"),
        POOR("poor");

        private final String code;

        Differentiation(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Where in the large bowel it sits. */
    public enum PrimarySite implements Coded {
        CECUM("cecum"),
        ASCENDING_COLON("ascending-colon"),
        HEPATIC_FLEXURE("hepatic-flexure"),
        TRANSVERSE_COLON("transverse-colon"),
        SPLENIC_FLEXURE("splenic-flexure"),
        DESCENDING_COLON("descending-colon"),
        SIGMOID_COLON("sigmoid-colon"),
        RECTOSIGMOID("rectosigmoid"),
        RECTUM("rectum");

        private final String code;

        PrimarySite(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The side of the bowel, which anti-EGFR treatment asks for. */
    public enum Side implements Coded {
        LEFT("left"),
        RIGHT("right");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether regional lymph nodes held tumour. */
    public enum NodalStatus implements Coded {
        POSITIVE("positive"),
        NEGATIVE("negative");

        private final String code;

        NodalStatus(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** AJCC stage groups, without their subdivisions. */
    public enum Stage implements Coded {
        I("I"),
        II("II"),
        III("III"),
        IV("IV");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
