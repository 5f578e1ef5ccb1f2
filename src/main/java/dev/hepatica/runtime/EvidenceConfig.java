package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where a site keeps evidence of its own. */
@ConfigMapping(prefix = "hepatica.evidence")
interface EvidenceConfig {

    /** The folder whose files are laid over the bundled evidence base. */
    Optional<Path> overlay();
}
