package dev.hepatica.cdshooks.request;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The hooks of the CDS Hooks library that are answered, each with the fields of its context. */
public enum Hook {
    PATIENT_VIEW("patient-view", "1.0", false, Optional.empty(), false),
    PROBLEM_LIST_ITEM_CREATE("problem-list-item-create", "0.1.0", false, Optional.of("conditions"), false),
    ENCOUNTER_START("encounter-start", "1.0", true, Optional.empty(), false),
    ORDER_SELECT("order-select", "1.0", false, Optional.of("draftOrders"), true),
    ORDER_SIGN("order-sign", "1.0", false, Optional.of("draftOrders"), false);

    /** Whom a hook can be fired for. */
    static final Set<String> USERS = Set.of("Practitioner", "PractitionerRole", "Patient", "RelatedPerson");

    private final String id;
    private final String version;
    private final boolean encounterRequired;
    private final Optional<String> bundle;
    private final boolean selections;

    Hook(String id, String version, boolean encounterRequired, Optional<String> bundle, boolean selections) {
        this.id = id;
        this.version = version;
        this.encounterRequired = encounterRequired;
        this.bundle = bundle;
        this.selections = selections;
    }

    /** The hook of this name, if it is one that is answered. */
    public static Optional<Hook> of(String id) {
        return Arrays.stream(values()).filter(hook -> hook.id.equals(id)).findFirst();
    }

    /** Its name: {@code patient-view}. */
    public String id() {
        return id;
    }

    /** The version of its definition that requests are read by. */
    public String version() {
        return version;
    }

    boolean isEncounterRequired() {
        return encounterRequired;
    }

    /** The field of the context that holds resources which are not stored yet. */
    public Optional<String> bundle() {
        return bundle;
    }

    /** Whether those resources are orders. */
    public boolean isAboutOrders() {
        return bundle.equals(Optional.of("draftOrders"));
    }

    boolean hasSelections() {
        return selections;
    }
}
