/** From laboratory results to the markers in blood and how they develop. */
@NullMarked
package dev.hepatica.fhir.reading.markers;

import org.jspecify.annotations.NullMarked;
