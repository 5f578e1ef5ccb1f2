package dev.hepatica.assessment;

import static java.util.Map.entry;

import dev.hepatica.model.Case;
import dev.hepatica.model.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Where in a case each fact of the vocabulary stands. */
final class CaseFacts {

    private static final Map<String, Function<Case, Finding<?>>> PLACES = Map.ofEntries(
            entry("ageYears", c -> c.patient().ageYears()),
            entry("elderly", c -> c.conclusions().elderly()),
            entry("ecog", c -> c.patient().ecog()),
            entry("frail", c -> c.patient().frail()),
            entry("fitForIntensiveChemo", c -> c.patient().fitForIntensiveChemo()),
            entry("crc", c -> c.primary().colorectal()),
            entry("crcStage", c -> c.primary().stage()),
            entry("primarySite", c -> c.primary().site()),
            entry("primarySidedness", c -> c.primary().side()),
            entry("primaryNodalStatus", c -> c.primary().nodes()),
            entry("crlm", c -> c.liver().present()),
            entry("metastatic", c -> c.conclusions().metastatic()),
            entry("activeDisease", c -> c.conclusions().activeDisease()),
            entry("extrahepaticDisease", c -> c.extrahepaticDisease()),
            entry("crlmTiming", c -> c.liver().timing()),
            entry("diseaseFreeIntervalMonths", c -> c.liver().diseaseFreeIntervalMonths()),
            entry("crlmCount", c -> c.liver().count()),
            entry("crlmLargestDiameterMm", c -> c.liver().largestDiameterMm()),
            entry("initialResectability", c -> c.liver().initialResectability()),
            entry("resectability", c -> c.liver().resectability()),
            entry("recurrentCrlm", c -> c.liver().recurrent()),
            entry("priorHepatectomyCount", c -> c.surgery().priorHepatectomies()),
            entry("monthsSinceHepatectomy", c -> c.surgery().monthsSinceHepatectomy()),
            entry("resectionMarginStatus", c -> c.surgery().margin()),
            entry("twoStageStatus", c -> c.surgery().twoStageStatus()),
            entry("ablationMarginMm", c -> c.surgery().ablationMarginMm()),
            entry("hgp", c -> c.surgery().growthPattern()),
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
            entry("ceaNgMl", c -> c.markers().ceaNgMl()),
            entry("ctdnaPostop", c -> c.markers().ctdnaPostop()),
            entry("lineOfTherapy", c -> c.treatment().line()),
            entry("priorSystemicRegimens", c -> c.treatment().priorRegimens()),
            entry("priorTherapies", c -> c.treatment().priorTherapies()),
            entry("progressedOnPriorTherapy", c -> c.treatment().progressed()),
            entry("chemoRefractory", c -> c.treatment().chemoRefractory()),
            entry("currentTreatments", c -> c.treatment().current()),
            entry("plannedTreatments", c -> c.treatment().planned()));

    private CaseFacts() {}

    /** What a case says of each fact. */
    static Map<String, Finding<?>> of(Case patient) {
        var findings = new LinkedHashMap<String, Finding<?>>();
        PLACES.forEach((fact, place) -> findings.put(fact, place.apply(patient)));
        return findings;
    }
}
