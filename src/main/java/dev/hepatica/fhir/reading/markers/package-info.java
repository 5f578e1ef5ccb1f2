/** Translation of laboratory results into blood markers and their trends. */
@NullMarked
package dev.hepatica.fhir.reading.markers;

import org.jspecify.annotations.NullMarked;
