/** What results say of facts: what status, date, units and contradictions do to a value. What a value means for the disease is
 * none of its business. */
@NullMarked
package dev.hepatica.fhir.result;

import org.jspecify.annotations.NullMarked;
