/** The requests of an EHR: the envelope, checked strictly, and the FHIR in it, read leniently. */
@NullMarked
package dev.hepatica.cdshooks.request;

import org.jspecify.annotations.NullMarked;
