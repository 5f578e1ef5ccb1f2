/**
 * Bodies: from bytes to resources and back, the fast way, with every entry accounted for. What the resources mean is
 * none of its business.
 */
@NullMarked
package dev.hepatica.fhir.wire;

import org.jspecify.annotations.NullMarked;
