package dev.hepatica.evidence.language;

import java.util.Optional;

/**
 * A part of the line that introduces a patient.
 *
 * @param fact         the name of the fact
 * @param omit         the value that is left out, as it is written
 * @param whileTreated whether it is left out once there is no disease to treat
 */
public record SummaryPart(String fact, Optional<String> omit, boolean whileTreated) {

    boolean isWorthShowing(Object value) {
        return omit.filter(FactSheet.plain(value)::equals).isEmpty();
    }
}
