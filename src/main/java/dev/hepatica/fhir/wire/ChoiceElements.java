package dev.hepatica.fhir.wire;

import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.RuntimeChildChoiceDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Finds elements of a choice of types, such as {@code value[x]}, that a resource has more than once. HAPI keeps one of them,
 * although they may contradict each other. Contained resources are not searched.
 */
final class ChoiceElements {

    /** A child of an element, with its name in the resource: {@code valueQuantity}. */
    private record Child<N>(String name, N node) {}

    private ChoiceElements() {}

    /** Elements that HAPI does not define by their name; a resource with one is not read anyway. */
    private static final Set<String> NOT_CHECKED = Set.of("modifierExtension");

    /** The problem of a resource in JSON with two elements for one choice; empty for any other resource. */
    static Optional<String> problem(String type, JsonNode resource) {
        return problem(R4.context().getResourceDefinition(type), resource, ChoiceElements::children);
    }

    /** The problem of a resource in XML with two elements for one choice; empty for any other resource. */
    static Optional<String> problem(String type, Element resource) {
        return problem(R4.context().getResourceDefinition(type), resource, ChoiceElements::children);
    }

    private static <N> Optional<String> problem(
            BaseRuntimeElementDefinition<?> type, N node, Function<N, List<Child<N>>> children) {
        if (!(type instanceof BaseRuntimeElementCompositeDefinition<?> composite)) {
            return Optional.empty();
        }
        var chosen = new HashMap<String, String>();
        for (var child : children.apply(node)) {
            if (NOT_CHECKED.contains(child.name())) {
                continue;
            }
            var definition = composite.getChildByName(child.name());
            if (definition == null) {
                continue;
            }
            if (definition instanceof RuntimeChildChoiceDefinition && definition.getMax() == 1) {
                var other = chosen.put(definition.getElementName(), child.name());
                if (other != null) {
                    return Optional.of("not used: it has %s and also %s, of which there may be only one"
                            .formatted(other, child.name()));
                }
            }
            var problem = children.apply(child.node()).isEmpty()
                            || !definition.getValidChildNames().contains(child.name())
                    ? Optional.<String>empty()
                    : problem(definition.getChildByName(child.name()), child.node(), children);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** The children of an object. A name with an underscore is of the same element as the name without it. */
    private static List<Child<JsonNode>> children(JsonNode object) {
        var children = new ArrayList<Child<JsonNode>>();
        object.fields().forEachRemaining(field -> {
            var name = field.getKey().startsWith("_") ? field.getKey().substring(1) : field.getKey();
            if (name.equals(field.getKey()) || !object.has(name)) {
                (field.getValue().isArray() ? field.getValue() : List.of(field.getValue()))
                        .forEach(node -> children.add(new Child<>(name, node)));
            }
        });
        return children;
    }

    private static List<Child<Element>> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .map(element -> new Child<>(element.getLocalName(), element))
                .toList();
    }
}
