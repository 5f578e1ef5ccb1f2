package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Metastases.spread;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.Spread.MetastaticSite;
import dev.hepatica.model.finding.Listing;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites of distant metastases, as German registries send them. */
class DistantSitesTest {

    @Test
    void in_the_liver_are_liver_metastases() {
        assertThat(patientWith(distant("HEP")).liver().present()).isEqualTo(known(true, observation(1)));
        assertThat(spread(distant("HEP")).extrahepatic()).isEqualTo(notRecorded());
    }

    @ParameterizedTest
    @CsvSource({"PUL, LUNG", "PER, PERITONEUM", "BRA, BRAIN", "OSS, BONE", "LYM, LYMPH_NODE", "ADR, OTHER"})
    void elsewhere_are_extrahepatic_disease(String code, MetastaticSite site) {
        assertThat(spread(distant(code)).extrahepatic()).isEqualTo(known(true, observation(1)));
        assertThat(spread(distant(code)).sites()).isEqualTo(known(Listing.atLeast(Set.of(site)), observation(1)));
    }

    @Test
    void that_are_everywhere_are_reported_and_not_used() {
        var reading = reading(distant("GEN"));

        assertThat(reading.patient().spread().extrahepatic()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue(
                        "Bundle.entry[1]",
                        true,
                        "a site of distant metastasis that is not recognised; it is not used"));
    }

    @Test
    void that_are_not_final_count_as_missing() {
        assertThat(spread(distant("PUL").status("preliminary")).extrahepatic())
                .isEqualTo(missing(NOT_FINAL, observation(1)));
    }

    private static Sent distant(String code) {
        return observation("sct:385421009").with("valueCodeableConcept", """
                {coding: [{system: '%s', code: '%s'}]}
                """.formatted(
                        "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-fernmetastasen",
                        code));
    }
}
