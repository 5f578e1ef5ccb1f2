package dev.hepatica.fhir.definition;

import dev.hepatica.fhir.wire.R4;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * A published resource.
 *
 * @param resource the resource as it is published
 * @param hash     a hash of its content
 */
public record Definition(MetadataResource resource, String hash) {

    static Definition of(MetadataResource resource) {
        return new Definition(resource, R4.hash(resource));
    }

    /** The id of the resource: the last part of its address. */
    public String id() {
        return resource.getIdElement().getIdPart();
    }
}
