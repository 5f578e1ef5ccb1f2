package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes the resources of a context valid FHIR. EHRs send resources that are still being written: codings without a
 * code, empty lists, orders without status or intent.
 */
final class Tidying {

    private Tidying() {}

    /** Removes elements that are null or empty. */
    static void withoutGaps(ObjectNode resource) {
        prune(resource);
    }

    /**
     * Makes an order one in status draft and of today, whatever its status will be once it is signed, and whatever its date. An
     * order that is over keeps both.
     */
    static void draft(ObjectNode order) {
        prune(order);
        var type = order.path("resourceType").asText();
        if (type.equals("MedicationRequest") || type.equals("ServiceRequest")) {
            order.put("intent", "order");
            if (!Drafted.isOver(order)) {
                order.put("status", "draft").remove("authoredOn");
            }
        }
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
