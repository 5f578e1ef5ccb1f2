package dev.hepatica.fhir.record;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource of the record.
 *
 * @param path      its place in the submission, as FHIRPath
 * @param reference the reference to it, as other resources of the record write it
 * @param fullUrl   its address in the Bundle
 */
public record RecordEntry<R extends Resource>(String path, String reference, Optional<String> fullUrl, R resource) {

    /** The same resource, known to be of a type. */
    @SuppressWarnings("unchecked")
    public <T extends Resource> RecordEntry<T> as(Class<T> type) {
        if (!type.isInstance(resource)) {
            throw new ClassCastException(resource.fhirType() + " is no " + type.getSimpleName());
        }
        return (RecordEntry<T>) this;
    }
}
