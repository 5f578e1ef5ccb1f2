package dev.hepatica.runtime;

import dev.hepatica.model.disease.PrimaryTumour.Side;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What a site decides about the reading of records. */
@ConfigMapping(prefix = "hepatica.reading")
interface ReadingConfig {

    /** The side that a primary of the transverse colon counts for; empty if for none. */
    @WithDefault("right")
    Optional<Side> transverseColonSide();
}
