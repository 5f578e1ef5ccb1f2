package dev.hepatica.model.disease;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;

/**
 * Metastases that came back after treatment of liver metastases with curative intent.
 *
 * @param recurrent            whether they did
 * @param sites                where; empty and complete where they did not
 * @param monthsFromHepatectomy from the last liver resection before it, in months
 */
public record Recurrence(
        Finding<Boolean> recurrent, Finding<Listing<RecurrenceSite>> sites, Finding<Interval> monthsFromHepatectomy) {

    /** Where metastases came back. */
    public enum RecurrenceSite implements Coded {
        LIVER("liver"),
        LUNG("lung"),
        LYMPH_NODE("lymph-node"),
        OTHER("other");

        private final String code;

        RecurrenceSite(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
