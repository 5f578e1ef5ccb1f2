package dev.hepatica.cdshooks.client;

import java.util.Set;

/** The abilities of a kind of client. Every card that it gets keeps to them. */
public enum ClientProfile {
    /** A client that supports all of CDS Hooks 2.0. */
    GENERIC(true, false, true, Set.of("ServiceRequest", "MedicationRequest")),
    /** Executes one action of a suggestion, and shows its description. */
    EPIC(false, true, true, Set.of("ServiceRequest", "MedicationRequest")),
    /** Shows text and links; its support of actions is not specified. */
    ORACLE(false, true, false, Set.of());

    private final boolean markdown;
    private final boolean oneAction;
    private final boolean deletes;
    private final Set<String> creates;

    ClientProfile(boolean markdown, boolean oneAction, boolean deletes, Set<String> creates) {
        this.markdown = markdown;
        this.oneAction = oneAction;
        this.deletes = deletes;
        this.creates = creates;
    }

    /** Returns whether details may be Markdown; otherwise they are plain text. */
    public boolean hasMarkdown() {
        return markdown;
    }

    /** Returns whether the client executes only one action of a suggestion. */
    public boolean takesOneAction() {
        return oneAction;
    }

    /** Returns whether the client can delete orders that are not signed yet. */
    public boolean deletes() {
        return deletes;
    }

    /** Returns whether the client can create a plan, if its request declares that. */
    public boolean takesPlans() {
        return this == GENERIC;
    }

    /** Returns whether the client can create resources of a type. */
    public boolean creates(String type) {
        return creates.contains(type);
    }
}
