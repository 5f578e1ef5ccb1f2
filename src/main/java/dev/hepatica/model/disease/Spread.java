package dev.hepatica.model.disease;

import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import java.util.Optional;

/**
 * Metastatic disease beyond the liver, and of all sites together.
 *
 * @param extrahepatic               whether there is metastatic disease outside the liver
 * @param sites                      where
 * @param lungMetastasesResectable   whether a board holds the lung metastases for resectable
 * @param liverDominant              whether the liver carries all or most of it
 * @param oligometastaticLesionCount lesions in all sites together
 * @param amenableToSbrt             whether all of few lesions can be irradiated stereotactically
 * @param lastImaged                 when sectional imaging was last reported; empty where the record does not say
 */
public record Spread(
        Finding<Boolean> extrahepatic,
        Finding<Listing<MetastaticSite>> sites,
        Finding<Boolean> lungMetastasesResectable,
        Finding<Boolean> liverDominant,
        Finding<Interval> oligometastaticLesionCount,
        Finding<Boolean> amenableToSbrt,
        Optional<ClinicalDate> lastImaged) {

    /** An organ with metastases. */
    public enum MetastaticSite implements Coded {
        LUNG("lung"),
        LYMPH_NODE("lymph-node"),
        PERITONEUM("peritoneum"),
        BONE("bone"),
        BRAIN("brain"),
        OTHER("other");

        private final String code;

        MetastaticSite(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
