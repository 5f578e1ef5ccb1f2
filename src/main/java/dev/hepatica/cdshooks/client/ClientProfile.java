package dev.hepatica.cdshooks.client;

/** The abilities of a kind of client. Every card that it gets keeps to them. */
public enum ClientProfile {
    /** A client that supports all of CDS Hooks 2.0. */
    GENERIC(true, false, true, true),
    /** Executes one action of a suggestion, and shows its description. */
    EPIC(false, true, true, true),
    /** Shows text and links; its support of actions is not specified. */
    ORACLE(false, true, false, false);

    private final boolean markdown;
    private final boolean oneAction;
    private final boolean deletes;
    private final boolean orders;

    ClientProfile(boolean markdown, boolean oneAction, boolean deletes, boolean orders) {
        this.markdown = markdown;
        this.oneAction = oneAction;
        this.deletes = deletes;
        this.orders = orders;
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

    /** Returns whether the client can create orders of tests. */
    public boolean createsOrders() {
        return orders;
    }
}
