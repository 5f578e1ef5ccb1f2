package dev.hepatica.assessment.plan;

import java.net.URI;
import java.util.Optional;

/**
 * A source in one line.
 *
 * @param label    the trial or paper, in few words
 * @param citation with all that is needed to find it
 * @param link     where to read it, if it has an address
 */
public record SourceReference(String label, String citation, Optional<URI> link) {}
