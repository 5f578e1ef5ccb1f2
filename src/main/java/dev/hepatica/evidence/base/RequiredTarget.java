package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;

/**
 * The finding in a tumour that a targeted drug acts on.
 *
 * @param of   the drug treatment, an activity's id or {@code class:<class>}
 * @param when the condition under which the tumour has its target
 */
public record RequiredTarget(String of, Condition when) {
    public RequiredTarget {
        RequiredKeys.required(of, "of");
        RequiredKeys.required(when, "when");
    }
}
