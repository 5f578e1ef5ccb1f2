/** Translation of medications and procedures into past, current and planned treatment. */
@NullMarked
package dev.hepatica.fhir.reading.treatment;

import org.jspecify.annotations.NullMarked;
