package dev.hepatica.assessment;

import static java.util.Map.entry;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facts of the vocabulary that are read from a case, each with its place there. */
final class CaseFacts {

    private static final Map<Fact, Function<Case, Finding<?>>> PLACES = Map.ofEntries(
            entry(Fact.AGE_YEARS, c -> c.patient().ageYears()),
            entry(Fact.ELDERLY, c -> c.conclusions().elderly()),
            entry(Fact.ECOG, c -> c.patient().ecog()),
            entry(Fact.FRAIL, c -> c.patient().frail()),
            entry(Fact.FIT_FOR_INTENSIVE_CHEMO, c -> c.patient().fitForIntensiveChemo()),
            entry(
                    Fact.MEDICAL_CONTRAINDICATION_TO_HEPATECTOMY,
                    c -> c.patient().medicalContraindicationToHepatectomy()),
            entry(Fact.SEVERE_COMORBIDITY, c -> c.patient().severeComorbidity()),
            entry(Fact.NEUROPATHY_GRADE, c -> c.patient().neuropathyGrade()),
            entry(Fact.OUTPATIENT_CHEMO_PREFERRED, c -> c.care().outpatientChemoPreferred()),
            entry(Fact.TREATMENT_GOAL, c -> c.care().goal()),
            entry(Fact.QOL_ASSESSED, c -> c.care().qualityOfLifeAssessed()),
            entry(Fact.SPIRITUAL_NEEDS_ASSESSED, c -> c.care().spiritualNeedsAssessed()),
            entry(Fact.MDT_REVIEWED, c -> c.care().boardReviewed()),
            entry(Fact.CRC, c -> c.primary().colorectal()),
            entry(Fact.CRC_STAGE, c -> c.primary().stage()),
            entry(Fact.PRIMARY_SITE, c -> c.primary().site()),
            entry(Fact.PRIMARY_SIDEDNESS, c -> c.primary().side()),
            entry(Fact.PRIMARY_NODAL_STATUS, c -> c.primary().nodes()),
            entry(Fact.PRIMARY_RESECTED, c -> c.primary().resected()),
            entry(Fact.PRIMARY_IN_SITU, c -> c.conclusions().primaryInSitu()),
            entry(Fact.MONTHS_SINCE_PRIMARY_SURGERY, c -> c.primary().monthsSinceSurgery()),
            entry(Fact.METASTATIC, c -> c.conclusions().metastatic()),
            entry(Fact.CRLM, c -> c.liver().present()),
            entry(Fact.ACTIVE_DISEASE, c -> c.conclusions().activeDisease()),
            entry(Fact.CRLM_TIMING, c -> c.liver().timing()),
            entry(Fact.DISEASE_FREE_INTERVAL_MONTHS, c -> c.liver().diseaseFreeIntervalMonths()),
            entry(Fact.CRLM_COUNT, c -> c.liver().count()),
            entry(Fact.FEW_LESIONS, c -> c.conclusions().fewLesions()),
            entry(Fact.CRLM_LARGEST_DIAMETER_MM, c -> c.liver().largestDiameterMm()),
            entry(Fact.CRLM_DISTRIBUTION, c -> c.liver().distribution()),
            entry(Fact.INITIAL_RESECTABILITY, c -> c.liver().initialResectability()),
            entry(Fact.RESECTABILITY, c -> c.liver().resectability()),
            entry(Fact.UNRESECTABLE_REASONS, c -> c.liver().unresectableReasons()),
            entry(Fact.EXTRAHEPATIC_DISEASE, c -> c.spread().extrahepatic()),
            entry(Fact.EXTRAHEPATIC_SITES, c -> c.spread().sites()),
            entry(Fact.LUNG_METASTASES_RESECTABLE, c -> c.spread().lungMetastasesResectable()),
            entry(Fact.LIVER_DOMINANT, c -> c.spread().liverDominant()),
            entry(Fact.OLIGOMETASTATIC_LESION_COUNT, CaseFacts::metastasesAtAllSites),
            entry(Fact.OLIGOMETASTASES_AMENABLE_TO_SBRT, c -> c.spread().amenableToSbrt()),
            entry(Fact.RECURRENT_CRLM, c -> c.recurrence().recurrent()),
            entry(Fact.RECURRENCE_SITES, c -> c.recurrence().sites()),
            entry(Fact.MONTHS_HEPATECTOMY_TO_RECURRENCE, c -> c.recurrence().monthsFromHepatectomy()),
            entry(Fact.SHORT_INTERVAL_RECURRENCE, c -> c.conclusions().shortIntervalRecurrence()),
            entry(Fact.PRIOR_HEPATECTOMY_COUNT, c -> c.surgery().priorHepatectomies()),
            entry(Fact.MONTHS_SINCE_HEPATECTOMY, c -> c.surgery().monthsSinceHepatectomy()),
            entry(Fact.RESECTION_MARGIN_STATUS, c -> c.surgery().margin()),
            entry(Fact.TWO_STAGE_STATUS, c -> c.surgery().twoStageStatus()),
            entry(Fact.ABLATION_MARGIN_MM, c -> c.surgery().ablation().marginMm()),
            entry(Fact.HGP, c -> c.surgery().growthPattern()),
            entry(Fact.DESMOPLASTIC_PERCENT, c -> c.surgery().desmoplasticPercent()),
            entry(Fact.MICROVESSEL_DENSITY_HIGH, c -> c.surgery().microvesselDensityHigh()),
            entry(Fact.FLR_PERCENT, c -> c.operability().flrPercent()),
            entry(Fact.FLR_PERCENT_BEFORE, c -> c.operability().flrPercentBefore()),
            entry(Fact.LIVER_BACKGROUND, c -> c.operability().background()),
            entry(Fact.FLR_KINETIC_GROWTH_PERCENT_PER_WEEK, c -> c.operability().kineticGrowthPercentPerWeek()),
            entry(Fact.INFLOW_OUTFLOW_PRESERVABLE, c -> c.operability().inflowOutflowPreservable()),
            entry(Fact.ALL_LESIONS_REMOVABLE, c -> c.operability().allLesionsRemovable()),
            entry(Fact.ALL_LESIONS_ABLATABLE, c -> c.operability().allLesionsAblatable()),
            entry(Fact.CRLM_NEAR_HILAR_PLATE, c -> c.operability().nearHilarPlate()),
            entry(Fact.CRLM_ON_LIVER_SURFACE, c -> c.operability().onLiverSurface()),
            entry(Fact.CRLM_NEAR_LARGE_VESSEL, c -> c.operability().nearLargeVessel()),
            entry(Fact.CRLM_NEAR_BILE_DUCT, c -> c.operability().nearBileDuct()),
            entry(Fact.CRLM_DISTANCE_TO_LUMINAL_ORGAN_MM, c -> c.operability().distanceToLuminalOrganMm()),
            entry(Fact.REQUIRES_MAJOR_HEPATECTOMY, c -> c.operability().requiresMajorHepatectomy()),
            entry(Fact.LINE_OF_THERAPY, c -> c.treatment().line()),
            entry(Fact.PRIOR_SYSTEMIC_REGIMENS, c -> c.treatment().priorRegimens()),
            entry(Fact.PRIOR_THERAPIES, c -> c.treatment().priorTherapies()),
            entry(Fact.PROGRESSED_ON_PRIOR_THERAPY, c -> c.treatment().progressed()),
            entry(Fact.CHEMO_REFRACTORY, c -> c.treatment().chemoRefractory()),
            entry(Fact.CURRENT_TREATMENTS, c -> c.treatment().current()),
            entry(Fact.PLANNED_TREATMENTS, c -> c.treatment().planned()),
            entry(Fact.SYSTEMIC_RESPONSE, c -> c.treatment().response()),
            entry(Fact.PREOP_CHEMO_CYCLES, c -> c.treatment().chemotherapy().preoperativeCycles()),
            entry(Fact.CHEMO_WEEKS_RECEIVED, c -> c.treatment().chemotherapy().weeksReceived()),
            entry(Fact.WEEKS_SINCE_LAST_CHEMO, c -> c.treatment().chemotherapy().weeksSinceLast()),
            entry(
                    Fact.LAST_REGIMEN_INCLUDED_BEVACIZUMAB,
                    c -> c.treatment().chemotherapy().includedBevacizumab()),
            entry(
                    Fact.WEEKS_SINCE_RESPONSE_ASSESSMENT,
                    c -> c.treatment().chemotherapy().weeksSinceResponseAssessment()),
            entry(Fact.NGS_PANEL_DONE, c -> c.molecular().panelDone()),
            entry(Fact.MSI, c -> c.molecular().msi()),
            entry(Fact.MMR, c -> c.molecular().mmr()),
            entry(Fact.MMR_DEFICIENT, c -> c.molecular().mmrDeficient()),
            entry(Fact.KRAS, c -> c.molecular().kras()),
            entry(Fact.KRAS_VARIANT, c -> c.molecular().krasVariant()),
            entry(Fact.NRAS, c -> c.molecular().nras()),
            entry(Fact.RAS, c -> c.molecular().ras()),
            entry(Fact.BRAF, c -> c.molecular().braf()),
            entry(Fact.HER2, c -> c.molecular().her2()),
            entry(Fact.HER2_IHC, c -> c.molecular().her2Ihc()),
            entry(Fact.TP53, c -> c.molecular().otherGenes().tp53()),
            entry(Fact.SMAD4, c -> c.molecular().otherGenes().smad4()),
            entry(Fact.FBXW7, c -> c.molecular().otherGenes().fbxw7()),
            entry(Fact.APC, c -> c.molecular().otherGenes().apc()),
            entry(Fact.PIK3CA, c -> c.molecular().otherGenes().pik3ca()),
            entry(Fact.CTNNB1, c -> c.molecular().otherGenes().ctnnb1()),
            entry(Fact.NTRK_FUSION, c -> c.molecular().fusions().ntrk()),
            entry(Fact.RET_FUSION, c -> c.molecular().fusions().ret()),
            entry(Fact.DPYD_METABOLISER, c -> c.molecular().dpyd()),
            entry(Fact.TGFB_PATHWAY_ALTERED, c -> c.molecular().pathways().tgfb()),
            entry(Fact.WNT_PATHWAY_ALTERED, c -> c.molecular().pathways().wnt()),
            entry(Fact.NOTCH_PATHWAY_ALTERED, c -> c.molecular().pathways().notch()),
            entry(Fact.PATHWAY_GRADE, c -> c.molecular().pathways().grade()),
            entry(Fact.GUT_MICROBIOME_FUSOBACTERIUM_ENRICHED, c -> c.molecular().fusobacteriumEnriched()),
            entry(Fact.CEA_NG_ML, c -> c.markers().ceaNgMl()),
            entry(Fact.CEA_ELEVATED_AT_BASELINE, c -> c.markers().ceaElevatedAtBaseline()),
            entry(Fact.CTDNA_PREOP, c -> c.markers().ctdna().preoperative()),
            entry(Fact.CTDNA_POSTOP, c -> c.markers().ctdna().postoperative()),
            entry(Fact.CTDNA_SURVEILLANCE, c -> c.markers().ctdna().surveillance()),
            entry(Fact.SURVEILLANCE_CT_INCONCLUSIVE, c -> c.markers().surveillanceCtInconclusive()),
            entry(Fact.CTC_DETECTED, c -> c.markers().circulatingTumourCells()),
            entry(Fact.CHC_TREND, c -> c.markers().hybridCellTrend()),
            entry(Fact.ASA_CLASS, c -> c.patient().asaClass()),
            entry(Fact.SEX, c -> c.safety().reproduction().sex()),
            entry(Fact.CHILDBEARING_POTENTIAL, c -> c.safety().reproduction().childbearingPotential()),
            entry(Fact.PREGNANT, c -> c.safety().reproduction().pregnant()),
            entry(Fact.BREASTFEEDING, c -> c.safety().reproduction().breastfeeding()),
            entry(Fact.BILIRUBIN_XULN, c -> c.safety().organs().bilirubinXUln()),
            entry(Fact.BILIRUBIN_MG_DL, c -> c.safety().organs().bilirubinMgDl()),
            entry(Fact.CHILD_PUGH, c -> c.safety().organs().childPugh()),
            entry(Fact.DECOMPENSATED_LIVER_DISEASE, c -> c.safety().organs().decompensatedLiver()),
            entry(Fact.CREATININE_CLEARANCE_ML_MIN, c -> c.safety().organs().creatinineClearanceMlMin()),
            entry(Fact.NEUTROPHILS_PER_NL, c -> c.safety().organs().neutrophilsPerNl()),
            entry(Fact.PLATELETS_PER_NL, c -> c.safety().organs().plateletsPerNl()),
            entry(Fact.INR, c -> c.safety().organs().inr()),
            entry(Fact.HBV_STATUS, c -> c.safety().organs().hepatitisB()),
            entry(Fact.NEPHROTIC_SYNDROME, c -> c.safety().organs().nephroticSyndrome()),
            entry(Fact.LVEF_PERCENT, c -> c.safety().circulation().lvefPercent()),
            entry(Fact.QTC_MS, c -> c.safety().circulation().qtcMs()),
            entry(Fact.CONGENITAL_LONG_QT, c -> c.safety().circulation().congenitalLongQt()),
            entry(Fact.SEVERE_HEART_FAILURE, c -> c.safety().circulation().severeHeartFailure()),
            entry(
                    Fact.RECENT_ARTERIAL_THROMBOEMBOLISM,
                    c -> c.safety().circulation().recentArterialThromboembolism()),
            entry(
                    Fact.FLUOROPYRIMIDINE_CARDIOTOXICITY,
                    c -> c.safety().circulation().fluoropyrimidineCardiotoxicity()),
            entry(Fact.UNCONTROLLED_HYPERTENSION, c -> c.safety().circulation().uncontrolledHypertension()),
            entry(Fact.RECENT_MAJOR_BLEEDING, c -> c.safety().circulation().recentMajorBleeding()),
            entry(
                    Fact.MAIN_PORTAL_VEIN_THROMBOSIS,
                    c -> c.safety().circulation().mainPortalVeinThrombosis()),
            entry(Fact.GI_PERFORATION_OR_FISTULA, c -> c.safety().healing().perforationOrFistula()),
            entry(Fact.BOWEL_OBSTRUCTION, c -> c.safety().healing().bowelObstruction()),
            entry(Fact.INFLAMMATORY_BOWEL_DISEASE, c -> c.safety().healing().inflammatoryBowelDisease()),
            entry(Fact.MAJOR_SURGERY_WITHIN28_DAYS, c -> c.safety().healing().surgeryInTheLast28Days()),
            entry(Fact.ELECTIVE_SURGERY_WITHIN28_DAYS, c -> c.safety().healing().surgeryInTheNext28Days()),
            entry(Fact.UNHEALED_WOUND, c -> c.safety().healing().unhealedWound()),
            entry(Fact.ACTIVE_INFECTION, c -> c.safety().healing().activeInfection()),
            entry(Fact.BILIOENTERIC_ANASTOMOSIS, c -> c.safety().healing().bilioentericAnastomosis()),
            entry(Fact.INTERSTITIAL_LUNG_DISEASE, c -> c.safety().tolerance().interstitialLungDisease()),
            entry(Fact.AUTOIMMUNE_DISEASE, c -> c.safety().tolerance().autoimmuneDisease()),
            entry(Fact.ORGAN_TRANSPLANT, c -> c.safety().tolerance().organTransplant()),
            entry(Fact.PRIOR_LIVER_TRANSPLANT, c -> c.safety().tolerance().liverTransplant()),
            entry(Fact.SEVERE_HYPERSENSITIVITY, c -> c.safety().tolerance().severeHypersensitivity()),
            entry(Fact.INTERACTING_MEDICATIONS, c -> c.safety().tolerance().interactingMedications()),
            entry(Fact.DOSE_LIMITING_TOXICITY, c -> c.safety().tolerance().doseLimitingToxicity()),
            entry(Fact.DPYD_ACTIVITY_SCORE, c -> c.safety().genotype().dpydActivityScore()),
            entry(Fact.UGT1A1_METABOLISER, c -> c.safety().genotype().ugt1a1()),
            entry(Fact.MONTHS_SINCE_CRC_DIAGNOSIS, c -> c.primary().course().monthsSinceDiagnosis()),
            entry(Fact.PRIMARY_SYMPTOMATIC, c -> c.primary().course().symptomatic()),
            entry(Fact.RECTAL_LOCALLY_ADVANCED, c -> c.primary().course().locallyAdvanced()),
            entry(Fact.PELVIC_RADIOTHERAPY_GIVEN, c -> c.primary().course().pelvisIrradiated()),
            entry(Fact.MAJOR_COLORECTAL_RESECTION, c -> c.primary().course().majorResection()),
            entry(Fact.PRIMARY_DIFFERENTIATION, c -> c.primary().course().differentiation()),
            entry(Fact.EARLY_METACHRONOUS, c -> c.conclusions().earlyMetachronous()),
            entry(Fact.LIVER_INVOLVEMENT_PERCENT, c -> c.liver().extent().percent()),
            entry(Fact.LIVER_SEGMENTS_INVOLVED, c -> c.liver().extent().segments()),
            entry(Fact.DISAPPEARING_METASTASES, c -> c.liver().extent().disappeared()),
            entry(Fact.LIVER_MRI_DONE, c -> c.liver().extent().liverMri()),
            entry(Fact.FLR_FUNCTION_PERCENT_PER_MIN_M2, c -> c.operability().flrFunctionPercentPerMinM2()),
            entry(Fact.FLR_AUGMENTATION_FAILED, c -> c.operability().augmentationFailed()),
            entry(Fact.PRIOR_LIVER_ABLATION, c -> c.surgery().ablation().done()),
            entry(Fact.MONTHS_SINCE_LIVER_ABLATION, c -> c.surgery().ablation().monthsSince()),
            entry(Fact.INCOMPLETE_ABLATION, c -> c.surgery().ablation().incomplete()),
            entry(Fact.ON_SYSTEMIC_TREATMENT, c -> c.treatment().running()),
            entry(Fact.POLE_POLD1, c -> c.molecular().burden().proofreading()),
            entry(Fact.TMB_MUT_PER_MB, c -> c.molecular().burden().mutationsPerMb()),
            entry(Fact.TMB_HIGH, c -> c.molecular().burden().high()),
            entry(Fact.CTDNA_RAS_BRAF_EGFR, c -> c.markers().plasmaGenes()),
            entry(Fact.CA199_UML, c -> c.markers().ca199UMl()),
            entry(Fact.FONG_CRS, c -> c.conclusions().fongScore()));

    private CaseFacts() {}

    /** The number of metastases at all sites as counted; without disease outside the liver, the number in the liver. */
    private static Finding<Interval> metastasesAtAllSites(Case patient) {
        var counted = patient.spread().oligometastaticLesionCount();
        var outside = patient.spread().extrahepatic();
        var inTheLiver = patient.liver().count();
        if (counted.isKnown() || !outside.toOptional().equals(Optional.of(false))) {
            return counted;
        }
        return inTheLiver.<Finding<Interval>>fold(
                known -> new Finding.Known<>(
                        known.value(),
                        Stream.concat(known.sources().stream(), outside.sources().stream())
                                .distinct()
                                .toList()),
                missing -> missing);
    }

    /** The finding of a fact; not recorded where a case has no place for it. */
    static Finding<?> of(Fact fact, Case patient) {
        var place = PLACES.get(fact);
        return place == null ? Finding.notRecorded() : place.apply(patient);
    }

    /** The finding of each fact. */
    static Map<Fact, Finding<?>> of(Case patient) {
        var findings = new EnumMap<Fact, Finding<?>>(Fact.class);
        PLACES.forEach((fact, place) -> findings.put(fact, place.apply(patient)));
        return findings;
    }
}
