package dev.hepatica.evidence.base;

import java.util.Optional;

/**
 * One of the review papers that the base is drawn from.
 *
 * @param citation its bibliographic details, as far as they are printed in it
 */
public record Paper(String id, String label, String citation, Optional<String> doi, Optional<String> note) {

    public Paper {
        RequiredKeys.required(id, "id");
        RequiredKeys.required(label, "label");
        RequiredKeys.required(citation, "citation");
    }
}
