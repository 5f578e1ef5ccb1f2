package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.ehr.FhirAccess;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an EHR asks.
 *
 * @param hookInstance the moment in the workflow that it is asked at
 * @param tokens       what prefetch templates may name: {@code context.patientId}
 * @param unsaved      resources of the context that are not stored yet, by their place in its Bundle
 * @param selections   of these, the ones that the user has just chosen; empty if all count
 * @param prefetch     what came along, by key
 * @param access       where more may be fetched
 * @param creates      resource types that the client says it can take over besides orders
 */
public record CdsRequest(
        Hook hook,
        UUID hookInstance,
        Map<String, String> tokens,
        Map<Integer, ObjectNode> unsaved,
        Set<String> selections,
        Map<String, Prefetched> prefetch,
        Optional<FhirAccess> access,
        Set<String> creates) {

    static final String PATIENT = "context.patientId";

    public CdsRequest {
        tokens = Map.copyOf(tokens);
        unsaved = Collections.unmodifiableMap(new LinkedHashMap<>(unsaved));
        selections = Set.copyOf(selections);
        // in the order in which it came, so that the same request has the same answer
        prefetch = Collections.unmodifiableMap(new LinkedHashMap<>(prefetch));
        creates = Set.copyOf(creates);
    }

    /** The logical id of the patient. */
    public String patientId() {
        return tokens.getOrDefault(PATIENT, "");
    }

    /** It may hold all of a record, so it is not told. */
    @Override
    public String toString() {
        return "CdsRequest[%s %s]".formatted(hook.id(), hookInstance);
    }
}
