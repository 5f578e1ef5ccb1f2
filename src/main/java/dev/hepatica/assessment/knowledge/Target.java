package dev.hepatica.assessment.knowledge;

/**
 * An activity or class that an item is for, against or about.
 *
 * @param id      the id of the activity or class
 * @param isClass whether it is a class of activities
 * @param label   the label of the activity or class
 */
public record Target(String id, boolean isClass, String label) {}
