/** From medications and procedures to what was done, is being done and is planned. */
@NullMarked
package dev.hepatica.fhir.reading.treatment;

import org.jspecify.annotations.NullMarked;
