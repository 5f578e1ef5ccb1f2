package dev.hepatica.ehr;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The FHIR servers that a site allows. The sender of a request names a server, so no other is called. */
public final class AllowedServers {

    /**
     * A server that may be called.
     *
     * @param server    the server as the request names it
     * @param allowedBy the allowed base address that the server is at or below
     */
    record Match(FhirBase server, FhirBase allowedBy) {}

    private final List<FhirBase> bases;
    private final boolean withoutToken;
    private final boolean privateAddresses;

    /**
     * Reads the list of a site.
     *
     * @param bases            base addresses: a server is allowed at and below them
     * @param http             whether a base may use http
     * @param privateAddresses whether their names may resolve to private networks or to this machine
     * @param withoutToken     whether they are called for a request without a token
     * @throws IllegalArgumentException if a base is not an address, or uses http where that is not allowed
     */
    public AllowedServers(List<String> bases, boolean http, boolean privateAddresses, boolean withoutToken) {
        this.bases = bases.stream().map(base -> configured(base, http)).toList();
        this.privateAddresses = privateAddresses;
        this.withoutToken = withoutToken;
    }

    private static FhirBase configured(String text, boolean http) {
        var base = parsed(text)
                .filter(uri -> uri.getRawQuery() == null)
                .flatMap(FhirBase::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not the base address of a FHIR server, like https://ehr.example/fhir"
                                .formatted(text)));
        if (!base.isSecure() && !http) {
            throw new IllegalArgumentException(
                    "The FHIR server %s is not asked by https, which only a service for tests".formatted(text)
                            + " may do: hepatica.cds-hooks.allow-http=true");
        }
        return base;
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The reason, in words, why a server may not be called; empty if it may. */
    Optional<String> refusal(FhirAccess access) {
        if (bases.isEmpty()) {
            return Optional.of("no FHIR server is allowed");
        }
        if (match(access).isEmpty()) {
            return Optional.of("the FHIR server is not among the allowed servers");
        }
        if (access.token().isEmpty() && !withoutToken) {
            return Optional.of("no access token for the FHIR server came with the request");
        }
        if (access.token().isPresent() && !access.hasUsableToken()) {
            return Optional.of("the access token for the FHIR server is malformed");
        }
        return Optional.empty();
    }

    /** The server of a request, with the base that allows it; empty if none does. */
    Optional<Match> match(FhirAccess access) {
        return Optional.of(access.server())
                .filter(uri -> uri.getRawQuery() == null)
                .flatMap(FhirBase::of)
                .flatMap(server -> bases.stream()
                        .filter(base -> base.holds(server))
                        .findFirst()
                        .map(base -> new Match(server, base)));
    }

    boolean privateAddresses() {
        return privateAddresses;
    }
}
