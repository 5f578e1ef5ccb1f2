/**
 * Record of one patient: the resources that are about the patient and count, the effect of status, dates and versions, and
 * the account of every entry. It does not interpret values for the disease.
 */
@NullMarked
package dev.hepatica.fhir.record;

import org.jspecify.annotations.NullMarked;
