/**
 * The use case: a case in, an assessment out, which is a plan with its reasons, what is not advised, what is missing and
 * the outlook. It joins evidence and prognosis; nothing here may know of FHIR or of any transport.
 */
@NullMarked
package dev.hepatica.assessment;

import org.jspecify.annotations.NullMarked;
