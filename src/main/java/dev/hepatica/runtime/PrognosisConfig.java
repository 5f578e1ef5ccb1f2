package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Configuration of a site's files for prognostic models whose publications are not open. */
@ConfigMapping(prefix = "hepatica.prognosis")
interface PrognosisConfig {

    /** The folder with {@code bpi.yaml} and {@code contour-2021.yaml}. */
    Optional<Path> overlay();
}
