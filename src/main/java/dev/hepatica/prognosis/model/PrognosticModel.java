package dev.hepatica.prognosis.model;

import dev.hepatica.model.Case;

/** A published model. */
public interface PrognosticModel {

    /** The result for a case; outside the population of the model, its fit is so. */
    Prognosis of(Case patient);
}
