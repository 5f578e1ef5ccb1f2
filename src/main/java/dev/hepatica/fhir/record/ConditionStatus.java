package dev.hepatica.fhir.record;

import dev.hepatica.model.finding.ClinicalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;

/** Status and dates of Conditions, in the terms that readers ask for. */
public final class ConditionStatus {

    private static final String ASSERTED = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate";

    private static final Set<String> WITHDRAWN = Set.of("refuted", "entered-in-error");
    private static final Set<String> SUSPECTED = Set.of("unconfirmed", "provisional", "differential");
    private static final Set<String> RECURRENT = Set.of("recurrence", "relapse");
    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");

    private ConditionStatus() {}

    /** Returns whether a condition is on record as a fact: not withdrawn, not refuted and not only suspected. */
    public static boolean counts(Condition condition) {
        return !isWithdrawn(condition) && !isSuspected(condition);
    }

    public static boolean isWithdrawn(Condition condition) {
        return has(condition.getVerificationStatus(), WITHDRAWN);
    }

    /** Returns whether a condition is only suspected, as one with a status in words alone is, unless the word is "confirmed". */
    public static boolean isSuspected(Condition condition) {
        var status = condition.getVerificationStatus();
        var inWords =
                status.hasText() && !status.hasCoding() && !status.getText().equalsIgnoreCase("confirmed");
        return inWords || has(status, SUSPECTED);
    }

    public static boolean isRecurrence(Condition condition) {
        return has(condition.getClinicalStatus(), RECURRENT);
    }

    /** Returns whether a condition is over according to the record: abated, inactive, in remission or resolved. */
    public static boolean isOver(Condition condition) {
        return condition.hasAbatement() || has(condition.getClinicalStatus(), OVER);
    }

    /**
     * The date of the onset, empty if that is not given as a date. Without an onset, the first date on which the condition was
     * asserted, or the date on which it was recorded.
     */
    public static Optional<ClinicalDate> date(Condition condition) {
        if (condition.hasOnset()) {
            return onset(condition);
        }
        return condition.getExtensionsByUrl(ASSERTED).stream()
                .flatMap(extension -> Dates.of(extension.getValue()).stream())
                .min(Comparator.comparing(ClinicalDate::earliest))
                .or(() -> Dates.of(condition.getRecordedDateElement()));
    }

    private static Optional<ClinicalDate> onset(Condition condition) {
        return condition.hasOnsetPeriod()
                ? Dates.of(condition.getOnsetPeriod().getStartElement())
                : Dates.of(condition.getOnset());
    }

    private static boolean has(CodeableConcept status, Set<String> codes) {
        for (var coding : status.getCoding()) {
            if (coding.hasCode() && codes.contains(coding.getCode())) {
                return true;
            }
        }
        return false;
    }
}
