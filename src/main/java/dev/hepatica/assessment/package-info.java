/**
 * The use case: from a case to an assessment, which is a plan with its reasons, activities that are not advised,
 * questions and prognoses. It joins evidence and prognosis. Nothing here may know of FHIR or of any transport.
 */
@NullMarked
package dev.hepatica.assessment;

import org.jspecify.annotations.NullMarked;
