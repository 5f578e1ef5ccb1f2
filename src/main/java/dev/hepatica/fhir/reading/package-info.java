/**
 * From a record to a case: what each code, text and number means for the disease. It never guesses and never fails for
 * one resource; nothing here may decide what counts, or know what a case is for.
 */
@NullMarked
package dev.hepatica.fhir.reading;

import org.jspecify.annotations.NullMarked;
