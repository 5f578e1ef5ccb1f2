package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tumour of another histology than adenocarcinoma does not count as colorectal cancer here. */
class HistologyTest {

    private static final String MCODE =
            "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-histology-morphology-behavior";
    private static final String MII = "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/"
            + "StructureDefinition/mii-ex-onko-histology-morphology-behavior-icdo3";

    private static final Sent CANCER = condition("icd:C18.7");

    @ParameterizedTest
    @ValueSource(strings = {"8240/3", "8246/3", "8154/3", "8070/3", "8720/3", "8936/3", "9680/3", "8246/6"})
    void takes_a_diagnosis_out_and_is_reported(String code) {
        var reading = reading(CANCER.with("extension", extension(MCODE, code)));

        assertThat(reading.patient().primary().colorectal()).isEqualTo(notRecorded());
        assertThat(reading.patient().primary().site()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue(
                        "Bundle.entry[1]",
                        true,
                        "a tumour of another kind by its histology: colorectal statements do not hold for it"));
    }

    @Test
    void is_read_from_the_german_extension() {
        assertThat(patientWith(CANCER.with("extension", extension(MII, "8246/3")))
                        .primary()
                        .colorectal())
                .isEqualTo(notRecorded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8140/3", "8480/3", "8560/3", "8000/3", "8140/6", "8480/6"})
    void of_adenocarcinoma_or_not_known_changes_nothing(String code) {
        assertThat(patientWith(CANCER.with("extension", extension(MCODE, code)))
                        .primary()
                        .colorectal())
                .isEqualTo(known(true, condition(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loinc:31206-6", "loinc:77753-2", "loinc:59847-4"})
    void is_read_from_observations_about_the_diagnosis(String code) {
        var reading = reading(CANCER, histology(code, "8246/3").with("focus", "[{reference: 'Condition/1'}]"));

        assertThat(reading.patient().primary().colorectal()).isEqualTo(notRecorded());
        assertThat(reading.report().issues()).contains(new Issue("Bundle.entry[2]", false, "used for crc"));
    }

    @Test
    void is_read_from_observations_that_are_related_to_the_diagnosis() {
        var related = histology("loinc:31206-6", "8246/3").with("extension", """
                [{url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition',
                  valueReference: {reference: 'Condition/1'}}]
                """);

        assertThat(patientWith(CANCER, related).primary().colorectal()).isEqualTo(notRecorded());
    }

    @Test
    void of_no_diagnosis_changes_nothing_and_is_reported() {
        var reading = reading(CANCER, histology("loinc:31206-6", "8246/3"));

        assertThat(reading.patient().primary().colorectal()).isEqualTo(known(true, condition(1)));
        assertThat(reading.report().issues())
                .contains(
                        new Issue(
                                "Bundle.entry[2]",
                                true,
                                "a histology other than adenocarcinoma that names no condition of the record; it changes nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"preliminary", "entered-in-error", "cancelled"})
    void that_is_not_final_changes_nothing(String status) {
        var about = histology("loinc:31206-6", "8246/3")
                .with("focus", "[{reference: 'Condition/1'}]")
                .status(status);

        assertThat(patientWith(CANCER, about).primary().colorectal()).isEqualTo(known(true, condition(1)));
    }

    @Test
    void that_contradicts_itself_takes_the_diagnosis_out_and_is_reported() {
        var reading = reading(
                CANCER.with("extension", extension(MCODE, "8140/3")),
                histology("loinc:31206-6", "8246/3").with("focus", "[{reference: 'Condition/1'}]"));

        assertThat(reading.patient().primary().colorectal()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue(
                        "Bundle.entry[1]",
                        true,
                        "its histology is said to be adenocarcinoma and also another; "
                                + "it does not count as colorectal cancer until that is resolved"));
    }

    @Test
    void of_one_tumour_leaves_another_alone() {
        assertThat(patientWith(CANCER.with("extension", extension(MCODE, "8240/3")), condition("icd:C20"))
                        .primary()
                        .colorectal())
                .isEqualTo(known(true, condition(2)));
    }

    @Test
    void takes_liver_metastases_out_too() {
        assertThat(patientWith(condition("icd:C78.7").with("extension", extension(MCODE, "8246/3")))
                        .liver()
                        .present())
                .isEqualTo(notRecorded());
    }

    @Test
    void makes_results_about_the_tumour_results_of_another_condition() {
        var mutation = observation("loinc:2039-6").measures("5", "ng/mL").with("focus", "[{reference: 'Condition/1'}]");

        assertThat(reading(CANCER.with("extension", extension(MCODE, "8240/3")), mutation)
                        .report()
                        .issues())
                .contains(new Issue(
                        "Bundle.entry[2]",
                        false,
                        "not used: it is about another condition than the colorectal cancer or its metastases"));
    }

    private static Sent histology(String code, String value) {
        return observation(code).with("valueCodeableConcept", icdO3(value));
    }

    private static String extension(String url, String code) {
        return "[{url: '%s', valueCodeableConcept: %s}]".formatted(url, icdO3(code));
    }

    private static String icdO3(String code) {
        return "{coding: [{system: 'http://terminology.hl7.org/CodeSystem/icd-o-3', code: '%s'}]}".formatted(code);
    }
}
