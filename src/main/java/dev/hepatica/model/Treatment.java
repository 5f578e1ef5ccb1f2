package dev.hepatica.model;

import java.util.Set;

/**
 * Systemic treatment of the metastatic disease: what was given, is given, is planned.
 *
 * @param line                the line of therapy that is being decided; 1 where none was given before
 * @param priorRegimens       how many regimens were given before
 * @param priorTherapies      agents and classes given before
 * @param progressed          whether the disease progressed on the last of them
 * @param chemoRefractory     whether standard chemotherapy has been exhausted
 * @param current             what is being given
 * @param planned             what is planned or ordered
 */
public record Treatment(
        Finding<Interval> line,
        Finding<Interval> priorRegimens,
        Finding<Set<PriorTherapy>> priorTherapies,
        Finding<Boolean> progressed,
        Finding<Boolean> chemoRefractory,
        Finding<Set<CurrentTreatment>> current,
        Finding<Set<PlannedTreatment>> planned) {

    /** An agent or class that was given for metastatic disease. */
    public enum PriorTherapy implements Coded {
        OXALIPLATIN("oxaliplatin"),
        IRINOTECAN("irinotecan"),
        FLUOROPYRIMIDINE("fluoropyrimidine"),
        BEVACIZUMAB("bevacizumab"),
        ANTI_EGFR("anti-egfr"),
        ANTI_HER2("anti-her2"),
        ICI("ici"),
        REGORAFENIB("regorafenib"),
        TRIFLURIDINE_TIPIRACIL("trifluridine-tipiracil"),
        BRAF_INHIBITOR("braf-inhibitor"),
        KRAS_G12C_INHIBITOR("kras-g12c-inhibitor"),
        FRUQUINTINIB("fruquintinib"),
        ANTI_VEGF("anti-vegf");

        private final String code;

        PriorTherapy(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** An agent, class or treatment that is being given. */
    public enum CurrentTreatment implements Coded {
        HAI("hai"),
        FLUOROPYRIMIDINE("fluoropyrimidine"),
        OXALIPLATIN("oxaliplatin"),
        IRINOTECAN("irinotecan"),
        BEVACIZUMAB("bevacizumab"),
        ANTI_EGFR("anti-egfr"),
        ICI("ici"),
        CEA_TCR_T_CELLS("cea-tcr-t-cells"),
        CONVERSION_CHEMO("conversion-chemo");

        private final String code;

        CurrentTreatment(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A treatment that is planned or ordered. */
    public enum PlannedTreatment implements Coded {
        HEPATECTOMY("hepatectomy"),
        TWO_STAGE_HEPATECTOMY("two-stage-hepatectomy"),
        ALPPS("alpps"),
        ABLATION("ablation"),
        INTRAOPERATIVE_ABLATION("intraoperative-ablation"),
        SBRT("sbrt"),
        PROTON("proton"),
        Y90("y90"),
        TACE("tace"),
        HAI("hai"),
        TRANSPLANT("transplant"),
        SYNCHRONOUS_RESECTION("synchronous-resection"),
        STAGED_RESECTION("staged-resection"),
        SYSTEMIC_CHEMO("systemic-chemo"),
        CAR_T("car-t");

        private final String code;

        PlannedTreatment(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
