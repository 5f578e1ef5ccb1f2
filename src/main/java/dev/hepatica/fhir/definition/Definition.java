package dev.hepatica.fhir.definition;

import dev.hepatica.fhir.wire.R4;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * A resource that is published.
 *
 * @param hash of its content
 */
public record Definition(MetadataResource resource, String hash) {

    static Definition of(MetadataResource resource) {
        return new Definition(resource, R4.hash(resource));
    }

    /** The part of its address below the type. */
    public String id() {
        return resource.getIdElement().getIdPart();
    }
}
