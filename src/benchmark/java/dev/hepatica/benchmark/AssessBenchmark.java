package dev.hepatica.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import dev.hepatica.assessment.Assessor;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.fhir.wire.R4;
import dev.hepatica.fhir.writing.AnswerWriter;
import dev.hepatica.prognosis.PrognosticModels;
import dev.hepatica.prognosis.site.SiteTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole {@code $assess} without the network, beside what HAPI takes to parse the same record and encode the same answer. */
@State(Scope.Benchmark)
public class AssessBenchmark {

    /** Whether the record comes with its narratives. */
    @Param({"true", "false"})
    public boolean narratives;

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final Terminology terminology = Terminology.load();
    private final CaseReader cases = new CaseReader(terminology, ReadingRules.standard());
    private final Assessor assessor = new Assessor(EvidenceFiles.bundled(), new PrognosticModels(SiteTables.NONE));
    private final AnswerWriter answers = new AnswerWriter(
            terminology, Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC), "benchmark");

    private byte[] record;
    private Bundle answer;

    @Setup
    public void answer() throws IOException {
        record = narratives ? FortyResources.withNarratives() : FortyResources.withoutNarratives();
        answer = answer(record);
    }

    /** HAPI's parsing of the record and encoding of the answer. */
    @Benchmark
    public byte[] hapi() {
        var parsed = fhir.newJsonParser().parseResource(Bundle.class, new String(record, UTF_8));
        if (parsed.getEntry().isEmpty()) {
            throw new IllegalStateException("the record is empty");
        }
        return fhir.newJsonParser().encodeResourceToString(answer).getBytes(UTF_8);
    }

    /** The service's way, from the bytes of the record to those of the answer. */
    @Benchmark
    public byte[] hepatica() throws IOException {
        return R4.json(answer(record), false).getBytes(UTF_8);
    }

    private Bundle answer(byte[] body) throws IOException {
        var submission = Bodies.read(new ByteArrayInputStream(body), false);
        var reading = cases.read(submission, FortyResources.AS_OF);
        var assessment = assessor.assess(reading.patient(), Optional.empty());
        return answers.write(assessment, reading.report(), submission, false);
    }
}
