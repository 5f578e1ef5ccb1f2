/** From variants, gene tests and stains to what is known of the tumour's genes and proteins. */
@NullMarked
package dev.hepatica.fhir.reading.molecular;

import org.jspecify.annotations.NullMarked;
