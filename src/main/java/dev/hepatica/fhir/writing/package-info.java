/**
 * From an assessment to the resources of an answer. It decides nothing: all that is said was said by the assessment.
 */
@NullMarked
package dev.hepatica.fhir.writing;

import org.jspecify.annotations.NullMarked;
