package dev.hepatica.assessment;

import static java.util.Map.entry;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where in a case each fact of the vocabulary stands. */
final class CaseFacts {

    private static final Map<String, Function<Case, Finding<?>>> PLACES = Map.ofEntries(
            entry("ageYears", c -> c.patient().ageYears()),
            entry("elderly", c -> c.conclusions().elderly()),
            entry("ecog", c -> c.patient().ecog()),
            entry("frail", c -> c.patient().frail()),
            entry("fitForIntensiveChemo", c -> c.patient().fitForIntensiveChemo()),
            entry("medicalContraindicationToHepatectomy", c -> c.patient().medicalContraindicationToHepatectomy()),
            entry("severeComorbidity", c -> c.patient().severeComorbidity()),
            entry("neuropathyGrade", c -> c.patient().neuropathyGrade()),
            entry("outpatientChemoPreferred", c -> c.care().outpatientChemoPreferred()),
            entry("treatmentGoal", c -> c.care().goal()),
            entry("qolAssessed", c -> c.care().qualityOfLifeAssessed()),
            entry("spiritualNeedsAssessed", c -> c.care().spiritualNeedsAssessed()),
            entry("mdtReviewed", c -> c.care().boardReviewed()),
            entry("crc", c -> c.primary().colorectal()),
            entry("crcStage", c -> c.primary().stage()),
            entry("primarySite", c -> c.primary().site()),
            entry("primarySidedness", c -> c.primary().side()),
            entry("primaryNodalStatus", c -> c.primary().nodes()),
            entry("primaryResected", c -> c.primary().resected()),
            entry("primaryInSitu", c -> c.conclusions().primaryInSitu()),
            entry("monthsSincePrimarySurgery", c -> c.primary().monthsSinceSurgery()),
            entry("metastatic", c -> c.conclusions().metastatic()),
            entry("crlm", c -> c.liver().present()),
            entry("activeDisease", c -> c.conclusions().activeDisease()),
            entry("crlmTiming", c -> c.liver().timing()),
            entry("diseaseFreeIntervalMonths", c -> c.liver().diseaseFreeIntervalMonths()),
            entry("crlmCount", c -> c.liver().count()),
            entry("fewLesions", c -> c.conclusions().fewLesions()),
            entry("crlmLargestDiameterMm", c -> c.liver().largestDiameterMm()),
            entry("crlmDistribution", c -> c.liver().distribution()),
            entry("initialResectability", c -> c.liver().initialResectability()),
            entry("resectability", c -> c.liver().resectability()),
            entry("unresectableReasons", c -> c.liver().unresectableReasons()),
            entry("extrahepaticDisease", c -> c.spread().extrahepatic()),
            entry("extrahepaticSites", c -> c.spread().sites()),
            entry("lungMetastasesResectable", c -> c.spread().lungMetastasesResectable()),
            entry("liverDominant", c -> c.spread().liverDominant()),
            entry("oligometastaticLesionCount", CaseFacts::metastasesAtAllSites),
            entry("oligometastasesAmenableToSbrt", c -> c.spread().amenableToSbrt()),
            entry("recurrentCrlm", c -> c.recurrence().recurrent()),
            entry("recurrenceSites", c -> c.recurrence().sites()),
            entry("monthsHepatectomyToRecurrence", c -> c.recurrence().monthsFromHepatectomy()),
            entry("shortIntervalRecurrence", c -> c.conclusions().shortIntervalRecurrence()),
            entry("priorHepatectomyCount", c -> c.surgery().priorHepatectomies()),
            entry("monthsSinceHepatectomy", c -> c.surgery().monthsSinceHepatectomy()),
            entry("resectionMarginStatus", c -> c.surgery().margin()),
            entry("twoStageStatus", c -> c.surgery().twoStageStatus()),
            entry("ablationMarginMm", c -> c.surgery().ablationMarginMm()),
            entry("hgp", c -> c.surgery().growthPattern()),
            entry("desmoplasticPercent", c -> c.surgery().desmoplasticPercent()),
            entry("microvesselDensityHigh", c -> c.surgery().microvesselDensityHigh()),
            entry("flrPercent", c -> c.operability().flrPercent()),
            entry("flrPercentBefore", c -> c.operability().flrPercentBefore()),
            entry("liverBackground", c -> c.operability().background()),
            entry("flrKineticGrowthPercentPerWeek", c -> c.operability().kineticGrowthPercentPerWeek()),
            entry("inflowOutflowPreservable", c -> c.operability().inflowOutflowPreservable()),
            entry("allLesionsRemovable", c -> c.operability().allLesionsRemovable()),
            entry("allLesionsAblatable", c -> c.operability().allLesionsAblatable()),
            entry("crlmNearHilarPlate", c -> c.operability().nearHilarPlate()),
            entry("crlmOnLiverSurface", c -> c.operability().onLiverSurface()),
            entry("crlmNearLargeVessel", c -> c.operability().nearLargeVessel()),
            entry("crlmNearBileDuct", c -> c.operability().nearBileDuct()),
            entry("crlmDistanceToLuminalOrganMm", c -> c.operability().distanceToLuminalOrganMm()),
            entry("requiresMajorHepatectomy", c -> c.operability().requiresMajorHepatectomy()),
            entry("lineOfTherapy", c -> c.treatment().line()),
            entry("priorSystemicRegimens", c -> c.treatment().priorRegimens()),
            entry("priorTherapies", c -> c.treatment().priorTherapies()),
            entry("progressedOnPriorTherapy", c -> c.treatment().progressed()),
            entry("chemoRefractory", c -> c.treatment().chemoRefractory()),
            entry("currentTreatments", c -> c.treatment().current()),
            entry("plannedTreatments", c -> c.treatment().planned()),
            entry("systemicResponse", c -> c.treatment().response()),
            entry("preopChemoCycles", c -> c.treatment().chemotherapy().preoperativeCycles()),
            entry("chemoWeeksReceived", c -> c.treatment().chemotherapy().weeksReceived()),
            entry("weeksSinceLastChemo", c -> c.treatment().chemotherapy().weeksSinceLast()),
            entry(
                    "lastRegimenIncludedBevacizumab",
                    c -> c.treatment().chemotherapy().includedBevacizumab()),
            entry(
                    "weeksSinceResponseAssessment",
                    c -> c.treatment().chemotherapy().weeksSinceResponseAssessment()),
            entry("ngsPanelDone", c -> c.molecular().panelDone()),
            entry("msi", c -> c.molecular().msi()),
            entry("mmr", c -> c.molecular().mmr()),
            entry("mmrDeficient", c -> c.molecular().mmrDeficient()),
            entry("kras", c -> c.molecular().kras()),
            entry("krasVariant", c -> c.molecular().krasVariant()),
            entry("nras", c -> c.molecular().nras()),
            entry("ras", c -> c.molecular().ras()),
            entry("braf", c -> c.molecular().braf()),
            entry("her2", c -> c.molecular().her2()),
            entry("her2Ihc", c -> c.molecular().her2Ihc()),
            entry("tp53", c -> c.molecular().otherGenes().tp53()),
            entry("smad4", c -> c.molecular().otherGenes().smad4()),
            entry("fbxw7", c -> c.molecular().otherGenes().fbxw7()),
            entry("apc", c -> c.molecular().otherGenes().apc()),
            entry("pik3ca", c -> c.molecular().otherGenes().pik3ca()),
            entry("ctnnb1", c -> c.molecular().otherGenes().ctnnb1()),
            entry("ntrkFusion", c -> c.molecular().fusions().ntrk()),
            entry("retFusion", c -> c.molecular().fusions().ret()),
            entry("dpydMetaboliser", c -> c.molecular().dpyd()),
            entry("tgfbPathwayAltered", c -> c.molecular().pathways().tgfb()),
            entry("wntPathwayAltered", c -> c.molecular().pathways().wnt()),
            entry("notchPathwayAltered", c -> c.molecular().pathways().notch()),
            entry("pathwayGrade", c -> c.molecular().pathways().grade()),
            entry("gutMicrobiomeFusobacteriumEnriched", c -> c.molecular().fusobacteriumEnriched()),
            entry("ceaNgMl", c -> c.markers().ceaNgMl()),
            entry("ceaElevatedAtBaseline", c -> c.markers().ceaElevatedAtBaseline()),
            entry("ctdnaPreop", c -> c.markers().ctdna().preoperative()),
            entry("ctdnaPostop", c -> c.markers().ctdna().postoperative()),
            entry("ctdnaSurveillance", c -> c.markers().ctdna().surveillance()),
            entry("surveillanceCtInconclusive", c -> c.markers().surveillanceCtInconclusive()),
            entry("ctcDetected", c -> c.markers().circulatingTumourCells()),
            entry("chcTrend", c -> c.markers().hybridCellTrend()),
            entry("fongCrs", c -> c.conclusions().fongScore()));

    private CaseFacts() {}

    /** As it was counted; without disease outside the liver, those in the liver are all. */
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

    /** What a case says of each fact. */
    static Map<String, Finding<?>> of(Case patient) {
        var findings = new LinkedHashMap<String, Finding<?>>();
        PLACES.forEach((fact, place) -> findings.put(fact, place.apply(patient)));
        return findings;
    }
}
