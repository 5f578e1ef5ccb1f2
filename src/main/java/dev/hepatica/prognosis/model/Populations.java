package dev.hepatica.prognosis.model;

import static dev.hepatica.model.disease.LiverMetastases.Resectability.RESECTABLE;
import static dev.hepatica.model.disease.LiverMetastases.Resectability.UNRESECTABLE;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.ABLATION;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.ALPPS;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.HEPATECTOMY;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.INTRAOPERATIVE_ABLATION;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.STAGED_RESECTION;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.SYNCHRONOUS_RESECTION;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.TRANSPLANT;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.TWO_STAGE_HEPATECTOMY;

import dev.hepatica.model.Case;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Populations of models. Where the record is silent on membership, it is open. */
public final class Populations {

    private static final Set<PlannedTreatment> RESECTIONS =
            EnumSet.of(HEPATECTOMY, TWO_STAGE_HEPATECTOMY, ALPPS, SYNCHRONOUS_RESECTION, STAGED_RESECTION);

    private Populations() {}

    /** Patients whose liver metastases were, or are about to be, resected. */
    public static Fit resection(Case patient) {
        var fit = beforeResection(patient);
        return fit == Fit.OPEN && isResected(patient) ? Fit.WITHIN : fit;
    }

    /** Patients whose liver metastases are about to be resected. */
    public static Fit beforeResection(Case patient) {
        var resectability = patient.liver().resectability().toOptional();
        if (resectability.equals(Optional.of(UNRESECTABLE))) {
            return Fit.OUTSIDE;
        }
        return resectability.equals(Optional.of(RESECTABLE))
                        || RESECTIONS.stream().anyMatch(resection -> isPlanned(patient, resection))
                ? Fit.WITHIN
                : Fit.OPEN;
    }

    /** Patients whose liver metastases were resected. */
    public static Fit afterResection(Case patient) {
        if (isResected(patient)) {
            return Fit.WITHIN;
        }
        var never = patient.surgery().priorHepatectomies().toOptional().filter(n -> n.isAtMost(BigDecimal.ZERO));
        return never.isPresent() ? Fit.OUTSIDE : Fit.OPEN;
    }

    /** Patients whose liver metastases were, or are about to be, ablated. */
    public static Fit ablation(Case patient) {
        return isPlanned(patient, ABLATION)
                        || isPlanned(patient, INTRAOPERATIVE_ABLATION)
                        || patient.surgery().ablation().marginMm().isKnown()
                ? Fit.WITHIN
                : Fit.OPEN;
    }

    /** Patients with unresectable liver-only metastases who had, or may have, a transplantation. */
    public static Fit transplantation(Case patient) {
        var resectability = patient.liver().resectability().toOptional();
        var outside = patient.spread().extrahepatic().toOptional();
        if (outside.equals(Optional.of(true)) || resectability.equals(Optional.of(RESECTABLE))) {
            return Fit.OUTSIDE;
        }
        if (isPlanned(patient, TRANSPLANT)) {
            return Fit.WITHIN;
        }
        return resectability.filter(judged -> judged != UNRESECTABLE).isPresent() ? Fit.OUTSIDE : Fit.OPEN;
    }

    /** Returns whether a liver resection is on record. */
    public static boolean isResected(Case patient) {
        return patient.surgery()
                .priorHepatectomies()
                .toOptional()
                .filter(n -> n.isAbove(BigDecimal.ZERO))
                .isPresent();
    }

    /** Returns whether a treatment is planned or ordered. */
    public static boolean isPlanned(Case patient, PlannedTreatment treatment) {
        return patient.treatment()
                .planned()
                .toOptional()
                .filter(planned -> planned.members().contains(treatment))
                .isPresent();
    }
}
