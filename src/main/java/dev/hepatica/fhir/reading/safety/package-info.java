/** Reads from ordinary records what can speak against a treatment: laboratory values, diagnoses and procedures. */
@NullMarked
package dev.hepatica.fhir.reading.safety;

import org.jspecify.annotations.NullMarked;
