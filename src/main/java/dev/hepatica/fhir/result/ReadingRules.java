package dev.hepatica.fhir.result;

import dev.hepatica.fhir.terminology.Aliases;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import java.util.Optional;

/**
 * Decisions of a site about reading records, where the sources leave them open.
 *
 * @param transverse      the side that a primary of the transverse colon counts for; empty if for none
 * @param completeHistory whether records hold the whole treatment; otherwise treatment may be missing from them, and
 *                        counts are lower bounds
 * @param regimenDays     the number of days from the first dose within which drugs first given belong to one regimen
 * @param pauseDays       the number of days without a dose after which a regimen is over
 * @param postopDays      the number of days after a resection up to which a sample for tumour DNA is postoperative
 * @param aliases         the codes of the site
 */
public record ReadingRules(
        Optional<Side> transverse,
        boolean completeHistory,
        int regimenDays,
        int pauseDays,
        int postopDays,
        Aliases aliases) {

    public ReadingRules {
        if (regimenDays < 0 || pauseDays < 0 || postopDays < 0) {
            throw new IllegalArgumentException(
                    "regimen-days, pause-days and postop-days are numbers of days, and none of them is negative");
        }
    }

    /** The rules of a site that configures none. */
    public static ReadingRules standard() {
        return new ReadingRules(Optional.of(Side.RIGHT), false, 28, 42, 70, Aliases.none());
    }

    /** The same rules with another side for a transverse primary. */
    public ReadingRules transverse(Optional<Side> side) {
        return new ReadingRules(side, completeHistory, regimenDays, pauseDays, postopDays, aliases);
    }
}
