package dev.hepatica.runtime;

import dev.hepatica.model.disease.PrimaryTumour.Side;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** Configuration of the reading of records. */
@ConfigMapping(prefix = "hepatica.reading")
interface ReadingConfig {

    /** The side to which a primary of the transverse colon is assigned; empty for none. */
    @WithDefault("right")
    Optional<Side> transverseColonSide();

    /** True if records list all treatments that were given; otherwise there may have been more. */
    @WithDefault("false")
    boolean completeHistory();

    /** The number of days from the first dose within which further drugs start and still belong to the regimen. */
    @WithDefault("28")
    int regimenDays();

    /** The number of days without a dose after which a regimen is over. */
    @WithDefault("42")
    int pauseDays();

    /** The number of days after the resection within which a sample for tumour DNA counts as postoperative. */
    @WithDefault("70")
    int postopDays();

    /** Codes of the site and the codes that they mean, both as {@code system|code}. */
    Map<String, String> aliases();
}
