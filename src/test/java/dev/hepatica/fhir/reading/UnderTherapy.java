package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.taking;

/** One therapy that is over and one that is under way, and the status of the disease under them. */
final class UnderTherapy {

    static final Sent FOLFOX = given("FOLFOX", "2025-02-01", "2025-06-01");
    static final Sent FOLFIRI_NOW = taking("FOLFIRI", "2025-11-01");
    static final String WORSENED = "sct:271299001";
    static final String STABLE = "sct:359746009";

    private UnderTherapy() {}
}
