package dev.hepatica.assessment.plan;

import dev.hepatica.model.RecordConflict;

/**
 * A conflict in the record, with the label of its fact.
 *
 * @param label    the fact in words
 * @param conflict the conflict
 */
public record ReportedConflict(String label, RecordConflict conflict) {}
