package dev.hepatica.prognosis.model;

import dev.hepatica.model.Case;

/** A published model. */
public interface PrognosticModel {

    /** What it says of a case; that it does not speak of it, where that is so. */
    Prognosis of(Case patient);
}
