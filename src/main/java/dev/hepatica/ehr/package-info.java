/**
 * Fetches from an EHR's FHIR server what a request did not bring: only from servers that the site allows, within a time,
 * and with every failure told in words. What the resources mean is none of its business.
 */
@NullMarked
package dev.hepatica.ehr;

import org.jspecify.annotations.NullMarked;
