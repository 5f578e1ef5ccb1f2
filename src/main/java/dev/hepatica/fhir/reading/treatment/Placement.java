package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.treatment.MedicationUse.Progress;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Decides whether drugs were given before or after the metastases were found. Only those given after count as given for them. */
final class Placement {

    private final ReadingReport report;
    private final Terminology terminology;
    private final Optional<ClinicalDate> since;
    private boolean complete = true;

    /** @param since the date on which the metastases were found; empty if the record does not give it */
    Placement(PatientRecord record, Terminology terminology, Optional<ClinicalDate> since) {
        this.report = record.report();
        this.terminology = terminology;
        this.since = since;
    }

    /** Returns whether all drugs so far could be placed. */
    boolean isComplete() {
        return complete;
    }

    /** The drugs that were or are being given for the metastases. The reasons against the others are reported. */
    List<MedicationUse> forMetastases(Collection<MedicationUse> all) {
        var counting = new ArrayList<MedicationUse>();
        for (var part : all) {
            if (part.progress() != Progress.PLANNED) {
                place(part, counting);
            }
        }
        return counting;
    }

    private void place(MedicationUse part, List<MedicationUse> counting) {
        var path = part.entry().path();
        var unplaced = whyUnplaced(part);
        if (unplaced.isPresent()) {
            complete = false;
            report.problem(path, "not used for earlier treatment: " + unplaced.get());
        } else if (isModulator(part)) {
            report.noted(path, "a drug that modulates others, and makes no regimen");
        } else if (isBefore(part)) {
            report.noted(path, "given before the metastases were found, and so not for them");
        } else {
            report.used(path, "the regimens on record");
            counting.add(part);
        }
    }

    private boolean isBefore(MedicationUse part) {
        return part.progress() != Progress.RUNNING
                && since.filter(found -> part.last().orElse(found).latest().isBefore(found.earliest()))
                        .isPresent();
    }

    /** The reason why a drug cannot be placed before or after the metastases were found; empty if it can. */
    private Optional<String> whyUnplaced(MedicationUse part) {
        if (part.first().isEmpty()) {
            return Optional.of("it does not say since when the drug was given");
        }
        if (since.isEmpty()) {
            return Optional.of("when the metastases were found is not on record");
        }
        if (part.progress() == Progress.RUNNING) {
            return Optional.empty();
        }
        var found = since.get();
        var last = part.last().or(part::first).orElseThrow();
        var isAfter = !last.earliest().isBefore(found.latest());
        var isBefore = part.last().isPresent() && last.latest().isBefore(found.earliest());
        return isAfter || isBefore
                ? Optional.empty()
                : Optional.of("it cannot be told whether that was before the metastases were found");
    }

    private boolean isModulator(MedicationUse part) {
        return part.drugs().stream()
                .allMatch(
                        drug -> terminology.property("crlm-drug", drug, "kind").contains("modulator"));
    }
}
