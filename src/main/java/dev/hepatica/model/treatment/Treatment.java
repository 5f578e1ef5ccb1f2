package dev.hepatica.model.treatment;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import java.util.List;

/**
 * Systemic treatment of the metastatic disease: what was given, is given, is planned.
 *
 * @param line                the line of therapy that is being decided; 1 where none was given before
 * @param priorRegimens       how many regimens were given before
 * @param priorTherapies      agents and classes given before
 * @param progressed          whether the disease progressed on the last of them
 * @param chemoRefractory     whether standard chemotherapy has been exhausted
 * @param current             what is being given
 * @param running             whether systemic treatment is under way
 * @param planned             what is planned or ordered
 * @param response            how the metastases responded to systemic treatment when that was last assessed
 * @param chemotherapy        the last chemotherapy, in numbers
 * @param regimens            the regimens on record, in their order
 */
public record Treatment(
        Finding<Interval> line,
        Finding<Interval> priorRegimens,
        Finding<Listing<PriorTherapy>> priorTherapies,
        Finding<Boolean> progressed,
        Finding<Boolean> chemoRefractory,
        Finding<Listing<CurrentTreatment>> current,
        Finding<Boolean> running,
        Finding<Listing<PlannedTreatment>> planned,
        Finding<Response> response,
        Chemotherapy chemotherapy,
        List<Regimen> regimens) {

    public Treatment {
        regimens = List.copyOf(regimens);
    }

    /**
     * The last chemotherapy.
     *
     * @param preoperativeCycles          cycles given before a liver resection
     * @param weeksReceived               weeks from its first to its last dose
     * @param weeksSinceLast              weeks since its last dose
     * @param includedBevacizumab         whether bevacizumab was part of it
     * @param weeksSinceResponseAssessment weeks since the response was last assessed
     */
    public record Chemotherapy(
            Finding<Interval> preoperativeCycles,
            Finding<Interval> weeksReceived,
            Finding<Interval> weeksSinceLast,
            Finding<Boolean> includedBevacizumab,
            Finding<Interval> weeksSinceResponseAssessment) {}

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
        ANTI_VEGF("anti-vegf"),
        TRK_INHIBITOR("trk-inhibitor"),
        RET_INHIBITOR("ret-inhibitor"),
        TRASTUZUMAB_DERUXTECAN("trastuzumab-deruxtecan");

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
        CONVERSION_CHEMO("conversion-chemo"),
        ENCORAFENIB("encorafenib"),
        KRAS_G12C_INHIBITOR("kras-g12c-inhibitor"),
        ANTI_HER2("anti-her2"),
        TRIFLURIDINE_TIPIRACIL("trifluridine-tipiracil"),
        TKI("tki");

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
        CAR_T("car-t"),
        PELVIC_RADIOTHERAPY("pelvic-radiotherapy"),
        PRIMARY_RESECTION("primary-resection");

        private final String code;

        PlannedTreatment(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How metastases respond to systemic treatment. */
    public enum Response implements Coded {
        COMPLETE("CR"),
        PARTIAL("PR"),
        STABLE("SD"),
        PROGRESSIVE("PD");

        private final String code;

        Response(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
