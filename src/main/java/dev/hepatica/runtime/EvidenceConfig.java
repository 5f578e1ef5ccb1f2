package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Configuration of a site's own evidence. */
@ConfigMapping(prefix = "hepatica.evidence")
interface EvidenceConfig {

    /** The folder of the overlay over the bundled evidence base. */
    Optional<Path> overlay();
}
