/** From diagnoses, sites, sizes and stages to the primary, the metastases and where they are. */
@NullMarked
package dev.hepatica.fhir.reading.tumour;

import org.jspecify.annotations.NullMarked;
