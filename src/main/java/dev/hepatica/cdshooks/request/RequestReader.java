package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.ehr.FhirAccess;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.RawResource;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads requests: strict about CDS Hooks, lenient about FHIR that is still being written in the workflow. */
public final class RequestReader {

    /** The extension of a request by which a client declares what it can create; to be agreed on beforehand. */
    public static final String EXTENSION = "dev.hepatica.client";

    /** The most unsaved resources of a request; nobody signs more at once. */
    private static final int MOST_UNSAVED = 500;

    private static final Pattern USER =
            Pattern.compile("(%s)/[^/\\s?#]{1,256}".formatted(String.join("|", Hook.USERS)));
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern ID = Pattern.compile("[^/\\s?#]{1,256}");

    private RequestReader() {}

    /**
     * Reads a request.
     *
     * @param hooks the hooks of the service that is called
     * @throws BadRequest if the request is not valid, with the path of the error
     */
    public static CdsRequest read(ObjectNode body, Collection<Hook> hooks) {
        var request = Envelope.of(body);
        var hook = hook(request, hooks);
        var instance = UUID.fromString(request.text("hookInstance", UUID_FORM.asMatchPredicate(), "a UUID"));
        var context = request.object("context");
        return new CdsRequest(
                hook,
                instance,
                tokens(context, hook),
                unsaved(context, hook),
                hook.hasSelections() ? selections(context) : Set.of(),
                prefetch(request),
                access(request),
                creates(request));
    }

    private static Hook hook(Envelope request, Collection<Hook> hooks) {
        var name = request.text("hook");
        return Hook.of(name)
                .filter(hooks::contains)
                .orElseThrow(() -> BadRequest.notValid(
                        "hook",
                        "This service is not called by the hook that hook names, but by %s."
                                .formatted(hooks.stream().map(Hook::id).collect(Collectors.joining(", ")))));
    }

    private static Map<String, String> tokens(Envelope context, Hook hook) {
        var tokens = new HashMap<String, String>();
        var user = context.text("userId", USER.asMatchPredicate(), "a reference such as Practitioner/123");
        tokens.put("context.userId", user);
        tokens.put(CdsRequest.PATIENT, context.text("patientId", ID.asMatchPredicate(), "the id of a Patient"));
        if (hook.isEncounterRequired() || context.present("encounterId").isPresent()) {
            tokens.put(
                    "context.encounterId",
                    context.text("encounterId", ID.asMatchPredicate(), "the id of an Encounter"));
        }
        return tokens;
    }

    private static Map<Integer, RawResource> unsaved(Envelope context, Hook hook) {
        if (hook.bundle().isEmpty()) {
            return Map.of();
        }
        var field = hook.bundle().get();
        var bundle = context.object(field);
        if (!bundle.text("resourceType").equals("Bundle")) {
            throw BadRequest.notValid("context." + field, "context.%s must be a Bundle.".formatted(field));
        }
        var entries = bundle.node().path("entry");
        if (!entries.isMissingNode() && !entries.isNull() && !entries.isArray()) {
            throw BadRequest.notValid(
                    "context.%s.entry".formatted(field), "context.%s.entry must be a list.".formatted(field));
        }
        if (entries.size() > MOST_UNSAVED) {
            throw BadRequest.notUsable(
                    "context.%s.entry".formatted(field),
                    "context.%s has more than %d entries.".formatted(field, MOST_UNSAVED));
        }
        if (hook.isAboutOrders()) {
            var orders = Prefetched.entries(bundle.node());
            orders.values().forEach(order -> Tidying.draft(order.json()));
            return orders;
        }
        var resources = Prefetched.resources(bundle.node());
        resources.values().forEach(resource -> Tidying.withoutGaps(resource.json()));
        return resources;
    }

    private static Set<String> selections(Envelope context) {
        var list = context.array("selections");
        for (var i = 0; i < list.size(); i++) {
            if (!list.get(i).isTextual() || !list.get(i).textValue().matches("[A-Za-z]+/\\S+")) {
                throw BadRequest.notValid(
                        "context.selections[%d]".formatted(i),
                        "Each of context.selections must be a reference such as MedicationRequest/123.");
            }
        }
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.toSet());
    }

    private static Map<String, Prefetched> prefetch(Envelope request) {
        var prefetch = new LinkedHashMap<String, Prefetched>();
        request.optionalObject("prefetch")
                .ifPresent(all -> all.node()
                        .properties()
                        .forEach(entry -> prefetch.put(entry.getKey(), Prefetched.of(entry.getValue()))));
        return prefetch;
    }

    private static Optional<FhirAccess> access(Envelope request) {
        var server = request.present("fhirServer").map(given -> {
            var text = request.text("fhirServer", RequestReader::isAddress, "an absolute http or https address");
            return URI.create(text);
        });
        var authorization = request.optionalObject("fhirAuthorization");
        authorization.ifPresent(given -> {
            if (server.isEmpty()) {
                throw BadRequest.notValid("fhirServer", "fhirServer is missing: fhirAuthorization requires it.");
            }
            check(given);
        });
        return server.map(uri -> new FhirAccess(uri, authorization.map(given -> given.text("access_token"))));
    }

    private static void check(Envelope authorization) {
        authorization.text("access_token");
        authorization.text("token_type", "bearer"::equalsIgnoreCase, "Bearer");
        authorization.text("scope");
        authorization.text("subject");
        var expires = authorization
                .present("expires_in")
                .orElseThrow(() -> BadRequest.notValid(
                        "fhirAuthorization.expires_in",
                        "fhirAuthorization.expires_in is missing: a number of seconds is required."));
        if (!expires.isIntegralNumber()) {
            throw BadRequest.notValid(
                    "fhirAuthorization.expires_in", "fhirAuthorization.expires_in must be a whole number of seconds.");
        }
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return uri.getHost() != null
                    && Set.of("http", "https")
                            .contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Set<String> creates(Envelope request) {
        var creates = new HashSet<String>();
        request.optionalObject("extension")
                .flatMap(extension -> extension.optionalObject(EXTENSION))
                .ifPresent(client -> client.node().path("creates").forEach(type -> creates.add(type.asText())));
        return creates;
    }
}
