/**
 * Request and response bodies: bytes to resources and back, with every entry accounted for. The meaning of the
 * resources is left to other packages.
 */
@NullMarked
package dev.hepatica.fhir.wire;

import org.jspecify.annotations.NullMarked;
