/** Translation of diagnoses, sites, sizes and stages into the primary tumour, the metastases and their sites. */
@NullMarked
package dev.hepatica.fhir.reading.tumour;

import org.jspecify.annotations.NullMarked;
