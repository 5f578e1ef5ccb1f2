package dev.hepatica.evidence.files;

/** The kinds of entries with names. */
enum EntryKind {
    ITEM("item", "items"),
    ACTIVITY("activity", "activities"),
    CLASS("class of activities", "classes of activities"),
    DRUG("drug", "drugs"),
    PAPER("paper", "papers"),
    CONFLICT("conflict", "conflicts"),
    PREMISE("premise", "premises"),
    STATE("state", "states"),
    INTENT("intent", "intents"),
    PREFERENCE("preference", "preferences");

    private final String one;
    private final String many;

    EntryKind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    String one() {
        return one;
    }

    String many() {
        return many;
    }
}
