package dev.hepatica.fhir.definition;

import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.model.grade.Grade;
import dev.hepatica.model.grade.Strength;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** Strength and certainty, in the codes of CPG-on-FHIR. A statement without strength has no such code. */
final class GradeCodes {

    private static final String STRENGTH = Systems.BASE + "/StructureDefinition/crlm-recommendation-strength";
    private static final String QUALITY = Systems.BASE + "/StructureDefinition/crlm-evidence-certainty";
    private static final String STRENGTH_CODES = "http://terminology.hl7.org/CodeSystem/recommendation-strength";
    private static final String QUALITY_CODES = "http://terminology.hl7.org/CodeSystem/evidence-quality";

    private GradeCodes() {}

    static void put(PlanDefinitionActionComponent action, Grade grade) {
        if (grade.strength() != Strength.NONE) {
            var strong = grade.strength() == Strength.STRONG;
            action.addExtension(STRENGTH, Marks.concept(STRENGTH_CODES, strong ? "strong" : "weak", ""));
        }
        action.addExtension(
                QUALITY, Marks.concept(QUALITY_CODES, grade.certainty().code(), ""));
    }
}
