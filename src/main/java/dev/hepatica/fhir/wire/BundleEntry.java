package dev.hepatica.fhir.wire;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * One entry of a bundle: a resource, or the reason why it is none that we read.
 *
 * @param path     where it stands, as FHIRPath: {@code Bundle.entry[3]}
 * @param fullUrl  its address in the bundle
 * @param type     the resource type that it names; empty where it names none
 * @param id       the id that it names
 * @param resource the resource, without its narrative; empty where it is not read
 * @param deletes  the address of the resource that it deletes, in place of bringing one
 * @param ignored  why it is not read, though nothing is wrong with it
 * @param problems what is wrong with it, in words that say where
 */
public record BundleEntry(
        String path,
        Optional<String> fullUrl,
        String type,
        Optional<String> id,
        Optional<Resource> resource,
        Optional<String> deletes,
        Optional<String> ignored,
        List<String> problems) {

    public BundleEntry {
        problems = List.copyOf(problems);
    }

    /** The resource as the record itself refers to it: {@code Observation/r5}, or its address in the bundle. */
    public String reference() {
        return id.map(logical -> type + "/" + logical).or(() -> fullUrl).orElse(path);
    }
}
