package dev.hepatica.assessment.knowledge;

/**
 * A part of a plan.
 *
 * @param id    as authors write it: {@code work-up}
 * @param title as readers see it
 */
public record PartOfPlan(String id, String title) {}
