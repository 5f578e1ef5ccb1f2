package dev.hepatica.fhir.wire;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * One entry of a bundle: a resource, or the reason why it is not read.
 *
 * @param path     the place of the entry, as FHIRPath: {@code Bundle.entry[3]}
 * @param fullUrl  the address of the entry in the bundle
 * @param type     the resource type; empty where the entry names none
 * @param id       the id of the resource; empty where the entry names none
 * @param resource the resource, without its narrative; empty where it is not read
 * @param deletes  the address of the resource that the entry deletes; empty where it brings one
 * @param ignored  the reason why a valid entry is not read
 * @param problems the problems of the entry, with their places
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

    /**
     * The reference to the resource as the record itself writes it: {@code Observation/r5}, or the address in the
     * bundle.
     */
    public String reference() {
        return id.map(logical -> type + "/" + logical).or(() -> fullUrl).orElse(path);
    }
}
