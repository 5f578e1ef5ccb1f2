/**
 * Published prognostic models, one class each, with their constants and figures in data. A model gives a range where
 * inputs are missing, and does not answer outside its population. Nothing here may know of evidence items, plans or
 * FHIR.
 */
@NullMarked
package dev.hepatica.prognosis;

import org.jspecify.annotations.NullMarked;
