package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Sent.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Listing;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other medicines and allergies that bear on the safety of a treatment. */
class SafetyMedicinesTest {

    @Nested
    class AMedicineThatInteracts {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "atc:J05AB15 | brivudine",
                    "atc:J01FA09 | strong-cyp3a-inhibitor",
                    "rx:2002 | strong-cyp3a-inducer",
                    "rx:7646 | acid-reducer",
                    "rx:11289 | vitamin-k-antagonist",
                    "rx:1 Marcumar 3 mg | vitamin-k-antagonist",
                    "rx:2 omeprazole 20 MG Oral Capsule | acid-reducer",
                    "rx:2 Johanniskraut-Kapseln | st-johns-wort",
                    "rx:1 Metformin | NOT_RECORDED",
                    "rx:1 Esomepra | NOT_RECORDED"
                })
        void is_read_by_code_and_words(String code, String expected) {
            assertThat(interactions(statement(concept(code)))).isEqualTo(expected);
            assertThat(interactions(request(concept(code)))).isEqualTo(expected);
        }

        @Test
        void is_found_behind_a_reference() {
            var medication = resource("{resourceType: 'Medication', id: 'm', code: %s}".formatted(concept("rx:40790")));
            var statement = resource(
                    "{resourceType: 'MedicationStatement', status: 'active', medicationReference: {reference: 'Medication/m'}}");

            assertThat(interactions(medication, statement)).isEqualTo("acid-reducer");
        }

        @ParameterizedTest
        @CsvSource({
            "active, acid-reducer",
            "completed, NOT_RECORDED",
            "stopped, NOT_RECORDED",
            "not-taken, NOT_RECORDED",
            "entered-in-error, NOT_RECORDED",
            "intended, NOT_RECORDED",
            "unknown, INCONCLUSIVE",
            "on-hold, INCONCLUSIVE"
        })
        void counts_while_it_is_taken(String status, String expected) {
            assertThat(interactions(statement(concept("rx:7646")).status(status)))
                    .isEqualTo(expected);
        }

        @Test
        void has_ended_by_its_period() {
            var ended =
                    statement(concept("rx:7646")).with("effectivePeriod", "{start: '2026-01-01', end: '2026-03-01'}");

            assertThat(interactions(ended)).isEqualTo("NOT_RECORDED");
        }

        @ParameterizedTest
        @CsvSource({"28, brivudine", "29, NOT_RECORDED", ", INCONCLUSIVE"})
        void is_brivudine_for_four_weeks_after_its_last_dose(Integer daysAgo, String expected) {
            var ended = statement(text("Brivudin 125 mg")).status("completed");
            var sent = daysAgo == null
                    ? ended
                    : ended.with(
                            "effectivePeriod", "{start: '2026-03-01', end: '%s'}".formatted(TODAY.minusDays(daysAgo)));

            assertThat(interactions(sent)).isEqualTo(expected);
        }

        @Test
        void that_is_given_to_the_skin_does_not() {
            assertThat(interactions(statement(text("Ketoconazole cream")))).isEqualTo("NOT_RECORDED");
            assertThat(interactions(statement(text("Ketoconazole tablets")))).isEqualTo("strong-cyp3a-inhibitor");
        }

        @Test
        void that_is_denied_leaves_it_open() {
            assertThat(interactions(statement(text("no warfarin")))).isEqualTo("INCONCLUSIVE");
        }

        @Test
        void is_added_to_what_is_stated() {
            var stated = finding("interacting-medications").is("value:qt-prolonging");
            var none = finding("interacting-medications").absent("not-applicable");

            assertThat(interactions(stated, statement(concept("rx:7646")))).isEqualTo("acid-reducer, qt-prolonging");
            assertThat(interactions(none, statement(concept("rx:7646")))).isEqualTo("CONFLICTING");
            assertThat(interactions(
                            none.on("2026-01-01"), statement(concept("rx:7646")).with("dateAsserted", "'2026-04-01'")))
                    .isEqualTo("acid-reducer");
        }

        private static Sent statement(String concept) {
            return resource("{resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: %s}"
                    .formatted(concept));
        }

        private static Sent request(String concept) {
            return resource(
                    "{resourceType: 'MedicationRequest', status: 'active', intent: 'order', medicationCodeableConcept: %s}"
                            .formatted(concept));
        }

        private static String interactions(Sent... sent) {
            return words(patientWith(sent).safety().tolerance().interactingMedications());
        }
    }

    @Nested
    class AnAllergy {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "oxaliplatin | platinum",
                    "Carboplatin | platinum",
                    "cetuximab | anti-egfr",
                    "5-FU | fluoropyrimidine",
                    "Herceptin | trastuzumab",
                    "penicillin | NOT_RECORDED"
                })
        void to_an_anticancer_drug_is_read_where_it_is_severe(String drug, String expected) {
            assertThat(allergens(severe(drug))).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "confirmed, active, platinum",
            ", , platinum",
            "unconfirmed, active, NOT_FINAL",
            "refuted, , NOT_RECORDED",
            "entered-in-error, , NOT_RECORDED",
            "confirmed, resolved, INCONCLUSIVE"
        })
        void counts_by_its_status(String verified, String status, String expected) {
            var allergy = severe("oxaliplatin");
            var known = verified == null ? allergy : allergy.verified(verified);

            assertThat(allergens(status == null ? known : known.clinically(status)))
                    .isEqualTo(expected);
        }

        @Test
        void is_severe_by_criticality_or_reaction() {
            var allergy = severe("oxaliplatin").without("criticality");

            assertThat(allergens(allergy)).isEqualTo("INCONCLUSIVE");
            assertThat(allergens(allergy.with("criticality", "'low'"))).isEqualTo("NOT_RECORDED");
            assertThat(allergens(allergy.with("reaction", "[{severity: 'mild', manifestation: [{text: 'rash'}]}]")))
                    .isEqualTo("NOT_RECORDED");
            assertThat(allergens(allergy.with("reaction", "[{severity: 'severe', manifestation: [{text: 'rash'}]}]")))
                    .isEqualTo("platinum");
            assertThat(allergens(allergy.with("reaction", "[{manifestation: [{text: 'Anaphylaxis'}]}]")))
                    .isEqualTo("platinum");
        }

        @Test
        void that_is_an_intolerance_leaves_it_open_and_is_told() {
            var intolerance = severe("irinotecan").with("type", "'intolerance'");

            assertThat(allergens(intolerance)).isEqualTo("INCONCLUSIVE");
            assertThat(reading(intolerance).report().issues())
                    .anyMatch(issue -> issue.warning() && issue.text().contains("intolerance"));
        }

        @Test
        void that_is_denied_in_words_leaves_it_open() {
            assertThat(allergens(severe("no allergy to oxaliplatin"))).isEqualTo("INCONCLUSIVE");
        }

        private static Sent severe(String drug) {
            return resource(
                    "{resourceType: 'AllergyIntolerance', criticality: 'high', code: %s}".formatted(text(drug)));
        }

        private static String allergens(Sent... sent) {
            return words(patientWith(sent).safety().tolerance().severeHypersensitivity());
        }
    }

    private static <T extends Coded> String words(Finding<Listing<T>> finding) {
        return finding.fold(
                known -> known.value().members().stream()
                        .map(Coded::code)
                        .sorted()
                        .collect(Collectors.joining(", ")),
                missing -> missing.reason().name());
    }
}
