package dev.hepatica.fhir.reading;

import org.hl7.fhir.r4.model.Resource;

/**
 * A resource of the record.
 *
 * @param path      where it stands, as FHIRPath
 * @param reference as the record itself refers to it
 */
record Item<R extends Resource>(String path, String reference, R resource) {}
