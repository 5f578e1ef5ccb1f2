package dev.hepatica.fhir.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML bodies, without document types: no entity is ever expanded. */
final class XmlBodies {

    private static final String FHIR = "http://hl7.org/fhir";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private XmlBodies() {}

    static Submission read(byte[] body) {
        var root = document(body);
        if (!FHIR.equals(root.getNamespaceURI())) {
            throw BadRequest.notFhir("The body is XML, but not FHIR: its root is not in the namespace " + FHIR + ".");
        }
        return switch (root.getLocalName()) {
            case "Bundle" -> submission(body, root, "Bundle", new Parameters());
            case "Parameters" -> parameters(body, root);
            default ->
                throw BadRequest.notUsable(
                        root.getLocalName(), "The body is a %s. %s".formatted(root.getLocalName(), Bodies.EXPECTED));
        };
    }

    private static Element document(byte[] body) {
        try {
            return builder().parse(new ByteArrayInputStream(body)).getDocumentElement();
        } catch (SAXParseException e) {
            var message = String.valueOf(e.getMessage());
            var wrong = "is not well-formed XML: it goes wrong";
            if (message.contains("DOCTYPE")) {
                wrong = "has a DOCTYPE, which is not accepted,";
            } else if (message.contains("maxElementDepth")) {
                wrong = "is nested deeper than %d levels".formatted(Bodies.DEEPEST);
            }
            throw BadRequest.notFhir(
                    "The body %s at line %d, column %d.".formatted(wrong, e.getLineNumber(), e.getColumnNumber()));
        } catch (SAXException e) {
            throw BadRequest.notFhir("The body is not XML.");
        } catch (IOException e) {
            throw BadRequest.notFhir("The body is not in the encoding that it declares.");
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(Bodies.DEEPEST));
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has a secure XML parser", e);
        }
    }

    /** Reads Parameters. The record is removed from its parameter first, so that HAPI parses little. */
    private static Submission parameters(byte[] body, Element root) {
        var parameters = children(root, "parameter").toList();
        var records = IntStream.range(0, parameters.size())
                .filter(i -> isRecord(parameters.get(i)))
                .boxed()
                .toList();
        if (records.size() != 1) {
            throw BadRequest.notUsable(
                    "Parameters.parameter",
                    records.isEmpty()
                            ? "There is no parameter 'record' with a resource: the Bundle to assess."
                            : "There are two parameters 'record'. Send one.");
        }
        var path = "Parameters.parameter[%d].resource".formatted(records.get(0));
        var resource =
                children(parameters.get(records.get(0)), "resource").findFirst().orElseThrow();
        resource.getParentNode().removeChild(resource);
        var bundle = children(resource, "Bundle")
                .findFirst()
                .orElseThrow(() -> BadRequest.notUsable(path, "The parameter 'record' is not a Bundle."));
        return submission(body, bundle, path, parse(root));
    }

    private static boolean isRecord(Element parameter) {
        var name = children(parameter, "name").map(XmlBodies::value).findFirst();
        return name.equals(Optional.of("record"))
                && children(parameter, "resource").findFirst().isPresent();
    }

    private static Parameters parse(Element root) {
        try {
            var parser = R4.xml();
            parser.setParserErrorHandler(new ParseProblems());
            return parser.parseResource(Parameters.class, text(root));
        } catch (RuntimeException | StackOverflowError e) {
            throw BadRequest.notFhir("Parameters", "The parameters cannot be read. " + Bodies.reason(e));
        }
    }

    private static Submission submission(byte[] body, Element bundle, String path, Parameters parameters) {
        if (children(bundle, "implicitRules").findFirst().isPresent()) {
            throw Bodies.byOtherRules(path);
        }
        var identifier = children(bundle, "id").map(XmlBodies::value).findFirst();
        var entries = new ArrayList<BundleEntry>();
        for (var entry : children(bundle, "entry").toList()) {
            entries.add(entry(entry, "%s.entry[%d]".formatted(path, entries.size())));
        }
        var links = children(bundle, "link").toList();
        var next = link(links, "next").findFirst();
        return new Submission(
                Bodies.digest(body),
                identifier,
                entries,
                next.isEmpty() ? Optional.empty() : Optional.of("%s.link[%d]".formatted(path, next.getAsInt())),
                Bodies.searched(
                        children(bundle, "type")
                                .map(XmlBodies::value)
                                .findFirst()
                                .orElse(""),
                        next.isPresent(),
                        link(links, "self")
                                .boxed()
                                .flatMap(i -> children(links.get(i), "url"))
                                .map(XmlBodies::value)
                                .findFirst()),
                parameters);
    }

    /** The positions of the links with a relation. */
    private static IntStream link(List<Element> links, String relation) {
        return IntStream.range(0, links.size())
                .filter(i -> children(links.get(i), "relation")
                        .anyMatch(each -> value(each).equals(relation)));
    }

    private static BundleEntry entry(Element entry, String path) {
        var fullUrl = children(entry, "fullUrl").map(XmlBodies::value).findFirst();
        var resources = children(entry, "resource").flatMap(XmlBodies::children).toList();
        var resource = resources.stream().findFirst();
        var id = resource.stream()
                .flatMap(element -> children(element, "id"))
                .map(XmlBodies::value)
                .findFirst();
        var outline = Bodies.outline(
                path,
                fullUrl,
                resource.isPresent(),
                deletes(entry),
                resource.map(Element::getLocalName).orElse(""),
                id);
        if (entry.getElementsByTagNameNS(FHIR, "modifierExtension").getLength()
                > resources.stream()
                        .mapToInt(each -> each.getElementsByTagNameNS(FHIR, "modifierExtension")
                                .getLength())
                        .sum()) {
            return Bodies.faulty(outline, Bodies.MODIFIED_ENTRY);
        }
        if (resources.size() > 1) {
            return Bodies.faulty(outline, "an entry with more than one resource; none is read");
        }
        if (outline.ignored().isPresent() || !outline.problems().isEmpty()) {
            return outline;
        }
        return ChoiceElements.problem(outline.type(), resource.orElseThrow())
                .map(problem -> Bodies.faulty(outline, problem))
                .orElseGet(() -> parsed(outline, resource.orElseThrow()));
    }

    private static Optional<String> deletes(Element entry) {
        return children(entry, "request")
                .filter(request -> children(request, "method")
                        .anyMatch(method -> value(method).equals("DELETE")))
                .map(request -> children(request, "url")
                        .map(XmlBodies::value)
                        .findFirst()
                        .orElse(""))
                .findFirst();
    }

    private static void withoutNarratives(Element resource) {
        var narratives = resource.getElementsByTagNameNS(XHTML, "div");
        while (narratives.getLength() > 0) {
            var narrative = narratives.item(0);
            narrative.getParentNode().removeChild(narrative);
        }
    }

    private static BundleEntry parsed(BundleEntry outline, Element resource) {
        withoutNarratives(resource);
        var problems = new ParseProblems();
        try {
            var parser = R4.xml();
            parser.setParserErrorHandler(problems);
            return Bodies.parsed(outline, (Resource) parser.parseResource(text(resource)), problems, false);
        } catch (RuntimeException | StackOverflowError e) {
            return Bodies.unreadable(outline, e);
        }
    }

    private static String text(Element element) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a document that was read can be written", e);
        }
    }

    private static Stream<Element> children(Node parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList()
                .stream();
    }

    private static Stream<Element> children(Node parent, String name) {
        return children(parent).filter(child -> name.equals(child.getLocalName()));
    }

    private static String value(Element element) {
        return element.getAttribute("value");
    }

    /** An error handler that prints nothing; the JDK's default prints errors to the console. */
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };
}
