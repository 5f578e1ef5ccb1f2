package dev.hepatica.assessment.deliberation;

import dev.hepatica.evidence.base.RecordEvidence;
import dev.hepatica.model.Case;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a record as a whole says, and what it is silent on. */
public final class Recorded {

    /** The months within which metastases count as newly found. */
    private static final int RECENT_MONTHS = 6;

    /** The weeks within which imaging counts as recent. */
    private static final int RECENT_WEEKS = 12;

    private final Case patient;

    private Recorded(Case patient) {
        this.patient = patient;
    }

    /** What the record of a case says on the day from which it is seen. */
    public static Set<RecordEvidence> of(Case patient) {
        var recorded = new Recorded(patient);
        var all = EnumSet.noneOf(RecordEvidence.class);
        for (var each : RecordEvidence.values()) {
            if (recorded.holds(each)) {
                all.add(each);
            }
        }
        return Collections.unmodifiableSet(all);
    }

    private boolean holds(RecordEvidence evidence) {
        return switch (evidence) {
            case NO_SYSTEMIC_THERAPY -> hasNoSystemicTherapy();
            case RECENT_METASTASES ->
                metastases()
                        .min(Comparator.comparing(ClinicalDate::earliest))
                        .filter(since(patient.asOf().minusMonths(RECENT_MONTHS)))
                        .isPresent();
            case NO_LIVER_PROCEDURE -> hasNoLiverProcedure();
            case NO_DISEASE_SINCE_HEPATECTOMY ->
                isSilent(patient.recurrence().recurrent())
                        && isSilent(patient.recurrence().sites())
                        && !patient.liver().count().isKnown()
                        && !patient.liver().largestDiameterMm().isKnown();
            case RECENT_IMAGING -> imaged().anyMatch(since(patient.asOf().minusWeeks(RECENT_WEEKS)));
            case NO_EXTRAHEPATIC_CONDITION ->
                isSilent(patient.spread().extrahepatic())
                        && isSilent(patient.spread().sites());
            case NO_SEVERE_CONDITION ->
                !isTrue(patient.safety().circulation().severeHeartFailure())
                        && !isTrue(patient.safety().organs().decompensatedLiver())
                        && !isTrue(patient.patient().frail());
            case NO_LIVER_DISEASE ->
                !isTrue(patient.safety().organs().decompensatedLiver())
                        && isSilent(patient.operability().background())
                        && isSilent(patient.safety().organs().childPugh());
            case PROBLEM_LIST -> patient.lists().problems().isKnown();
            case MEDICATION_LIST -> patient.lists().medications().isKnown();
            case ALLERGY_LIST -> patient.lists().allergies().isKnown();
        };
    }

    private boolean hasNoSystemicTherapy() {
        var treatment = patient.treatment();
        return treatment.regimens().isEmpty()
                && isSilent(treatment.priorRegimens())
                && isSilent(treatment.priorTherapies())
                && !isTrue(treatment.running())
                && treatment
                        .current()
                        .toOptional()
                        .map(listing -> listing.members().isEmpty())
                        .orElseGet(() -> isSilent(treatment.current()));
    }

    private boolean hasNoLiverProcedure() {
        var surgery = patient.surgery();
        return isSilent(surgery.priorHepatectomies())
                && !isTrue(surgery.ablation().done())
                && !isTrue(patient.safety().tolerance().liverTransplant());
    }

    private Stream<ClinicalDate> metastases() {
        return dates(Stream.of(
                patient.liver().present(),
                patient.liver().count(),
                patient.liver().largestDiameterMm(),
                patient.spread().sites()));
    }

    private Stream<ClinicalDate> imaged() {
        return Stream.concat(
                patient.spread().lastImaged().stream(),
                dates(Stream.of(
                        patient.liver().count(),
                        patient.liver().largestDiameterMm(),
                        patient.liver().distribution(),
                        patient.treatment().response())));
    }

    private static Stream<ClinicalDate> dates(Stream<Finding<?>> findings) {
        return findings.flatMap(finding -> finding.sources().stream())
                .map(Source::date)
                .flatMap(Optional::stream);
    }

    private static Predicate<ClinicalDate> since(LocalDate day) {
        return date -> !date.earliest().isBefore(day);
    }

    private static boolean isTrue(Finding<Boolean> finding) {
        return finding.toOptional().orElse(false);
    }

    /** Returns whether nothing at all speaks of it. */
    private static boolean isSilent(Finding<?> finding) {
        return finding.<Boolean>fold(
                known -> false,
                missing -> missing.reason() == MissingReason.NOT_RECORDED
                        && missing.sources().isEmpty());
    }
}
