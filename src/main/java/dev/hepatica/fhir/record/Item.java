package dev.hepatica.fhir.record;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource of the record.
 *
 * @param path      where it stands, as FHIRPath
 * @param reference as the record itself refers to it
 * @param fullUrl   its address in the bundle
 */
public record Item<R extends Resource>(String path, String reference, Optional<String> fullUrl, R resource) {

    /** Whether a reference leads to it: by its address, or by type and id, whatever stands before or behind them. */
    public boolean isAt(String other) {
        var unversioned = other.replaceFirst("/_history/.*$", "");
        return fullUrl.filter(unversioned::equals).isPresent()
                || unversioned.equals(reference)
                || unversioned.endsWith("/" + reference);
    }
}
