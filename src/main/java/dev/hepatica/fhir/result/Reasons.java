package dev.hepatica.fhir.result;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;

/**
 * Reasons of an order or event.
 *
 * @param references references to Conditions, among others
 * @param concepts   reasons that are given as codes or words
 */
public record Reasons(List<Reference> references, List<CodeableConcept> concepts) {

    public Reasons {
        references = List.copyOf(references);
        concepts = List.copyOf(concepts);
    }
}
