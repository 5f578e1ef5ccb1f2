package dev.hepatica.fhir.wire;

import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;

/** Reads request bodies into submissions. */
public final class Bodies {

    /** The largest body that is read, in bytes. */
    public static final long LIMIT = 10 << 20;

    /** The deepest nesting that is read; real records stay far above it. */
    static final int DEEPEST = 200;

    static final String EXPECTED =
            "Expected is a Bundle with one Patient and the resources about them, or Parameters with such a Bundle as 'record'.";

    /** The resource types that facts are read from. */
    private static final Set<String> READ = Set.of(
            "Patient",
            "Condition",
            "Observation",
            "Procedure",
            "Medication",
            "MedicationRequest",
            "MedicationAdministration",
            "MedicationStatement",
            "BodyStructure",
            "Specimen",
            "DiagnosticReport",
            "ImagingStudy",
            "ServiceRequest",
            "CarePlan",
            "Goal",
            "Encounter",
            "QuestionnaireResponse",
            "OperationOutcome");

    private Bodies() {}

    /**
     * @throws BadRequest if the body is too large, not FHIR, or neither a Bundle nor Parameters with one
     */
    public static Submission read(InputStream body, boolean xml) throws IOException {
        var bytes = bytes(body, EXPECTED);
        return xml ? XmlBodies.read(bytes) : JsonBodies.read(bytes);
    }

    /**
     * Reads a JSON object that is no resource by itself, but may hold some.
     *
     * @param expected what it should be, for whoever sent something else
     * @throws BadRequest if the body is too large or no JSON object
     */
    public static ObjectNode object(InputStream body, String expected) throws IOException {
        return JsonBodies.object(bytes(body, expected), expected);
    }

    /**
     * A record out of resources that came one by one. What cannot be read of one is told, and spoils no other.
     *
     * @param resources by where each of them stands, in words of whoever sent them: {@code prefetch.cea.entry[2]}
     */
    public static Submission compiled(String digest, Map<String, ObjectNode> resources) {
        return JsonBodies.compiled(digest, resources);
    }

    private static byte[] bytes(InputStream body, String expected) throws IOException {
        var bytes = body.readNBytes((int) LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw BadRequest.tooLarge(LIMIT);
        }
        if (isBlank(bytes)) {
            throw BadRequest.notFhir("The body is empty. " + expected);
        }
        return bytes;
    }

    private static boolean isBlank(byte[] bytes) {
        for (var b : bytes) {
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }

    /** An entry before its resource is parsed: worth parsing, or not, and why. */
    static BundleEntry outline(
            String path,
            Optional<String> fullUrl,
            boolean hasResource,
            Optional<String> deletes,
            String type,
            Optional<String> id) {
        Optional<String> ignored = Optional.empty();
        var problems = List.<String>of();
        if (deletes.isPresent()) {
            ignored = Optional.of("it asks for the deletion of " + deletes.get());
        } else if (!hasResource) {
            ignored = Optional.of("an entry without a resource");
        } else if (type.isEmpty()) {
            problems = List.of("a resource without resourceType");
        } else if (!R4.context().getResourceTypes().contains(type)) {
            problems = List.of("'%s' is not a resource type of FHIR R4".formatted(type));
        } else if (!READ.contains(type)) {
            ignored = Optional.of("nothing is read from resources of type " + type);
        }
        return new BundleEntry(path, fullUrl, type, id, Optional.empty(), deletes, ignored, problems);
    }

    /**
     * HAPI reads a resource as if a code that it does not know were not there, and a quantity without its comparator is
     * exact. So with an unknown comparator the quantities of a resource lose their values.
     */
    static BundleEntry parsed(BundleEntry outline, Resource resource, ParseProblems problems) {
        if (problems.includeComparator()) {
            R4.context()
                    .newTerser()
                    .getAllPopulatedChildElementsOfType(resource, Quantity.class)
                    .forEach(quantity -> quantity.setValue((BigDecimal) null));
        }
        return new BundleEntry(
                outline.path(),
                outline.fullUrl(),
                outline.type(),
                outline.id(),
                Optional.of(resource),
                Optional.empty(),
                Optional.empty(),
                problems.found());
    }

    static BundleEntry unreadable(BundleEntry outline, Throwable problem) {
        return faulty(outline, "cannot be parsed. " + reason(problem));
    }

    /** Why HAPI could not parse a resource, in words that are of use to whoever sent it. */
    static String reason(Throwable problem) {
        return problem instanceof DataFormatException && problem.getMessage() != null
                ? problem.getMessage().replaceFirst("^HAPI-\\d+: ", "")
                : "Its structure is not that of a FHIR resource.";
    }

    /** An entry whose resource is not read since something is wrong with it. */
    static BundleEntry faulty(BundleEntry outline, String problem) {
        return new BundleEntry(
                outline.path(),
                outline.fullUrl(),
                outline.type(),
                outline.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(problem));
    }

    static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
