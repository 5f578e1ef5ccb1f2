package dev.hepatica.assessment.knowledge;

/**
 * What an item speaks for, against or about.
 *
 * @param id       of the activity or of the class
 * @param isClass  whether it is a class of activities
 * @param label    in words
 */
public record Target(String id, boolean isClass, String label) {}
