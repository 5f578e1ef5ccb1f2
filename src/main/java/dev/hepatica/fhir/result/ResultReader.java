package dev.hepatica.fhir.result;

import dev.hepatica.model.finding.Finding;

/** Reads the value of a result; the finding's sources are added by whoever asks for it. */
@FunctionalInterface
public interface ResultReader<T> {

    Finding<T> read(Result result);
}
