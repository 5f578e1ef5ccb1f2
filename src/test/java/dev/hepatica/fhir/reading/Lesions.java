package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;

import dev.hepatica.model.finding.Source;

/** Lesions of the liver as body structures. */
final class Lesions {

    static final String LIVER = "sct:10200004";
    static final Sent METASTASES = condition("icd:C78.7");
    static final Sent LESION = structure(LIVER).with("extension", related("Condition/1"));
    static final Sent COUNT = finding("crlm-count");

    private Lesions() {}

    static Sent structure(String site) {
        return resource("{resourceType: 'BodyStructure', location: %s}".formatted(concept(site)));
    }

    static String related(String condition) {
        return """
                [{url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition',
                  valueReference: {reference: '%s'}}]
                """.formatted(condition);
    }

    /** The source that the body structure of this number is. */
    static Source lesion(int number) {
        return Source.undated("BodyStructure/" + number);
    }
}
