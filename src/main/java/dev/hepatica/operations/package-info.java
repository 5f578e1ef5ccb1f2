/**
 * FHIR over HTTP. An operation takes a submission, calls the core and passes the result to a writer; definitions are
 * read and searched. No medical rule may be here.
 */
@NullMarked
package dev.hepatica.operations;

import org.jspecify.annotations.NullMarked;
