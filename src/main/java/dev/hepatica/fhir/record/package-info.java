/**
 * One patient's record: the resources that are about them and count, with what status, dates and contradictions do to a
 * value, and the account of every entry. What a value means for the disease is none of its business.
 */
@NullMarked
package dev.hepatica.fhir.record;

import org.jspecify.annotations.NullMarked;
