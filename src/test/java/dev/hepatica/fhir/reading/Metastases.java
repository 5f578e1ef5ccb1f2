package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.patientWith;

import dev.hepatica.model.disease.Spread;

/** Metastases as diagnoses, and the spread that is read from a record. */
final class Metastases {

    static final Sent LUNGS = condition("sct:94391008");
    static final Sent NODES = condition("icd:C77.2");
    static final Sent LIVER = condition("icd:C78.7");

    private Metastases() {}

    static Spread spread(Sent... resources) {
        return patientWith(resources).spread();
    }
}
