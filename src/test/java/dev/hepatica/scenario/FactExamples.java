package dev.hepatica.scenario;

import java.util.List;
import java.util.regex.Pattern;

/** How a fact is sent directly: the head of the page about all facts, and the examples in it. */
final class FactExamples {

    static final String INTRODUCTION = """
            # Facts

            Everything that a condition of the evidence base can ask of a patient. `FactsPageTest` writes this page from the
            vocabulary, the CodeSystem `crlm-finding` and the evidence base; nobody edits it.

            **Every fact can be sent directly**, whatever else it is read from, as an Observation with a code of
            `https://hepatica.dev/fhir/CodeSystem/crlm-finding`. Status, date and subject count as for any Observation
            ([interfaces](interfaces.md)). Of what changes with time the latest value counts, whoever sent it; of what does not, a
            value sent directly and one read elsewhere must agree, or the fact counts as missing; of a gene, an alteration outranks
            a negative result. What is not on record at all is missing too, never a no and never a zero; the few facts for which
            absence means something say so.

            A boolean:

            ```json
            {"resourceType": "Observation", "id": "e1", "status": "final", "subject": {"reference": "Patient/p1"},
             "code": {"coding": [{"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "frail"}]},
             "effectiveDateTime": "2026-04-20", "valueBoolean": false}
            ```

            An integer, where the table says so; a `valueQuantity` with the unit of the table, or without any, will do:

            ```json
            {"resourceType": "Observation", "id": "e2", "status": "final", "subject": {"reference": "Patient/p1"},
             "code": {"coding": [{"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "crlm-count"}]},
             "effectiveDateTime": "2026-04-20", "valueInteger": 3}
            ```

            A quantity, in the UCUM unit of the table or one that converts to it, with or without a `comparator`; a `valueRange` is
            read too:

            ```json
            {"resourceType": "Observation", "id": "e3", "status": "final", "subject": {"reference": "Patient/p1"},
             "code": {"coding": [
               {"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "crlm-largest-diameter-mm"}]},
             "effectiveDateTime": "2026-04-20",
             "valueQuantity": {"value": 4.2, "unit": "cm", "system": "http://unitsofmeasure.org", "code": "cm"}}
            ```

            A code, one of the values of the fact, in the CodeSystem `crlm-finding-value`:

            ```json
            {"resourceType": "Observation", "id": "e4", "status": "final", "subject": {"reference": "Patient/p1"},
             "code": {"coding": [{"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "resectability"}]},
             "effectiveDateTime": "2026-04-20", "valueCodeableConcept": {"coding": [
               {"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding-value", "code": "borderline"}]}}
            ```

            A set of codes, one Observation for each member:

            ```json
            {"resourceType": "Observation", "id": "e5", "status": "final", "subject": {"reference": "Patient/p1"},
             "code": {"coding": [{"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "prior-therapies"}]},
             "effectiveDateTime": "2026-04-20", "valueCodeableConcept": {"coding": [
               {"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding-value", "code": "oxaliplatin"}]}}
            ```

            The empty set:

            ```json
            {"resourceType": "Observation", "id": "e6", "status": "final", "subject": {"reference": "Patient/p1"},
             "code": {"coding": [{"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "current-treatments"}]},
             "effectiveDateTime": "2026-04-20", "dataAbsentReason": {"coding": [
               {"system": "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "not-applicable"}]}}
            ```

            In the tables, *absent means* is what counts where nothing is recorded; *read elsewhere*, whether other resources carry
            the fact too; *asked*, whether a missing value becomes an open question where a decision waits for it; *items*, how many
            items of the evidence base name it. Value sets and concept maps are those of [fhir-profiles](../fhir-profiles/README.md).
            A derived fact is computed from others; a value that was sent counts where these leave it open, and one that contradicts
            them makes it missing.
            """;

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL);

    private FactExamples() {}

    /** The examples as they stand on the page. */
    static List<String> all() {
        return EXAMPLE.matcher(INTRODUCTION)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
