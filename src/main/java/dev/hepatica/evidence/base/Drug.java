package dev.hepatica.evidence.base;

import java.util.List;

/**
 * A drug by itself, wherever it is given: an order names drugs, not activities.
 *
 * @param name    in CodeSystem {@code crlm-drug}
 * @param classes the classes of activities that whatever contains it belongs to
 */
public record Drug(String name, List<String> classes) {

    public Drug {
        RequiredKeys.required(name, "name");
        classes = RequiredKeys.listOf(classes);
    }
}
