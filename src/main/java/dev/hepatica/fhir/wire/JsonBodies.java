package dev.hepatica.fhir.wire;

import ca.uhn.fhir.parser.IJsonLikeParser;
import ca.uhn.fhir.parser.json.jackson.JacksonStructure;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * Reads JSON bodies. The bytes are parsed into a tree once; narratives and resources that are not read are removed from
 * the tree, and HAPI reads the rest from it. Narratives alone take three quarters of HAPI's parsing time.
 */
final class JsonBodies {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Bodies.DEEPEST)
                            .build())
                    .build())
            .setNodeFactory(new SaneNumbers())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonBodies() {}

    static Submission read(byte[] body) {
        var root = tree(body, Bodies.EXPECTED);
        var type = root.path("resourceType").asText().strip();
        return switch (type) {
            case "Bundle" -> submission(body, root, "Bundle", new Parameters());
            case "Parameters" -> parameters(body, root);
            case "" -> throw BadRequest.notFhir("resourceType", "The body has no resourceType. " + Bodies.EXPECTED);
            default -> throw BadRequest.notUsable(type, "The body is a %s. %s".formatted(type, Bodies.EXPECTED));
        };
    }

    /** Reads any JSON object, within the same limits. */
    static ObjectNode object(byte[] body, String expected) {
        return tree(body, expected);
    }

    /** Compiles a record from resources that came one by one. */
    static Submission compiled(String digest, Map<String, RawResource> resources, Set<String> searched) {
        var list = JSON.createArrayNode();
        resources.values().forEach(resource -> {
            var entry = list.addObject();
            resource.fullUrl().ifPresent(url -> entry.put("fullUrl", url));
            entry.set("resource", resource.json());
        });
        return new Submission(
                digest,
                Optional.empty(),
                entries(list, List.copyOf(resources.keySet())::get),
                Optional.empty(),
                searched,
                new Parameters());
    }

    private static ObjectNode tree(byte[] body, String expected) {
        try {
            var root = JSON.readTree(body);
            if (root == null || root.isMissingNode()) {
                throw BadRequest.notFhir("The body is empty. " + expected);
            }
            if (!(root instanceof ObjectNode object)) {
                throw BadRequest.notFhir("The body is JSON, but not an object. " + expected);
            }
            return object;
        } catch (StreamConstraintsException e) {
            throw BadRequest.notFhir(
                    "The body is nested deeper than %d levels, or holds a number or name of unusual length."
                            .formatted(Bodies.DEEPEST));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var twice = e instanceof MismatchedInputException
                    && String.valueOf(e.getOriginalMessage()).startsWith("Duplicate ");
            throw BadRequest.notFhir("The body %s at line %d, column %d."
                    .formatted(
                            twice
                                    ? "has an object with two members of one name"
                                    : "is not JSON in UTF-8: it breaks off or goes wrong",
                            at == null ? 0 : at.getLineNr(),
                            at == null ? 0 : at.getColumnNr()));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    /** Reads Parameters. The record is removed from its parameter first, so that HAPI parses little. */
    private static Submission parameters(byte[] body, ObjectNode root) {
        Optional<ObjectNode> record = Optional.empty();
        var path = "";
        var list = root.path("parameter");
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode parameter
                    && parameter.path("name").asText().equals("record")
                    && parameter.remove("resource") instanceof ObjectNode bundle) {
                if (record.isPresent()) {
                    throw BadRequest.notUsable(
                            "Parameters.parameter[%d]".formatted(i), "There are two parameters 'record'. Send one.");
                }
                record = Optional.of(bundle);
                path = "Parameters.parameter[%d].resource".formatted(i);
            }
        }
        var bundle = record.orElseThrow(() -> BadRequest.notUsable(
                "Parameters.parameter", "There is no parameter 'record' with a resource: the Bundle to assess."));
        if (!bundle.path("resourceType").asText().equals("Bundle")) {
            throw BadRequest.notUsable(path, "The parameter 'record' is not a Bundle.");
        }
        return submission(body, bundle, path, parse(Parameters.class, root));
    }

    private static Parameters parse(Class<Parameters> type, ObjectNode tree) {
        try {
            return parser(new ParseProblems()).parseResource(type, structure(tree));
        } catch (RuntimeException | StackOverflowError e) {
            throw BadRequest.notFhir("Parameters", "The parameters cannot be read. " + Bodies.reason(e));
        }
    }

    private static Submission submission(byte[] body, ObjectNode bundle, String path, Parameters parameters) {
        if (bundle.has("implicitRules") || bundle.has("_implicitRules")) {
            throw Bodies.byOtherRules(path);
        }
        var links = bundle.path("link");
        var identifier =
                text(bundle.path("id")).or(() -> text(bundle.path("identifier").path("value")));
        return new Submission(
                Bodies.digest(body),
                identifier,
                entries(bundle.path("entry"), path),
                link(links, "next")
                        .mapToObj(i -> "%s.link[%d]".formatted(path, i))
                        .findFirst(),
                Bodies.searched(
                        bundle.path("type").asText(),
                        link(links, "next").findFirst().isPresent(),
                        link(links, "self")
                                .mapToObj(i -> links.path(i).path("url").asText())
                                .findFirst()),
                parameters);
    }

    /** The positions of the links with a relation. */
    private static IntStream link(JsonNode links, String relation) {
        return IntStream.range(0, links.size())
                .filter(i -> links.path(i).path("relation").asText().equals(relation));
    }

    private static List<BundleEntry> entries(JsonNode list, String path) {
        if (!list.isMissingNode() && !list.isArray()) {
            throw BadRequest.notFhir(path + ".entry", "The entries of a Bundle are an array.");
        }
        return entries(list, i -> "%s.entry[%d]".formatted(path, i));
    }

    /**
     * Reads the entries of a list.
     *
     * @param paths the place of each entry, by its index
     */
    private static List<BundleEntry> entries(JsonNode list, IntFunction<String> paths) {
        var entries = new ArrayList<BundleEntry>();
        var kept = new ArrayList<Integer>();
        for (var i = 0; i < list.size(); i++) {
            var entry = outline(list.get(i), paths.apply(i));
            if (entry.ignored().isEmpty() && entry.problems().isEmpty()) {
                kept.add(i);
            }
            entries.add(entry);
        }
        var resources = together(list, kept);
        for (var k = 0; k < kept.size(); k++) {
            int i = kept.get(k);
            entries.set(
                    i,
                    resources.isEmpty()
                            ? alone(entries.get(i), list.get(i))
                            : with(entries.get(i), resources.get(k), list.get(i)));
        }
        return entries;
    }

    /** An entry, as far as the tree shows it, without its narrative. */
    private static BundleEntry outline(JsonNode entry, String path) {
        var resource = entry.path("resource");
        if (resource instanceof ObjectNode object) {
            OtherVersions.rewrite(object);
        }
        var fullUrl = text(entry.path("fullUrl"));
        var id = text(resource.path("id"));
        var type = text(resource.path("resourceType")).orElse("");
        resource.findParents("div").forEach(text -> ((ObjectNode) text).remove("div"));
        var request = entry.path("request");
        var deletes = request.path("method").asText().equals("DELETE")
                ? Optional.of(request.path("url").asText())
                : Optional.<String>empty();
        var outline = Bodies.outline(path, fullUrl, resource.isObject(), deletes, type, id);
        if (outline.ignored().isPresent() || !outline.problems().isEmpty()) {
            return outline;
        }
        return RawChecks.problem(entry, type)
                .map(problem -> Bodies.faulty(outline, problem))
                .orElse(outline);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isEmpty());
    }

    /** Parses all kept resources at once; empty if HAPI reports a problem with any of them. */
    private static List<Resource> together(JsonNode list, List<Integer> kept) {
        var bundle = JSON.createObjectNode().put("resourceType", "Bundle").put("type", "collection");
        var entries = bundle.putArray("entry");
        for (var i : kept) {
            entries.addObject().set("resource", list.get(i).path("resource"));
        }
        var problems = new ParseProblems();
        try {
            var parsed = parser(problems).parseResource(Bundle.class, structure(bundle));
            return problems.found().isEmpty()
                    ? parsed.getEntry().stream()
                            .map(Bundle.BundleEntryComponent::getResource)
                            .toList()
                    : List.of();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    /** Parses one resource alone, so that a problem is reported at its place and the other resources are read. */
    private static BundleEntry alone(BundleEntry entry, JsonNode node) {
        var problems = new ParseProblems();
        try {
            var resource = (Resource) parser(problems).parseResource(structure(node.path("resource")));
            return Bodies.parsed(entry, resource, problems, RawChecks.isPlain(node.path("resource")));
        } catch (RuntimeException | StackOverflowError e) {
            return Bodies.unreadable(entry, e);
        }
    }

    private static BundleEntry with(BundleEntry entry, Resource resource, JsonNode node) {
        return Bodies.parsed(entry, resource, new ParseProblems(), RawChecks.isPlain(node.path("resource")));
    }

    private static IJsonLikeParser parser(ParseProblems problems) {
        var parser = R4.json();
        parser.setParserErrorHandler(problems);
        return (IJsonLikeParser) parser;
    }

    private static JacksonStructure structure(JsonNode tree) {
        var structure = new JacksonStructure();
        structure.setNativeObject((ObjectNode) tree);
        return structure;
    }
}
