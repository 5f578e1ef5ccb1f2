/**
 * The codes that are recognised, from the value sets and concept maps of {@code fhir-profiles}, and units. Code lists live
 * there, never here.
 */
@NullMarked
package dev.hepatica.fhir.terminology;

import org.jspecify.annotations.NullMarked;
