package dev.hepatica.prognosis.answer;

import static dev.hepatica.model.disease.LiverMetastases.Resectability.RESECTABLE;
import static dev.hepatica.model.disease.LiverMetastases.Resectability.UNRESECTABLE;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.ABLATION;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.HEPATECTOMY;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.INTRAOPERATIVE_ABLATION;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.TRANSPLANT;

import dev.hepatica.model.Case;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import dev.hepatica.prognosis.answer.Prognosis.Fit;
import java.math.BigDecimal;
import java.util.Optional;

/** Whom models speak of. What the record does not say leaves that open. */
public final class Populations {

    private Populations() {}

    /** People whose liver metastases were, or are about to be, resected. */
    public static Fit resection(Case patient) {
        var resectability = patient.liver().resectability().toOptional();
        if (resectability.equals(Optional.of(UNRESECTABLE))) {
            return Fit.OUTSIDE;
        }
        return isResected(patient) || resectability.equals(Optional.of(RESECTABLE)) || isPlanned(patient, HEPATECTOMY)
                ? Fit.WITHIN
                : Fit.OPEN;
    }

    /** People whose liver metastases were resected. */
    public static Fit afterResection(Case patient) {
        if (isResected(patient)) {
            return Fit.WITHIN;
        }
        var never = patient.surgery().priorHepatectomies().toOptional().filter(n -> n.isAtMost(BigDecimal.ZERO));
        return never.isPresent() ? Fit.OUTSIDE : Fit.OPEN;
    }

    /** People whose liver metastases were, or are about to be, ablated. */
    public static Fit ablation(Case patient) {
        return isPlanned(patient, ABLATION)
                        || isPlanned(patient, INTRAOPERATIVE_ABLATION)
                        || patient.surgery().ablationMarginMm().isKnown()
                ? Fit.WITHIN
                : Fit.OPEN;
    }

    /** People with unresectable metastases in the liver alone who are, or may be, transplanted. */
    public static Fit transplantation(Case patient) {
        var resectability = patient.liver().resectability().toOptional();
        var outside = patient.spread().extrahepatic().toOptional();
        if (outside.equals(Optional.of(true))) {
            return Fit.OUTSIDE;
        }
        if (isPlanned(patient, TRANSPLANT)) {
            return Fit.WITHIN;
        }
        return resectability.filter(judged -> judged != UNRESECTABLE).isPresent() ? Fit.OUTSIDE : Fit.OPEN;
    }

    public static boolean isResected(Case patient) {
        return patient.surgery()
                .priorHepatectomies()
                .toOptional()
                .filter(n -> n.isAbove(BigDecimal.ZERO))
                .isPresent();
    }

    public static boolean isPlanned(Case patient, PlannedTreatment treatment) {
        return patient.treatment()
                .planned()
                .toOptional()
                .filter(planned -> planned.members().contains(treatment))
                .isPresent();
    }
}
