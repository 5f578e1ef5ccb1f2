package dev.hepatica.fhir.wire;

import java.util.Set;

/**
 * Elements by which a sender limits what a resource states, or directs it elsewhere. Without them the resource states more than
 * with them, so one that cannot be read keeps the resource from counting.
 */
final class LimitingElements {

    private static final Set<String> NAMES = Set.of(
            "clinicalStatus",
            "verificationStatus",
            "doNotPerform",
            "dataAbsentReason",
            "interpretation",
            "subject",
            "patient",
            "focus",
            "bodySite",
            "specimen",
            "reasonCode",
            "reasonReference",
            "addresses",
            "outcome",
            "partOf");

    /** The element that has a type at the end of its name: {@code abatementDateTime}. */
    private static final String ABATEMENT = "abatement";

    private LimitingElements() {}

    static boolean include(String name) {
        return NAMES.contains(name) || name.startsWith(ABATEMENT);
    }
}
