/** Writes an assessment as the resources of an answer. It decides nothing: all content comes from the assessment. */
@NullMarked
package dev.hepatica.fhir.writing;

import org.jspecify.annotations.NullMarked;
