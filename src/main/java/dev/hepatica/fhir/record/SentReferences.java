package dev.hepatica.fhir.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.hepatica.fhir.wire.BundleEntry;
import dev.hepatica.fhir.wire.Submission;
import java.util.Map;
import java.util.Set;

/**
 * References to the entries of a record, in the form that leads to exactly one of them in the sender's Bundle (FHIR R4,
 * 2.36.4.1): by type and id; by the address in the Bundle where that is a URN, or where two servers use one id.
 */
final class SentReferences {

    /** The addresses of the entries of one type and id. */
    private final Map<String, Set<String>> addresses;

    SentReferences(Submission submission) {
        addresses = submission.entries().stream()
                .filter(entry -> entry.resource().isPresent() && entry.fullUrl().isPresent())
                .collect(groupingBy(
                        BundleEntry::reference, mapping(entry -> entry.fullUrl().orElseThrow(), toSet())));
    }

    String to(BundleEntry entry) {
        var relative = entry.reference();
        var isShared = addresses.getOrDefault(relative, Set.of()).size() > 1;
        return entry.fullUrl().filter(url -> url.startsWith("urn:") || isShared).orElse(relative);
    }
}
