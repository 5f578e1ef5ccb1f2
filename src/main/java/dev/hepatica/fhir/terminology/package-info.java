/**
 * Recognised codes, from the value sets and concept maps of {@code fhir-profiles}, and units. Code lists are kept there, never
 * in Java.
 */
@NullMarked
package dev.hepatica.fhir.terminology;

import org.jspecify.annotations.NullMarked;
