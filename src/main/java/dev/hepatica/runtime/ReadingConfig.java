package dev.hepatica.runtime;

import dev.hepatica.model.disease.PrimaryTumour.Side;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** What a site decides about the reading of records. */
@ConfigMapping(prefix = "hepatica.reading")
interface ReadingConfig {

    /** The side that a primary of the transverse colon counts for; empty if for none. */
    @WithDefault("right")
    Optional<Side> transverseColonSide();

    /** Whether the records hold everything that was given and done; otherwise more may have been. */
    @WithDefault("false")
    boolean completeHistory();

    /** Drugs first given within so many days of the first dose belong to one regimen. */
    @WithDefault("28")
    int regimenDays();

    /** A regimen without a dose for more than so many days is over. */
    @WithDefault("42")
    int pauseDays();

    /** A sample for tumour DNA counts as postoperative until so many days after the resection. */
    @WithDefault("70")
    int postopDays();

    /** Codes of the site and what they mean, both as {@code system|code}. */
    Map<String, String> aliases();
}
