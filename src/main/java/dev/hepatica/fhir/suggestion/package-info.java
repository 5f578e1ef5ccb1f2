/** Resources that an EHR can take over by a click: orders for tests, drugs and procedures, and the plan. */
@NullMarked
package dev.hepatica.fhir.suggestion;

import org.jspecify.annotations.NullMarked;
