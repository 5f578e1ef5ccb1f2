/**
 * The patient as a tumour board sees them: record trees of findings, each known with its sources or missing with a
 * reason. Nothing here may know of FHIR, of evidence or of any library: it looks into the JDK only.
 */
@NullMarked
package dev.hepatica.model;

import org.jspecify.annotations.NullMarked;
