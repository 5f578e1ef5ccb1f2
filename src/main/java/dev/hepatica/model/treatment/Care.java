package dev.hepatica.model.treatment;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;

/**
 * What treatment is for, and what was done besides it.
 *
 * @param goal                     what treatment is to achieve
 * @param outpatientChemoPreferred whether chemotherapy without a stay in hospital is preferred
 * @param qualityOfLifeAssessed    whether the patient's own account was taken by a questionnaire
 * @param spiritualNeedsAssessed   whether the patient was asked for spiritual needs
 * @param boardReviewed            whether a multidisciplinary board has seen the metastases
 */
public record Care(
        Finding<Goal> goal,
        Finding<Boolean> outpatientChemoPreferred,
        Finding<Boolean> qualityOfLifeAssessed,
        Finding<Boolean> spiritualNeedsAssessed,
        Finding<Boolean> boardReviewed) {

    /** What treatment is to achieve. */
    public enum Goal implements Coded {
        CURE("cure"),
        DOWNSTAGE_TO_RESECTION("downstage-to-resection"),
        PROLONG_SURVIVAL("prolong-survival"),
        PALLIATION("palliation"),
        NO_EVIDENCE_OF_DISEASE("no-evidence-of-disease");

        private final String code;

        Goal(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
