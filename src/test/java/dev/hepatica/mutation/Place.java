package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * A place in a body where a value stands: a member of an object or of an array.
 *
 * @param name  the name of the member; for a member of an array, that of the array
 * @param index where in the array; -1 in an object
 * @param path  the way to it from the root
 */
record Place(ContainerNode<?> parent, String name, int index, String path) {

    /** All places of a body, in the order of the text. */
    static List<Place> in(JsonNode body) {
        var places = new ArrayList<Place>();
        collect(body, body.path("resourceType").asText(), "", places);
        return places;
    }

    /** The places of a body that fulfil a condition. */
    static List<Place> in(JsonNode body, Predicate<Place> condition) {
        return in(body).stream().filter(condition).toList();
    }

    /** One of the places of a body that fulfil a condition, or none of none. */
    static Optional<Place> any(JsonNode body, Predicate<Place> condition, SplittableRandom random) {
        return Mutation.any(in(body, condition), random);
    }

    private static void collect(JsonNode node, String path, String name, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                var place = new Place(object, member.getKey(), -1, path + "." + member.getKey());
                places.add(place);
                collect(member.getValue(), place.path, place.name, places);
            }
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                var place = new Place(array, name, i, "%s[%d]".formatted(path, i));
                places.add(place);
                collect(array.get(i), place.path, name, places);
            }
        }
    }

    /** Whether it stands directly in this object or array; an equal one may stand elsewhere. */
    @SuppressWarnings("ReferenceEquality") // places are told apart by where they are, not by what is there
    boolean isIn(JsonNode container) {
        return parent == container;
    }

    boolean isInArray() {
        return index >= 0;
    }

    /** Whether a whole entry of the Bundle stands here. */
    boolean isEntry() {
        return isInArray() && name.equals("entry");
    }

    /** Whether the resource of an entry stands here. */
    boolean isResource() {
        return name.equals("resource") && isInEntry() && value().isObject();
    }

    /** Whether the value of an Observation, of a component or of a parameter stands here. */
    boolean isValue() {
        return !isInArray() && name.matches("value[A-Z].*");
    }

    boolean isInEntry() {
        return path.contains(".entry[");
    }

    JsonNode value() {
        var value = isInArray() ? parent.get(index) : parent.get(name);
        return value == null ? MissingNode.getInstance() : value;
    }

    /** The value of another member of the same object. */
    JsonNode beside(String other) {
        return parent.path(other);
    }

    void put(JsonNode value) {
        if (parent instanceof ArrayNode array) {
            array.set(index, value);
        } else if (parent instanceof ObjectNode object) {
            object.set(name, value);
        }
    }

    void remove() {
        if (parent instanceof ArrayNode array) {
            array.remove(index);
        } else if (parent instanceof ObjectNode object) {
            object.remove(name);
        }
    }

    /** Another name for the member of an object, in the same order. */
    void rename(String other) {
        if (parent instanceof ObjectNode object) {
            var members = new ArrayList<>(object.properties().stream()
                    .map(member -> Map.entry(member.getKey(), member.getValue()))
                    .toList());
            object.removeAll();
            members.forEach(
                    member -> object.set(member.getKey().equals(name) ? other : member.getKey(), member.getValue()));
        }
    }
}
