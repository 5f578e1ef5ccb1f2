package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.fhir.wire.Submission;
import dev.hepatica.model.Case;
import dev.hepatica.model.disease.MolecularProfile;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * Records in few words, and the cases that are read from them. Each record holds one patient, who comes first where a
 * test does not bring its own; the other resources are numbered from 1 and, unless they have another date, of {@link #APRIL}.
 */
final class Records {

    static final LocalDate TODAY = LocalDate.parse("2026-05-04");
    static final String APRIL = "2026-04-02";

    static final Terminology TERMINOLOGY = Terminology.load();

    private static final Map<String, String> GENES = Map.ofEntries(
            entry("KRAS", "HGNC:6407"),
            entry("NRAS", "HGNC:7989"),
            entry("BRAF", "HGNC:1097"),
            entry("TP53", "HGNC:11998"),
            entry("SMAD4", "HGNC:6770"),
            entry("FBXW7", "HGNC:16712"),
            entry("APC", "HGNC:583"),
            entry("PIK3CA", "HGNC:8975"),
            entry("CTNNB1", "HGNC:2514"),
            entry("ERBB2", "HGNC:3430"),
            entry("NTRK1", "HGNC:8031"),
            entry("NTRK2", "HGNC:8032"),
            entry("NTRK3", "HGNC:8033"),
            entry("RET", "HGNC:9967"),
            entry("MLH1", "HGNC:7127"),
            entry("MSH2", "HGNC:7325"),
            entry("MSH6", "HGNC:7329"),
            entry("PMS2", "HGNC:9122"),
            entry("POLE", "HGNC:9177"),
            entry("POLD1", "HGNC:9175"),
            entry("DPYD", "HGNC:3012"),
            entry("LMNA", "HGNC:6636"));

    private Records() {}

    /** The reading on {@link #TODAY} of a record with these resources. */
    static CaseReading reading(Sent... resources) {
        return new CaseReader(TERMINOLOGY, ReadingRules.standard()).read(submission(resources), TODAY);
    }

    static Case patientWith(Sent... resources) {
        return reading(resources).patient();
    }

    static MolecularProfile molecular(Sent... resources) {
        return patientWith(resources).molecular();
    }

    static Submission submission(Sent... resources) {
        var bundle = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Bundle")
                .put("type", "collection");
        var entries = bundle.putArray("entry");
        if (Arrays.stream(resources)
                .noneMatch(sent -> sent.json().path("resourceType").asText().equals("Patient"))) {
            entries.addObject().set("resource", person().json());
        }
        for (var i = 0; i < resources.length; i++) {
            var numbered = resources[i].json().deepCopy();
            if (!numbered.has("id")) {
                numbered.put("id", Integer.toString(i + 1));
            }
            entries.addObject()
                    .put(
                            "fullUrl",
                            "https://hospital.example/fhir/%s/%s"
                                    .formatted(
                                            numbered.path("resourceType").asText(),
                                            numbered.path("id").asText()))
                    .set("resource", numbered);
        }
        try {
            return Bodies.read(new ByteArrayInputStream(bundle.toString().getBytes(StandardCharsets.UTF_8)), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sent person() {
        return resource("{resourceType: 'Patient', id: 'p'}");
    }

    static Sent observation(String code) {
        return resource("""
                {resourceType: 'Observation', status: 'final', code: %s, effectiveDateTime: '%s'}
                """.formatted(concept(code), APRIL));
    }

    /** A direct finding of a fact. */
    static Sent finding(String fact) {
        return observation("finding:" + fact);
    }

    /** A variant that is present in a gene. */
    static Sent variant(String gene) {
        return observation("loinc:69548-6").is("loinc:LA9633-4").component("loinc:48018-6", gene(gene));
    }

    /** A variant that is absent in these genes. */
    static Sent noVariant(String... genes) {
        var sent = observation("loinc:69548-6").is("loinc:LA9634-2");
        for (var gene : genes) {
            sent = sent.component("loinc:48018-6", gene(gene));
        }
        return sent;
    }

    static String gene(String symbol) {
        return concept("hgnc:%s %s".formatted(GENES.get(symbol), symbol));
    }

    static Sent condition(String code) {
        return resource("{resourceType: 'Condition', code: %s, recordedDate: '%s'}".formatted(concept(code), APRIL))
                .clinically("active")
                .verified("confirmed");
    }

    /** The source that the observation of this number is, if it is of {@link #APRIL}. */
    static Source observation(int number) {
        return source("Observation/" + number, APRIL);
    }

    static Source condition(int number) {
        return source("Condition/" + number, APRIL);
    }

    static Source source(String reference, String day) {
        return Source.dated(reference, ClinicalDate.on(LocalDate.parse(day)));
    }
}
