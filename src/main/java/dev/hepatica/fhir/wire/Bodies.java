package dev.hepatica.fhir.wire;

import static java.util.stream.Collectors.joining;

import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;

/** Reads request bodies into submissions. */
public final class Bodies {

    /** The largest body that is read, in bytes: 10 MiB. */
    public static final long LIMIT = 10 << 20;

    /** The deepest nesting that is read, in levels; real records are far less deep. */
    static final int DEEPEST = 200;

    static final String EXPECTED =
            "Expected is a Bundle with one Patient and the resources about them, or Parameters with such a Bundle as 'record'.";

    /** The resource types that facts are read from. */
    private static final Set<String> READ = Set.of(
            "Patient",
            "Composition",
            "List",
            "AllergyIntolerance",
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

    static final String MODIFIED_ENTRY =
            "not used: the entry has a modifierExtension, which may change what it says and is not understood";

    private Bodies() {}

    /** The refusal of a Bundle that is to be read by rules of its own. */
    static BadRequest byOtherRules(String path) {
        return BadRequest.notUsable(
                path + ".implicitRules",
                "The Bundle is to be read by rules of its own, which are not known here. Send it without implicitRules.");
    }

    /**
     * Reads a Bundle, or Parameters that contain one.
     *
     * @throws BadRequest if the body is too large, not FHIR, or neither a Bundle nor Parameters with one
     */
    public static Submission read(InputStream body, boolean xml) throws IOException {
        var bytes = bytes(body, EXPECTED);
        return xml ? XmlBodies.read(bytes) : JsonBodies.read(bytes);
    }

    /**
     * Reads a JSON object that is not a resource itself but may contain resources.
     *
     * @param expected the expected object, named in the error message
     * @throws BadRequest if the body is too large or not a JSON object
     */
    public static ObjectNode object(InputStream body, String expected) throws IOException {
        return JsonBodies.object(bytes(body, expected), expected);
    }

    /**
     * Compiles a record from resources that came one by one. A resource that cannot be read becomes an entry with its
     * problem; the others are read.
     *
     * @param digest    a hash of the submission
     * @param resources the resources by their place as the sender names it: {@code prefetch.cea.entry[2]}
     * @param searched  the resource types of which these are all resources of the patient
     */
    public static Submission compiled(String digest, Map<String, RawResource> resources, Set<String> searched) {
        return JsonBodies.compiled(digest, resources, searched);
    }

    /** The types of which a Bundle has all resources of a patient, if it is a searchset and whole. */
    static Set<String> searched(String bundleType, boolean hasNextPage, Optional<String> self) {
        return bundleType.equals("searchset") && !hasNextPage
                ? self.map(SearchedTypes::of).orElse(Set.of())
                : Set.of();
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

    /** An entry before its resource is parsed: either to be parsed, or with the reason why it is not. */
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
     * An entry with its parsed resource, without what is not understood. HAPI drops a code that it does not know, and a quantity without its comparator
     * would count as exact; so where a comparator is unknown, the quantities of the resource lose their values.
     *
     * @param isPlain whether the resource certainly has neither modifiers nor elements without a value
     */
    static BundleEntry parsed(BundleEntry outline, Resource resource, ParseProblems problems, boolean isPlain) {
        if (problems.includeComparator()) {
            R4.context()
                    .newTerser()
                    .getAllPopulatedChildElementsOfType(resource, Quantity.class)
                    .forEach(quantity -> quantity.setValue((BigDecimal) null));
        }
        var found = new ArrayList<>(problems.found());
        var isUsable = problems.limiting().isEmpty();
        if (!isUsable) {
            found.add(
                    0,
                    "not used: %s is not as FHIR R4 has it, and without it the rest cannot be understood"
                            .formatted(problems.limiting().stream().sorted().collect(joining(", "))));
        }
        if (!isPlain) {
            var checked = MeaningCheck.check(resource);
            isUsable &= checked.isUsable();
            found.addAll(checked.problems());
        }
        return new BundleEntry(
                outline.path(),
                outline.fullUrl(),
                outline.type(),
                outline.id(),
                isUsable ? Optional.of(resource) : identity(resource),
                Optional.empty(),
                Optional.empty(),
                found);
    }

    /** Who a patient is, which the other resources refer to; nothing of any other resource. */
    private static Optional<Resource> identity(Resource resource) {
        if (!(resource instanceof Patient patient)) {
            return Optional.empty();
        }
        var identity = new Patient().setIdentifier(patient.getIdentifier());
        identity.setId(patient.getIdElement());
        return Optional.of(identity);
    }

    static BundleEntry unreadable(BundleEntry outline, Throwable problem) {
        return faulty(outline, "cannot be parsed. " + reason(problem));
    }

    /** The reason why HAPI could not parse a resource, in words that help the sender. */
    static String reason(Throwable problem) {
        return problem instanceof DataFormatException && problem.getMessage() != null
                ? problem.getMessage().replaceFirst("^HAPI-\\d+: ", "")
                : "Its structure is not that of a FHIR resource.";
    }

    /** An entry whose resource is not read because of a problem. */
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
