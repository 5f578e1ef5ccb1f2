/** What an EHR sends: the envelope, checked strictly, and the FHIR in it, taken as it comes. */
@NullMarked
package dev.hepatica.cdshooks.request;

import org.jspecify.annotations.NullMarked;
