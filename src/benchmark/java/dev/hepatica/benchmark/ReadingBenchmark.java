package dev.hepatica.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.reading.CaseReading;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.fhir.wire.Submission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.hl7.fhir.r4.model.Bundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to make a case of parsed resources, beside what it cost HAPI to parse them. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final CaseReader cases = new CaseReader(Terminology.load(), ReadingRules.standard());
    private final String stripped = new String(FortyResources.stripped(), UTF_8);
    private Submission submission;

    @Setup
    public void parse() throws IOException {
        submission = Bodies.read(new ByteArrayInputStream(FortyResources.withNarratives()), false);
    }

    /** HAPI's parsing of what is left without narratives and entries that nothing is read from. */
    @Benchmark
    public Bundle hapi() {
        return fhir.newJsonParser().parseResource(Bundle.class, stripped);
    }

    /** From parsed resources to a case and the account of every entry. */
    @Benchmark
    public CaseReading hepatica() {
        return cases.read(submission, FortyResources.AS_OF);
    }
}
