/**
 * FHIR operations over HTTP. Each takes a submission, calls the core and hands the result to a writer; nothing here may
 * hold a rule.
 */
@NullMarked
package dev.hepatica.operations;

import org.jspecify.annotations.NullMarked;
