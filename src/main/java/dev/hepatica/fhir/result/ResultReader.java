package dev.hepatica.fhir.result;

import dev.hepatica.model.finding.Finding;

/** Reads the value of a result; the caller adds the sources to the finding. */
@FunctionalInterface
public interface ResultReader<T> {

    Finding<T> read(Result result);
}
