package dev.hepatica.assessment.knowledge;

/**
 * An axis of a plan.
 *
 * @param id    the name that authors use: {@code work-up}
 * @param title the heading for readers
 */
public record PartOfPlan(String id, String title) {}
