package dev.hepatica.cdshooks.request;

import dev.hepatica.ehr.FhirAccess;
import dev.hepatica.fhir.wire.RawResource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A request of an EHR.
 *
 * @param hookInstance the id of the moment in the workflow
 * @param tokens       the values that prefetch templates may refer to: {@code context.patientId}
 * @param unsaved      resources of the context that are not stored yet, by their place in its Bundle
 * @param selections   references to the unsaved resources that the user has just selected; empty if all count
 * @param prefetch     the data that was sent, by key
 * @param access       the server from which more can be fetched
 * @param creates      resource types that the client declares it can create besides orders
 */
public record CdsRequest(
        Hook hook,
        UUID hookInstance,
        Map<String, String> tokens,
        Map<Integer, RawResource> unsaved,
        Set<String> selections,
        Map<String, Prefetched> prefetch,
        Optional<FhirAccess> access,
        Set<String> creates) {

    static final String PATIENT = "context.patientId";

    public CdsRequest {
        tokens = Map.copyOf(tokens);
        unsaved = Collections.unmodifiableMap(new LinkedHashMap<>(unsaved));
        selections = Set.copyOf(selections);
        // in the client's order, so that the same request always gets the same answer
        prefetch = Collections.unmodifiableMap(new LinkedHashMap<>(prefetch));
        creates = Set.copyOf(creates);
    }

    /** The logical id of the patient. */
    public String patientId() {
        return tokens.getOrDefault(PATIENT, "");
    }

    /** Nothing of the content, since it may be a patient's record. */
    @Override
    public String toString() {
        return "CdsRequest[%s %s]".formatted(hook.id(), hookInstance);
    }
}
