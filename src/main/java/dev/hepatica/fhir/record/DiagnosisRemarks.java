package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.hl7.fhir.r4.model.Condition;

/** Remarks about a Condition for the reading report: a code that is easily mistaken for another, an onset that is not a date. */
record DiagnosisRemarks(Terminology terminology, ReadingReport report) {

    /** Value sets of conditions that are easily mistaken for others, each with its remark. */
    private static final List<Entry<String, String>> DOUBTFUL = List.of(
            Map.entry(
                    "liver-metastasis-of-other-origin",
                    "a tumour of another kind: colorectal statements do not hold for it"),
            Map.entry(
                    "other-tumour-at-colorectal-site",
                    "a tumour of another kind: colorectal statements do not hold for it"),
            Map.entry(
                    "colorectal-site-in-doubt",
                    "a cancer of the appendix, of rectum and anus together, or of an unnamed part of the intestine: it does not count as colorectal cancer"),
            Map.entry(
                    "intrahepatic-bile-duct-metastasis",
                    "a metastasis in the bile ducts of the liver: it does not count as a liver metastasis"),
            Map.entry(
                    "metastasis-of-liver-origin",
                    "a metastasis from a tumour of the liver: not a liver metastasis, and of another origin than colon or rectum"),
            Map.entry(
                    "metastasis-to-bowel",
                    "by its words a metastasis to the large bowel, but some senders mean a stage IV cancer of the colon; not used"));

    private static final List<String> TUMOURS = List.of(
            "colorectal-cancer",
            "liver-metastasis",
            "extrahepatic-metastasis",
            "lymph-node-metastasis",
            "metastasis-of-colorectal-origin");

    void report(RecordEntry<Condition> entry, DiagnosisStatus status) {
        var condition = entry.resource();
        for (var doubtful : DOUBTFUL) {
            if (terminology.contains(doubtful.getKey(), condition.getCode())) {
                report.problem(entry.path(), doubtful.getValue());
            }
        }
        if (TUMOURS.stream().anyMatch(valueSet -> terminology.contains(valueSet, condition.getCode()))) {
            reportCourse(entry, status);
        }
    }

    private void reportCourse(RecordEntry<Condition> entry, DiagnosisStatus status) {
        var condition = entry.resource();
        if (condition.hasOnset() && Dates.of(condition).isEmpty()) {
            report.noted(entry.path(), "its onset is not given as a date; it counts as undated");
        }
        if (status.isOver()) {
            report.noted(entry.path(), "it is on record as over: it was there");
        }
        if (terminology.contains("local-recurrence", condition.getCode())) {
            report.noted(entry.path(), "a local recurrence: its date is not that of the first diagnosis");
        }
    }
}
