package dev.hepatica.cdshooks.client;

import java.util.Set;

/** What a kind of client can show and take over. Every card that it gets keeps to this. */
public enum ClientProfile {
    /** A client that does what CDS Hooks 2.0 describes. */
    GENERIC(true, false, true, Set.of("ServiceRequest", "MedicationRequest")),
    /** Takes over one action of a suggestion, and shows its description. */
    EPIC(false, true, true, Set.of("ServiceRequest", "MedicationRequest")),
    /** Shows text and links; what it takes over is not specified. */
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

    /** Whether details may be written in Markdown; otherwise they are plain text. */
    public boolean hasMarkdown() {
        return markdown;
    }

    /** Whether of a suggestion only one action is taken over. */
    public boolean takesOneAction() {
        return oneAction;
    }

    /** Whether orders that are not signed yet can be taken away. */
    public boolean deletes() {
        return deletes;
    }

    /** Whether a plan can be taken over by a client that says so. */
    public boolean takesPlans() {
        return this == GENERIC;
    }

    /** Whether resources of a type can be taken over. */
    public boolean creates(String type) {
        return creates.contains(type);
    }
}
