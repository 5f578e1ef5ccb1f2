package dev.hepatica.model;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;

/**
 * What can speak against a treatment, whatever the tumour is like.
 *
 * @param reproduction pregnancy and what bears on it
 * @param organs       what laboratories measure, and how liver and kidneys work
 * @param circulation  heart, vessels and bleeding
 * @param healing      bowel, wounds, operations and infection
 * @param tolerance    lungs, immune system, allergies, other medicines and toxicity
 * @param genotype     how fast drugs are broken down
 */
public record Safety(
        Reproduction reproduction,
        Organs organs,
        Circulation circulation,
        Healing healing,
        Tolerance tolerance,
        Genotype genotype) {

    /**
     * Pregnancy and what bears on it.
     *
     * @param sex                   the sex of the patient
     * @param childbearingPotential whether the patient can become pregnant
     * @param pregnant              whether the patient is pregnant
     * @param breastfeeding         whether the patient breastfeeds
     */
    public record Reproduction(
            Finding<Sex> sex,
            Finding<Boolean> childbearingPotential,
            Finding<Boolean> pregnant,
            Finding<Boolean> breastfeeding) {}

    /**
     * What laboratories measure, and how liver and kidneys work.
     *
     * @param bilirubinXUln            total bilirubin in multiples of the laboratory's upper limit
     * @param bilirubinMgDl            total bilirubin in mg/dL
     * @param childPugh                Child-Pugh class
     * @param decompensatedLiver       whether the liver fails
     * @param creatinineClearanceMlMin creatinine clearance in mL/min
     * @param neutrophilsPerNl         neutrophils, 10*9/L
     * @param plateletsPerNl           platelets, 10*9/L
     * @param inr                      international normalised ratio
     * @param hepatitisB               hepatitis B, past or present
     * @param nephroticSyndrome        nephrotic syndrome, or proteinuria of grade 4
     */
    public record Organs(
            Finding<Interval> bilirubinXUln,
            Finding<Interval> bilirubinMgDl,
            Finding<ChildPugh> childPugh,
            Finding<Boolean> decompensatedLiver,
            Finding<Interval> creatinineClearanceMlMin,
            Finding<Interval> neutrophilsPerNl,
            Finding<Interval> plateletsPerNl,
            Finding<Interval> inr,
            Finding<HepatitisB> hepatitisB,
            Finding<Boolean> nephroticSyndrome) {}

    /**
     * Heart, vessels and bleeding.
     *
     * @param lvefPercent                    left ventricular ejection fraction, in per cent
     * @param qtcMs                          corrected QT interval, in milliseconds
     * @param congenitalLongQt               congenital long QT syndrome
     * @param severeHeartFailure             NYHA class III or IV, or an ejection fraction below 40 per cent
     * @param recentArterialThromboembolism  infarction, unstable angina, stroke or TIA within 12 months
     * @param fluoropyrimidineCardiotoxicity harm to the heart under an earlier fluoropyrimidine
     * @param uncontrolledHypertension       hypertension that is not controlled
     * @param recentMajorBleeding            major bleeding, not resolved or within 3 months
     * @param mainPortalVeinThrombosis       thrombosis of the main portal vein
     */
    public record Circulation(
            Finding<Interval> lvefPercent,
            Finding<Interval> qtcMs,
            Finding<Boolean> congenitalLongQt,
            Finding<Boolean> severeHeartFailure,
            Finding<Boolean> recentArterialThromboembolism,
            Finding<Boolean> fluoropyrimidineCardiotoxicity,
            Finding<Boolean> uncontrolledHypertension,
            Finding<Boolean> recentMajorBleeding,
            Finding<Boolean> mainPortalVeinThrombosis) {}

    /**
     * Bowel, wounds, operations and infection.
     *
     * @param perforationOrFistula       gastrointestinal perforation or fistula
     * @param bowelObstruction           obstruction of the bowel that is not relieved
     * @param inflammatoryBowelDisease   chronic inflammatory bowel disease
     * @param surgeryInTheLast28Days     a major operation in the last 28 days
     * @param surgeryInTheNext28Days     a major operation in the next 28 days
     * @param unhealedWound              a wound that has not healed
     * @param activeInfection            a serious or uncontrolled infection
     * @param bilioentericAnastomosis    bilioenteric anastomosis, biliary stent or sphincterotomy
     */
    public record Healing(
            Finding<Boolean> perforationOrFistula,
            Finding<Boolean> bowelObstruction,
            Finding<Boolean> inflammatoryBowelDisease,
            Finding<Boolean> surgeryInTheLast28Days,
            Finding<Boolean> surgeryInTheNext28Days,
            Finding<Boolean> unhealedWound,
            Finding<Boolean> activeInfection,
            Finding<Boolean> bilioentericAnastomosis) {}

    /**
     * Lungs, immune system, allergies, other medicines and toxicity.
     *
     * @param interstitialLungDisease interstitial lung disease, pneumonitis or fibrosis, now or before
     * @param autoimmuneDisease       autoimmune disease that needs or needed immunosuppression
     * @param organTransplant         organ or allogeneic stem cell transplant
     * @param liverTransplant         liver transplant
     * @param severeHypersensitivity  drugs with a severe hypersensitivity reaction
     * @param interactingMedications  medicines that interact with anticancer drugs
     * @param doseLimitingToxicity    toxicity that forbids going on unchanged
     */
    public record Tolerance(
            Finding<Boolean> interstitialLungDisease,
            Finding<Boolean> autoimmuneDisease,
            Finding<Boolean> organTransplant,
            Finding<Boolean> liverTransplant,
            Finding<Listing<Allergen>> severeHypersensitivity,
            Finding<Listing<Interaction>> interactingMedications,
            Finding<Boolean> doseLimitingToxicity) {}

    /**
     * How fast drugs are broken down; that of fluoropyrimidines stands in the molecular profile.
     *
     * @param dpydActivityScore activity score of DPYD, 0 to 2
     * @param ugt1a1            metaboliser status by UGT1A1
     */
    public record Genotype(Finding<Interval> dpydActivityScore, Finding<Metaboliser> ugt1a1) {}

    /** Sex, as far as it bears on treatment. */
    public enum Sex implements Coded {
        MALE("male"),
        FEMALE("female");

        private final String code;

        Sex(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Child-Pugh class. */
    public enum ChildPugh implements Coded {
        A("A"),
        B("B"),
        C("C");

        private final String code;

        ChildPugh(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Hepatitis B by serology. */
    public enum HepatitisB implements Coded {
        HBSAG_POSITIVE("hbsag-positive"),
        ANTI_HBC_ONLY("anti-hbc-only"),
        NEGATIVE("negative");

        private final String code;

        HepatitisB(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How fast a drug is broken down. */
    public enum Metaboliser implements Coded {
        NORMAL("normal"),
        INTERMEDIATE("intermediate"),
        POOR("poor");

        private final String code;

        Metaboliser(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Anticancer drugs that a severe hypersensitivity reaction can be to. */
    public enum Allergen implements Coded {
        PLATINUM("platinum"),
        IRINOTECAN("irinotecan"),
        FLUOROPYRIMIDINE("fluoropyrimidine"),
        ANTI_EGFR("anti-egfr"),
        BEVACIZUMAB("bevacizumab"),
        ICI("ici"),
        TRASTUZUMAB("trastuzumab"),
        TRIFLURIDINE_TIPIRACIL("trifluridine-tipiracil");

        private final String code;

        Allergen(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Medicines that interact with anticancer drugs. */
    public enum Interaction implements Coded {
        BRIVUDINE("brivudine"),
        ST_JOHNS_WORT("st-johns-wort"),
        STRONG_CYP3A_INHIBITOR("strong-cyp3a-inhibitor"),
        STRONG_CYP3A_INDUCER("strong-cyp3a-inducer"),
        ACID_REDUCER("acid-reducer"),
        QT_PROLONGING("qt-prolonging"),
        VITAMIN_K_ANTAGONIST("vitamin-k-antagonist"),
        FULL_DOSE_ANTICOAGULANT("full-dose-anticoagulant");

        private final String code;

        Interaction(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
