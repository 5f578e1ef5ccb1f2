package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.fhir.wire.RawResource;
import java.util.Set;

/** The roles of the resources in {@code draftOrders}. */
public enum Drafted {
    /** An order, or something that cannot be told from one. */
    ORDER,
    /** A resource that contains orders, none of which is read. */
    HOLDER,
    /** An order that is over: to sign it starts nothing. */
    OVER,
    /** A resource that orders refer to, or that nothing is ordered by. */
    BESIDE,
    /** An order that is selected before it says what is ordered. */
    UNCHOSEN;

    private static final Set<String> HOLDERS = Set.of("Bundle", "RequestGroup", "CarePlan");
    private static final Set<String> BESIDES = Set.of("Medication", "Condition");

    /** The statuses of R4, and {@code ended} of R5. */
    private static final Set<String> ENDS =
            Set.of("stopped", "cancelled", "completed", "entered-in-error", "revoked", "ended");

    public static Drafted of(RawResource resource, Hook hook) {
        if (HOLDERS.contains(resource.type())) {
            return HOLDER;
        }
        if (BESIDES.contains(resource.type())) {
            return BESIDE;
        }
        if (isOver(resource.json())) {
            return OVER;
        }
        return hook == Hook.ORDER_SELECT && !isChosen(resource.json()) ? UNCHOSEN : ORDER;
    }

    /** Returns whether the status of an order says that it is no longer to be carried out. */
    static boolean isOver(ObjectNode order) {
        return ENDS.contains(order.path("status").asText());
    }

    /** Returns whether an order says in some form, of R4 or not, what is ordered. */
    private static boolean isChosen(ObjectNode order) {
        return order.properties().stream()
                .anyMatch(field -> field.getKey().startsWith("medication")
                        || field.getKey().startsWith("code"));
    }
}
