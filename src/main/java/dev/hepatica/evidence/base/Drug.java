package dev.hepatica.evidence.base;

import java.util.List;

/**
 * A drug alone, in any combination, since an order names drugs and not activities.
 *
 * @param name    the code in CodeSystem {@code crlm-drug}
 * @param classes the classes of all treatments that contain it
 */
public record Drug(String name, List<String> classes) {

    public Drug {
        RequiredKeys.required(name, "name");
        classes = RequiredKeys.listOf(classes);
    }
}
