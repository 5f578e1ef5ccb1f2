package dev.hepatica.cdshooks.request;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The hooks that are answered, from the library of CDS Hooks, each with the fields of its context. */
public enum Hook {
    PATIENT_VIEW("patient-view", "1.0", false, Optional.empty(), false),
    PROBLEM_LIST_ITEM_CREATE("problem-list-item-create", "0.1.0", false, Optional.of("conditions"), false),
    ENCOUNTER_START("encounter-start", "1.0", true, Optional.empty(), false),
    ORDER_SELECT("order-select", "1.0", false, Optional.of("draftOrders"), true),
    ORDER_SIGN("order-sign", "1.0", false, Optional.of("draftOrders"), false);

    /** The types of users for whom a hook can fire. */
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

    /** The hook of this name, if it is answered. */
    public static Optional<Hook> of(String id) {
        return Arrays.stream(values()).filter(hook -> hook.id.equals(id)).findFirst();
    }

    /** The name of the hook: {@code patient-view}. */
    public String id() {
        return id;
    }

    /** The version of the hook's definition by which requests are read. */
    public String version() {
        return version;
    }

    boolean isEncounterRequired() {
        return encounterRequired;
    }

    /** The field of the context with resources that are not stored yet. */
    public Optional<String> bundle() {
        return bundle;
    }

    /** Returns whether these resources are orders. */
    public boolean isAboutOrders() {
        return bundle.equals(Optional.of("draftOrders"));
    }

    boolean hasSelections() {
        return selections;
    }
}
