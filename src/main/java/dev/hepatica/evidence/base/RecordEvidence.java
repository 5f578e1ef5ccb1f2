package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a record as a whole says, or is silent on, so that an assumption can rest on it. */
public enum RecordEvidence {
    /** No cancer drug was given, by any medication, procedure or statement of the record. */
    NO_SYSTEMIC_THERAPY,
    /** The record first names metastases at most six months before the day of the plan. */
    RECENT_METASTASES,
    /** No operation, ablation, embolisation or transplantation of the liver. */
    NO_LIVER_PROCEDURE,
    /** Nothing that names disease is dated after the last operation on the liver. */
    NO_DISEASE_SINCE_HEPATECTOMY,
    /** An imaging report or a measured lesion of the twelve weeks before the day of the plan. */
    RECENT_IMAGING,
    /** No diagnosis of metastases outside the liver. */
    NO_EXTRAHEPATIC_CONDITION,
    /** No severe disease besides the cancer, and no dependency on care. */
    NO_SEVERE_CONDITION,
    /** No cirrhosis, steatohepatitis, portal hypertension or liver failure. */
    NO_LIVER_DISEASE,
    /** A problem list was sent: a diagnosis besides the cancer, or an empty list. */
    PROBLEM_LIST,
    /** A medication list was sent: a medicine, or an empty list. */
    MEDICATION_LIST,
    /** An allergy list was sent: an allergy, or that there is none. */
    ALLERGY_LIST;

    /** The code in {@code assumptions.yaml}: {@code no-systemic-therapy}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
