package dev.hepatica.fhir.reading;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.fhir.terminology.Systems;
import java.util.Map;
import java.util.regex.Pattern;

/** Resource as a sender writes it. Every method returns a copy with another element. */
record Sent(ObjectNode json) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, String> SYSTEMS = Map.ofEntries(
            entry("loinc", Systems.LOINC),
            entry("sct", Systems.SNOMED),
            entry("icd", Systems.ICD_10_CM),
            entry("hgnc", Systems.HGNC),
            entry("so", Systems.SEQUENCE_ONTOLOGY),
            entry("ncit", Systems.NCIT),
            entry("rx", Systems.RXNORM),
            entry("ctdna", Systems.CTDNA_COMPONENT),
            entry("atc", "http://fhir.de/CodeSystem/bfarm/atc"),
            entry("ops", Systems.OPS),
            entry("pcs", Systems.ICD_10_PCS),
            entry("cpt", Systems.CPT),
            entry("gr", "http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs"),
            entry("ips", "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"),
            entry("finding", Systems.FINDING),
            entry("value", Systems.FINDING_VALUE));

    private static final Pattern NUMBER = Pattern.compile("(?<comparator>[<>]=?)?(?<value>.+)");

    static Sent resource(String json) {
        return new Sent((ObjectNode) parse(json));
    }

    /** A concept with one code ({@code sct:94381002}), which may have a display ({@code hgnc:HGNC:6407 KRAS}). */
    static String concept(String code) {
        var parts = code.split(":", 2);
        var words = parts[1].split(" ", 2);
        var display = words.length == 1 ? "" : ", display: '%s'".formatted(words[1]);
        return "{coding: [{system: '%s', code: '%s'%s}]}".formatted(SYSTEMS.get(parts[0]), words[0], display);
    }

    static String text(String text) {
        return "{text: '%s'}".formatted(text);
    }

    /** The same resource with this element added. */
    Sent with(String element, String value) {
        return new Sent(json.deepCopy().set(element, parse(value)));
    }

    Sent without(String element) {
        return new Sent(json.deepCopy().without(element));
    }

    Sent on(String date) {
        return with("effectiveDateTime", "'" + date + "'");
    }

    Sent status(String code) {
        return with("status", "'" + code + "'");
    }

    /** With a code for its value. */
    Sent is(String code) {
        return with("valueCodeableConcept", concept(code));
    }

    /** With text alone for its value. */
    Sent says(String words) {
        return with("valueString", "'" + words + "'");
    }

    Sent holds(boolean value) {
        return with("valueBoolean", Boolean.toString(value));
    }

    Sent counts(int value) {
        return with("valueInteger", Integer.toString(value));
    }

    /** With a quantity: {@code 5.2}, {@code <5} or {@code >=200}, in a unit of UCUM. */
    Sent measures(String number, String unit) {
        return with("valueQuantity", quantity(number, unit));
    }

    Sent interpreted(String code) {
        return with("interpretation", "[%s]".formatted(concept(code)));
    }

    Sent absent(String reason) {
        return with("dataAbsentReason", "{coding: [{code: '%s'}]}".formatted(reason));
    }

    /** With a component that has a concept for its value. */
    Sent component(String code, String concept) {
        var copy = json.deepCopy();
        copy.withArray("component")
                .add(parse("{code: %s, valueCodeableConcept: %s}".formatted(concept(code), concept)));
        return new Sent(copy);
    }

    /** With a component that has another value: {@code valueQuantity: {value: 0}}. */
    Sent part(String code, String value) {
        var copy = json.deepCopy();
        copy.withArray("component").add(parse("{code: %s, %s}".formatted(concept(code), value)));
        return new Sent(copy);
    }

    /** Derived from the Observation of this number. */
    Sent derivedFrom(int number) {
        return with("derivedFrom", "[{reference: 'Observation/%d'}]".formatted(number));
    }

    Sent protein(String hgvs) {
        return component("loinc:48005-3", text(hgvs));
    }

    Sent coding(String hgvs) {
        return component("loinc:48004-6", text(hgvs));
    }

    Sent onset(String date) {
        return with("onsetDateTime", "'" + date + "'");
    }

    Sent at(String site) {
        return json.path("resourceType").asText().equals("Condition")
                ? with("bodySite", "[%s]".formatted(concept(site)))
                : with("bodySite", concept(site));
    }

    Sent clinically(String status) {
        return with("clinicalStatus", "{coding: [{code: '%s'}]}".formatted(status));
    }

    Sent verified(String status) {
        return with("verificationStatus", "{coding: [{code: '%s'}]}".formatted(status));
    }

    static String quantity(String number, String unit) {
        var match = NUMBER.matcher(number);
        if (!match.matches()) {
            throw new IllegalArgumentException(number);
        }
        var comparator = match.group("comparator");
        return "{value: %s, unit: '%s', system: '%s', code: '%s'%s}"
                .formatted(
                        match.group("value"),
                        unit,
                        Systems.UCUM,
                        unit,
                        comparator == null ? "" : ", comparator: '%s'".formatted(comparator));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
