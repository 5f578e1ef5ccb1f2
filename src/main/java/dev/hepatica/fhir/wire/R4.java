package dev.hepatica.fhir.wire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's parsers for FHIR R4. The context is built once; parsers are cheap and are not shared between threads. */
public final class R4 {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();

    private R4() {}

    static FhirContext context() {
        return CONTEXT;
    }

    static IParser json() {
        return CONTEXT.newJsonParser();
    }

    static IParser xml() {
        return CONTEXT.newXmlParser();
    }

    /** Parses a resource that is part of this service. */
    public static Resource parse(String json) {
        return (Resource) json().parseResource(json);
    }

    /** A hash of the content of a resource. */
    public static String hash(Resource resource) {
        return Bodies.digest(json(resource, false).getBytes(StandardCharsets.UTF_8));
    }

    /** A resource as JSON. */
    public static String json(Resource resource, boolean pretty) {
        return json().setPrettyPrint(pretty).encodeResourceToString(resource);
    }

    /** A resource as a tree that can be put into other JSON. */
    public static ObjectNode tree(Resource resource) {
        return JsonBodies.object(json(resource, false).getBytes(StandardCharsets.UTF_8), "a resource of ours");
    }

    /** A resource as XML. */
    public static String xml(Resource resource, boolean pretty) {
        return xml().setPrettyPrint(pretty).encodeResourceToString(resource);
    }
}
