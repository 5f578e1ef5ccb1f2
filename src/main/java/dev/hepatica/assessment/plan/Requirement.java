package dev.hepatica.assessment.plan;

/**
 * Something that would have to be so for a statement or an option to hold, and that is not on record.
 *
 * @param words in words: {@code RAS wild type}
 * @param path  in FHIRPath, with facts as environment variables: {@code %ras = 'wild-type'}
 */
public record Requirement(String words, String path) {}
