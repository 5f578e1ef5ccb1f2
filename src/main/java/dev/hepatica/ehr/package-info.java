/**
 * Fetches missing parts of the record from an EHR's FHIR server: only from servers that the site allows, within a time
 * limit, and with a reason for every failure. The meaning of the resources is left to other packages.
 */
@NullMarked
package dev.hepatica.ehr;

import org.jspecify.annotations.NullMarked;
