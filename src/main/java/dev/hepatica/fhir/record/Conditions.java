package dev.hepatica.fhir.record;

import dev.hepatica.model.ClinicalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;

/** What status and dates do to a Condition. */
public final class Conditions {

    private static final String ASSERTED = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate";

    private Conditions() {}

    /** Whether it is on record as a fact: neither withdrawn nor refuted, nor only suspected. */
    public static boolean counts(Condition condition) {
        return !isWithdrawn(condition) && !isSuspected(condition);
    }

    public static boolean isWithdrawn(Condition condition) {
        return has(condition.getVerificationStatus(), "refuted", "entered-in-error");
    }

    /** Only suspected; a status in words alone is taken for that unless it says that it is confirmed. */
    public static boolean isSuspected(Condition condition) {
        var status = condition.getVerificationStatus();
        var inWords =
                status.hasText() && !status.hasCoding() && !status.getText().equalsIgnoreCase("confirmed");
        return inWords || has(condition.getVerificationStatus(), "unconfirmed", "provisional", "differential");
    }

    public static boolean isRecurrence(Condition condition) {
        return has(condition.getClinicalStatus(), "recurrence", "relapse");
    }

    /** Whether it was there and is not any more, as far as the record says: abated, inactive, in remission or resolved. */
    public static boolean isOver(Condition condition) {
        return condition.hasAbatement() || has(condition.getClinicalStatus(), "inactive", "remission", "resolved");
    }

    /** When it began, as far as that is a date; where no onset is given, when it was first asserted or recorded. */
    public static Optional<ClinicalDate> date(Condition condition) {
        var asserted = condition.getExtensionsByUrl(ASSERTED).stream()
                .flatMap(extension -> Dates.of(extension.getValue()).stream())
                .min(Comparator.comparing(ClinicalDate::earliest));
        if (condition.hasOnset()) {
            return onset(condition);
        }
        return Stream.of(asserted, Dates.of(condition.getRecordedDateElement()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ClinicalDate> onset(Condition condition) {
        return condition.hasOnsetPeriod()
                ? Dates.of(condition.getOnsetPeriod().getStartElement())
                : Dates.of(condition.getOnset());
    }

    private static boolean has(CodeableConcept status, String... codes) {
        return status.getCoding().stream()
                .anyMatch(coding -> Arrays.asList(codes).contains(coding.getCode()));
    }
}
