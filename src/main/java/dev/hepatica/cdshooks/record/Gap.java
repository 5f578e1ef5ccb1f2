package dev.hepatica.cdshooks.record;

/**
 * Something that could not be had, or only in part.
 *
 * @param what     in words that stand in a sentence: {@code molecular results}
 * @param why      in words behind it
 * @param inPart   whether some of it came
 * @param required whether nothing can be said without it
 */
public record Gap(String what, String why, boolean inPart, boolean required) {}
