/** Translation of variants, gene tests and stains into the molecular profile of the tumour. */
@NullMarked
package dev.hepatica.fhir.reading.molecular;

import org.jspecify.annotations.NullMarked;
