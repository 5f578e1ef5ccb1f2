/**
 * FHIR in and out: bodies, terminology, the reading of a case and the writing of an answer. The only place that knows
 * HAPI's parser; nothing here may know of evidence items, prognostic models or HTTP resources.
 */
@NullMarked
package dev.hepatica.fhir;

import org.jspecify.annotations.NullMarked;
