package dev.hepatica.cdshooks.record;

/**
 * A part of the record that is missing, wholly or in part.
 *
 * @param what     the missing data, in words that fit into a sentence: {@code molecular results}
 * @param why      the reason, in words that follow it
 * @param inPart   whether some of it was received
 * @param required whether there is no answer without it
 */
public record Gap(String what, String why, boolean inPart, boolean required) {}
