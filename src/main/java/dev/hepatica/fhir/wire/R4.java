package dev.hepatica.fhir.wire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's parsers for FHIR R4. The context is built once; parsers are cheap and belong to one thread. */
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

    /** A resource as JSON. */
    public static String json(Resource resource, boolean pretty) {
        return json().setPrettyPrint(pretty).encodeResourceToString(resource);
    }

    /** A resource as XML. */
    public static String xml(Resource resource, boolean pretty) {
        return xml().setPrettyPrint(pretty).encodeResourceToString(resource);
    }
}
