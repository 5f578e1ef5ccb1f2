package dev.hepatica.model.grade;

import java.util.Optional;

/**
 * Grade of a recommendation.
 *
 * @param strength  its strength
 * @param certainty the certainty of the evidence for it
 * @param inference whether part of it is a reasonable step that the cited sentence does not print; then it never makes an
 *     activity not advised
 * @param escat     the ESCAT tier of a molecular match, as proposed by this project
 * @param design    the kind of study that it rests on
 */
public record Grade(
        Strength strength, Certainty certainty, boolean inference, Optional<String> escat, Optional<String> design) {}
