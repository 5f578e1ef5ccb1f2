package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes resources of a context readable as FHIR. EHRs send what is still being written: codings without a code, empty
 * lists, orders without status or intent.
 */
final class Tidying {

    private Tidying() {}

    /** The same without anything that is null or empty. */
    static ObjectNode withoutGaps(ObjectNode resource) {
        prune(resource);
        return resource;
    }

    /**
     * An order as what it is at this moment: a draft of an order, whatever it will be once it is signed, and of today, whatever
     * the clock of the client says.
     */
    static ObjectNode draft(ObjectNode order) {
        prune(order);
        var type = order.path("resourceType").asText();
        if (type.equals("MedicationRequest") || type.equals("ServiceRequest")) {
            order.put("status", "draft").put("intent", "order").remove("authoredOn");
        }
        return order;
    }

    private static void prune(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.forEach(Tidying::prune);
            object.properties().removeIf(field -> isEmpty(field.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(Tidying::prune);
            for (var i = array.size() - 1; i >= 0; i--) {
                if (isEmpty(array.get(i))) {
                    array.remove(i);
                }
            }
        }
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull()
                || (node.isContainerNode() && node.isEmpty())
                || (node.isTextual() && node.textValue().isBlank());
    }
}
