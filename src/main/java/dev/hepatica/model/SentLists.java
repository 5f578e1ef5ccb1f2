package dev.hepatica.model;

import dev.hepatica.model.finding.Finding;

/**
 * Lists that were sent as a whole, with or without anything in them. Only then does it say something that an item is not on
 * record; a finding is missing where the list was not sent.
 *
 * @param problems    conditions other than the colorectal cancer and its metastases
 * @param medications drugs of any kind
 * @param procedures  procedures of any kind
 * @param allergies   allergies and intolerances
 */
public record SentLists(
        Finding<Content> problems,
        Finding<Content> medications,
        Finding<Content> procedures,
        Finding<Content> allergies) {

    /** Content of a list that was sent. */
    public enum Content {
        EMPTY,
        WITH_ITEMS
    }
}
