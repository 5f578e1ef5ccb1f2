package dev.hepatica.fhir.wire;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** The media types of FHIR. */
public final class Fhir {

    public static final String JSON = "application/fhir+json";
    public static final String XML = "application/fhir+xml";

    private Fhir() {}

    static boolean isXml(MediaType media) {
        return media.getSubtype().toLowerCase(Locale.ROOT).endsWith("xml");
    }
}
