/**
 * FHIR over HTTP. An operation takes a submission, calls the core and hands the result to a writer; definitions are read
 * and searched. Nothing here may hold a rule.
 */
@NullMarked
package dev.hepatica.operations;

import org.jspecify.annotations.NullMarked;
