package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.drugs;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Medications in a resource of their own. */
class MedicationReferencesTest {

    private static final Sent MEDICATION = resource("""
            {resourceType: 'Medication', id: 'm', identifier: [{system: 'urn:pharmacy', value: '4711'}], code: %s}
            """.formatted(concept(OXALIPLATIN)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{reference: 'Medication/m'}",
                "{reference: 'Medication/m/_history/3'}",
                "{reference: 'https://hospital.example/fhir/Medication/m'}",
                "{type: 'Medication', identifier: {system: 'urn:pharmacy', value: '4711'}}",
                "{identifier: {system: 'urn:pharmacy', value: '4711'}}",
            })
    void is_found_however_it_is_referred_to(String reference) {
        assertThat(drugs(dose(reference), MEDICATION)).containsExactly("oxaliplatin");
        assertThat(reported(3, with(dose(reference), MEDICATION)))
                .containsExactly("used for what MedicationAdministration/2 gives");
    }

    @Test
    void is_found_where_it_is_contained() {
        var dose = dose("{reference: '#c'}")
                .with("contained", "[{resourceType: 'Medication', id: 'c', code: %s}]".formatted(concept(OXALIPLATIN)));

        assertThat(drugs(dose)).containsExactly("oxaliplatin");
    }

    @Test
    void is_known_by_its_ingredients_together() {
        var bag = resource("""
                {resourceType: 'Medication', id: 'm', code: {text: 'Infusion'},
                 ingredient: [{itemCodeableConcept: %s}, {itemCodeableConcept: %s}]}
                """.formatted(concept(OXALIPLATIN), concept("rx:4492")));

        assertThat(drugs(dose("{reference: 'Medication/m'}"), bag))
                .containsExactlyInAnyOrder("oxaliplatin", "fluorouracil");
    }

    @Test
    void is_known_by_an_ingredient_that_is_a_medication_by_itself() {
        var bag = resource("""
                {resourceType: 'Medication', id: 'bag', ingredient: [{itemReference: {reference: 'Medication/m'}}]}
                """);

        assertThat(drugs(dose("{reference: 'Medication/bag'}"), bag, MEDICATION))
                .containsExactly("oxaliplatin");
    }

    @Test
    void is_not_used_where_its_code_and_the_words_of_the_reference_name_different_drugs() {
        var dose = dose("{reference: 'Medication/m', display: 'Irinotecan'}");

        assertThat(drugs(dose, MEDICATION)).isEmpty();
        assertThat(reported(2, with(dose, MEDICATION)))
                .contains("! not used: its codes and names stand for different drugs");
    }

    @Test
    void is_known_by_the_display_of_the_reference_if_it_is_not_on_record_or_empty() {
        assertThat(drugs(dose("{reference: 'Medication/other', display: 'Oxaliplatin'}")))
                .containsExactly("oxaliplatin");
        assertThat(drugs(dose("{display: 'Oxaliplatin'}"))).containsExactly("oxaliplatin");
        assertThat(drugs(dose("{reference: 'Medication/m', display: 'Oxaliplatin'}"), MEDICATION.without("code")))
                .containsExactly("oxaliplatin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{reference: 'Medication/other'}",
                "{reference: '#other'}",
                "{reference: 'urn:uuid:99'}",
                "{identifier: {system: 'urn:pharmacy', value: '4712'}}",
                "{identifier: {value: '4711'}}",
                "{reference: 'Condition/1'}",
            })
    void that_is_not_found_is_reported(String reference) {
        assertThat(drugs(dose(reference), MEDICATION)).isEmpty();
        assertThat(reported(2, with(dose(reference), MEDICATION)))
                .contains("! not used: it does not say which medication, or that is not in the record");
    }

    @Test
    void is_not_used_where_it_was_entered_in_error() {
        assertThat(drugs(dose("{reference: 'Medication/m'}"), MEDICATION.status("entered-in-error")))
                .isEmpty();
    }

    @Test
    void is_not_taken_by_an_identifier_that_two_of_them_have() {
        var reference = "{identifier: {system: 'urn:pharmacy', value: '4711'}}";
        var other = MEDICATION.with("id", "'n'").with("code", concept("rx:51499"));

        assertThat(drugs(dose(reference), MEDICATION, other)).isEmpty();
    }

    @Test
    void may_share_its_identifier_with_something_that_is_no_medication() {
        var specimen =
                resource("{resourceType: 'Specimen', id: 's', identifier: [{system: 'urn:pharmacy', value: '4711'}]}");

        assertThat(drugs(dose("{identifier: {system: 'urn:pharmacy', value: '4711'}}"), specimen, MEDICATION))
                .containsExactly("oxaliplatin");
    }

    @Test
    void is_given_elsewhere_by_its_form() {
        assertThat(drugs(dose("{reference: 'Medication/m'}"), MEDICATION.with("form", "{text: 'Creme'}")))
                .isEmpty();
    }

    @Test
    void beside_others_without_an_id_is_found_all_the_same() {
        var dose = dose("{reference: '#c'}").with("contained", """
                [{resourceType: 'Organization', name: 'Pharmacy'}, {resourceType: 'Medication', id: 'c', code: %s}]
                """.formatted(concept(OXALIPLATIN)));

        assertThat(drugs(dose)).containsExactly("oxaliplatin");
    }

    private static Sent dose(String reference) {
        return administered(OXALIPLATIN, "2026-03-02")
                .without("medicationCodeableConcept")
                .with("medicationReference", reference);
    }
}
