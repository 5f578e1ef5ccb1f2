package dev.hepatica.fhir.result;

import dev.hepatica.fhir.terminology.Aliases;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import java.util.Optional;

/**
 * What a site decides about the reading of records, where the sources leave it open.
 *
 * @param transverse      the side that a primary of the transverse colon counts for; empty if for none
 * @param completeHistory whether records hold the whole treatment. Otherwise what is not in them may have been given or
 *                        done all the same, and counts are lower bounds
 * @param regimenDays     drugs first given within so many days of the first dose belong to one regimen
 * @param pauseDays       a regimen without a dose for more than so many days is over
 * @param postopDays      a sample for tumour DNA counts as postoperative until so many days after the resection
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

    /** What counts unless a site decides otherwise. */
    public static ReadingRules standard() {
        return new ReadingRules(Optional.of(Side.RIGHT), false, 28, 42, 70, Aliases.none());
    }

    /** The same, but for the side of a transverse primary. */
    public ReadingRules transverse(Optional<Side> side) {
        return new ReadingRules(side, completeHistory, regimenDays, pauseDays, postopDays, aliases);
    }
}
