/**
 * From the resources of a record to a case, with a report of what became of each of them. It never guesses, and never
 * fails for one resource.
 */
@NullMarked
package dev.hepatica.fhir.reading;

import org.jspecify.annotations.NullMarked;
