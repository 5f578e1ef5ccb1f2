package dev.hepatica.assessment.plan;

import java.net.URI;
import java.util.Optional;

/**
 * A source in one line.
 *
 * @param label    a short name of the trial or paper
 * @param citation the full citation
 * @param link     the address of the publication, if it has one
 */
public record SourceReference(String label, String citation, Optional<URI> link) {}
