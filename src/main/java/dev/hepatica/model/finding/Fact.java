package dev.hepatica.model.finding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be known of a patient, by name: all facts of {@code evidence/vocabulary.yaml}, in its order, which
 * says what each means. A test writes this list from there ({@code mvn test -Drecord}); nobody edits it.
 */
public enum Fact {
    AGE_YEARS("ageYears"),
    ELDERLY("elderly"),
    ECOG("ecog"),
    FRAIL("frail"),
    FIT_FOR_INTENSIVE_CHEMO("fitForIntensiveChemo"),
    SEVERE_COMORBIDITY("severeComorbidity"),
    ASA_CLASS("asaClass"),
    MEDICAL_CONTRAINDICATION_TO_HEPATECTOMY("medicalContraindicationToHepatectomy"),
    OUTPATIENT_CHEMO_PREFERRED("outpatientChemoPreferred"),
    NEUROPATHY_GRADE("neuropathyGrade"),
    TREATMENT_GOAL("treatmentGoal"),
    QOL_ASSESSED("qolAssessed"),
    SPIRITUAL_NEEDS_ASSESSED("spiritualNeedsAssessed"),
    MDT_REVIEWED("mdtReviewed"),
    SEX("sex"),
    CHILDBEARING_POTENTIAL("childbearingPotential"),
    PREGNANT("pregnant"),
    BREASTFEEDING("breastfeeding"),
    BILIRUBIN_XULN("bilirubinXUln"),
    BILIRUBIN_MG_DL("bilirubinMgDl"),
    CHILD_PUGH("childPugh"),
    DECOMPENSATED_LIVER_DISEASE("decompensatedLiverDisease"),
    CREATININE_CLEARANCE_ML_MIN("creatinineClearanceMlMin"),
    NEUTROPHILS_PER_NL("neutrophilsPerNl"),
    PLATELETS_PER_NL("plateletsPerNl"),
    INR("inr"),
    HBV_STATUS("hbvStatus"),
    UGT1A1_METABOLISER("ugt1a1Metaboliser"),
    LVEF_PERCENT("lvefPercent"),
    QTC_MS("qtcMs"),
    CONGENITAL_LONG_QT("congenitalLongQt"),
    SEVERE_HEART_FAILURE("severeHeartFailure"),
    RECENT_ARTERIAL_THROMBOEMBOLISM("recentArterialThromboembolism"),
    FLUOROPYRIMIDINE_CARDIOTOXICITY("fluoropyrimidineCardiotoxicity"),
    UNCONTROLLED_HYPERTENSION("uncontrolledHypertension"),
    NEPHROTIC_SYNDROME("nephroticSyndrome"),
    RECENT_MAJOR_BLEEDING("recentMajorBleeding"),
    GI_PERFORATION_OR_FISTULA("giPerforationOrFistula"),
    BOWEL_OBSTRUCTION("bowelObstruction"),
    INFLAMMATORY_BOWEL_DISEASE("inflammatoryBowelDisease"),
    MAJOR_SURGERY_WITHIN28_DAYS("majorSurgeryWithin28Days"),
    ELECTIVE_SURGERY_WITHIN28_DAYS("electiveSurgeryWithin28Days"),
    UNHEALED_WOUND("unhealedWound"),
    ACTIVE_INFECTION("activeInfection"),
    INTERSTITIAL_LUNG_DISEASE("interstitialLungDisease"),
    AUTOIMMUNE_DISEASE("autoimmuneDisease"),
    ORGAN_TRANSPLANT("organTransplant"),
    PRIOR_LIVER_TRANSPLANT("priorLiverTransplant"),
    SEVERE_HYPERSENSITIVITY("severeHypersensitivity"),
    INTERACTING_MEDICATIONS("interactingMedications"),
    DOSE_LIMITING_TOXICITY("doseLimitingToxicity"),
    BILIOENTERIC_ANASTOMOSIS("bilioentericAnastomosis"),
    MAIN_PORTAL_VEIN_THROMBOSIS("mainPortalVeinThrombosis"),
    CRC("crc"),
    CRC_STAGE("crcStage"),
    PRIMARY_SITE("primarySite"),
    PRIMARY_SIDEDNESS("primarySidedness"),
    PRIMARY_NODAL_STATUS("primaryNodalStatus"),
    PRIMARY_RESECTED("primaryResected"),
    PRIMARY_IN_SITU("primaryInSitu"),
    MONTHS_SINCE_PRIMARY_SURGERY("monthsSincePrimarySurgery"),
    MONTHS_SINCE_CRC_DIAGNOSIS("monthsSinceCrcDiagnosis"),
    PRIMARY_SYMPTOMATIC("primarySymptomatic"),
    RECTAL_LOCALLY_ADVANCED("rectalLocallyAdvanced"),
    PELVIC_RADIOTHERAPY_GIVEN("pelvicRadiotherapyGiven"),
    MAJOR_COLORECTAL_RESECTION("majorColorectalResection"),
    PRIMARY_DIFFERENTIATION("primaryDifferentiation"),
    CRLM("crlm"),
    METASTATIC("metastatic"),
    ACTIVE_DISEASE("activeDisease"),
    EXTRAHEPATIC_DISEASE("extrahepaticDisease"),
    EXTRAHEPATIC_SITES("extrahepaticSites"),
    LUNG_METASTASES_RESECTABLE("lungMetastasesResectable"),
    LIVER_DOMINANT("liverDominant"),
    OLIGOMETASTATIC_LESION_COUNT("oligometastaticLesionCount"),
    OLIGOMETASTASES_AMENABLE_TO_SBRT("oligometastasesAmenableToSbrt"),
    CRLM_TIMING("crlmTiming"),
    DISEASE_FREE_INTERVAL_MONTHS("diseaseFreeIntervalMonths"),
    EARLY_METACHRONOUS("earlyMetachronous"),
    CRLM_COUNT("crlmCount"),
    FEW_LESIONS("fewLesions"),
    CRLM_LARGEST_DIAMETER_MM("crlmLargestDiameterMm"),
    CRLM_DISTRIBUTION("crlmDistribution"),
    LIVER_INVOLVEMENT_PERCENT("liverInvolvementPercent"),
    LIVER_SEGMENTS_INVOLVED("liverSegmentsInvolved"),
    DISAPPEARING_METASTASES("disappearingMetastases"),
    LIVER_MRI_DONE("liverMriDone"),
    INITIAL_RESECTABILITY("initialResectability"),
    RESECTABILITY("resectability"),
    UNRESECTABLE_REASONS("unresectableReasons"),
    RECURRENT_CRLM("recurrentCrlm"),
    RECURRENCE_SITES("recurrenceSites"),
    MONTHS_HEPATECTOMY_TO_RECURRENCE("monthsHepatectomyToRecurrence"),
    SHORT_INTERVAL_RECURRENCE("shortIntervalRecurrence"),
    FLR_PERCENT("flrPercent"),
    FLR_PERCENT_BEFORE("flrPercentBefore"),
    LIVER_BACKGROUND("liverBackground"),
    FLR_KINETIC_GROWTH_PERCENT_PER_WEEK("flrKineticGrowthPercentPerWeek"),
    FLR_FUNCTION_PERCENT_PER_MIN_M2("flrFunctionPercentPerMinM2"),
    FLR_AUGMENTATION_FAILED("flrAugmentationFailed"),
    INFLOW_OUTFLOW_PRESERVABLE("inflowOutflowPreservable"),
    ALL_LESIONS_REMOVABLE("allLesionsRemovable"),
    ALL_LESIONS_ABLATABLE("allLesionsAblatable"),
    REQUIRES_MAJOR_HEPATECTOMY("requiresMajorHepatectomy"),
    CRLM_NEAR_HILAR_PLATE("crlmNearHilarPlate"),
    CRLM_ON_LIVER_SURFACE("crlmOnLiverSurface"),
    CRLM_NEAR_LARGE_VESSEL("crlmNearLargeVessel"),
    CRLM_NEAR_BILE_DUCT("crlmNearBileDuct"),
    CRLM_DISTANCE_TO_LUMINAL_ORGAN_MM("crlmDistanceToLuminalOrganMm"),
    PRIOR_HEPATECTOMY_COUNT("priorHepatectomyCount"),
    MONTHS_SINCE_HEPATECTOMY("monthsSinceHepatectomy"),
    RESECTION_MARGIN_STATUS("resectionMarginStatus"),
    TWO_STAGE_STATUS("twoStageStatus"),
    PRIOR_LIVER_ABLATION("priorLiverAblation"),
    MONTHS_SINCE_LIVER_ABLATION("monthsSinceLiverAblation"),
    INCOMPLETE_ABLATION("incompleteAblation"),
    ABLATION_MARGIN_MM("ablationMarginMm"),
    HGP("hgp"),
    DESMOPLASTIC_PERCENT("desmoplasticPercent"),
    MICROVESSEL_DENSITY_HIGH("microvesselDensityHigh"),
    LINE_OF_THERAPY("lineOfTherapy"),
    PRIOR_SYSTEMIC_REGIMENS("priorSystemicRegimens"),
    PRIOR_THERAPIES("priorTherapies"),
    PROGRESSED_ON_PRIOR_THERAPY("progressedOnPriorTherapy"),
    CHEMO_REFRACTORY("chemoRefractory"),
    SYSTEMIC_RESPONSE("systemicResponse"),
    WEEKS_SINCE_RESPONSE_ASSESSMENT("weeksSinceResponseAssessment"),
    PREOP_CHEMO_CYCLES("preopChemoCycles"),
    CHEMO_WEEKS_RECEIVED("chemoWeeksReceived"),
    WEEKS_SINCE_LAST_CHEMO("weeksSinceLastChemo"),
    LAST_REGIMEN_INCLUDED_BEVACIZUMAB("lastRegimenIncludedBevacizumab"),
    CURRENT_TREATMENTS("currentTreatments"),
    ON_SYSTEMIC_TREATMENT("onSystemicTreatment"),
    PLANNED_TREATMENTS("plannedTreatments"),
    NGS_PANEL_DONE("ngsPanelDone"),
    MSI("msi"),
    MMR("mmr"),
    MMR_DEFICIENT("mmrDeficient"),
    KRAS("kras"),
    KRAS_VARIANT("krasVariant"),
    NRAS("nras"),
    RAS("ras"),
    BRAF("braf"),
    HER2("her2"),
    HER2_IHC("her2Ihc"),
    TP53("tp53"),
    SMAD4("smad4"),
    FBXW7("fbxw7"),
    APC("apc"),
    PIK3CA("pik3ca"),
    CTNNB1("ctnnb1"),
    NTRK_FUSION("ntrkFusion"),
    RET_FUSION("retFusion"),
    DPYD_METABOLISER("dpydMetaboliser"),
    DPYD_ACTIVITY_SCORE("dpydActivityScore"),
    POLE_POLD1("polePold1"),
    TMB_MUT_PER_MB("tmbMutPerMb"),
    TMB_HIGH("tmbHigh"),
    TGFB_PATHWAY_ALTERED("tgfbPathwayAltered"),
    WNT_PATHWAY_ALTERED("wntPathwayAltered"),
    NOTCH_PATHWAY_ALTERED("notchPathwayAltered"),
    PATHWAY_GRADE("pathwayGrade"),
    GUT_MICROBIOME_FUSOBACTERIUM_ENRICHED("gutMicrobiomeFusobacteriumEnriched"),
    CEA_NG_ML("ceaNgMl"),
    CEA_ELEVATED_AT_BASELINE("ceaElevatedAtBaseline"),
    CA199_UML("ca199UMl"),
    CTDNA_PREOP("ctdnaPreop"),
    CTDNA_POSTOP("ctdnaPostop"),
    CTDNA_SURVEILLANCE("ctdnaSurveillance"),
    CTDNA_RAS_BRAF_EGFR("ctdnaRasBrafEgfr"),
    SURVEILLANCE_CT_INCONCLUSIVE("surveillanceCtInconclusive"),
    CTC_DETECTED("ctcDetected"),
    CHC_TREND("chcTrend"),
    FONG_CRS("fongCrs"),
    FONG_RISK("fongRisk"),
    GAME_RISK("gameRisk"),
    MCS_RISK("mcsRisk"),
    NORDLINGER_RISK("nordlingerRisk"),
    IWATSUKI_GRADE("iwatsukiGrade"),
    TUMOUR_BURDEN_ZONE("tumourBurdenZone"),
    OSLO_SCORE("osloScore"),
    RAS_COMBINATION("rasCombination"),
    CTDNA_DYNAMICS("ctdnaDynamics"),
    CEA_TREND("ceaTrend"),
    REMNANT_ADEQUACY("remnantAdequacy"),
    SURGERY_TIMING("surgeryTiming");

    private static final Map<String, Fact> BY_ID = new HashMap<>();
    private static final Map<String, Fact> BY_CODE = new HashMap<>();

    static {
        for (var fact : values()) {
            BY_ID.put(fact.id, fact);
            BY_CODE.put(fact.code, fact);
        }
    }

    private final String id;
    private final String code;

    Fact(String id) {
        this.id = id;
        this.code = id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The fact of this name; empty where there is none. */
    public static Optional<Fact> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The fact of this code in CodeSystem {@code crlm-finding}; empty where there is none. */
    public static Optional<Fact> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The name in conditions, in camel case: {@code crlmLargestDiameterMm}. */
    public String id() {
        return id;
    }

    /** The code in CodeSystem {@code crlm-finding}: {@code crlm-largest-diameter-mm}. */
    public String code() {
        return code;
    }

    /** The name in conditions. */
    @Override
    public String toString() {
        return id;
    }
}
