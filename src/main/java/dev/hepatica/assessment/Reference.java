package dev.hepatica.assessment;

import java.net.URI;
import java.util.Optional;

/**
 * A source in one line.
 *
 * @param link where to read it, if it has an address
 */
public record Reference(String citation, Optional<URI> link) {}
