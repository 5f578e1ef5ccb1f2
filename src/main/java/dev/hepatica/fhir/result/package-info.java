/**
 * Findings from results: the effect of status, date, units and contradictions on a value. It does not interpret values for the
 * disease.
 */
@NullMarked
package dev.hepatica.fhir.result;

import org.jspecify.annotations.NullMarked;
