package dev.hepatica.assessment.plan;

/**
 * A condition that is open and must be met for a statement or an option to hold.
 *
 * @param words the condition in words: {@code RAS wild type}
 * @param path  the condition in FHIRPath, with facts as environment variables: {@code %ras = 'wild-type'}
 */
public record Requirement(String words, String path) {}
