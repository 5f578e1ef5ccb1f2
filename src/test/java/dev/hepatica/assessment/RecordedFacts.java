package dev.hepatica.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.prognosis.PrognosticModels;
import dev.hepatica.prognosis.site.SiteTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A patient of the test resources: every scenario, and every patient in each of the dialects.
 *
 * @param name    the file, below the folder of test resources
 * @param patient the record as it is read
 */
public record RecordedFacts(String name, Case patient) {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final PrognosticModels MODELS = new PrognosticModels(SiteTables.NONE);
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final LocalDate AS_OF = LocalDate.parse("2026-10-01");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseReader READER = new CaseReader(Terminology.load(), ReadingRules.standard());

    /** All patients, by name. */
    public static List<RecordedFacts> all() {
        return Stream.of("scenarios", "dialects")
                .flatMap(folder -> files(RESOURCES.resolve(folder)))
                .map(RecordedFacts::read)
                .toList();
    }

    /** The findings as an assessment has them, including the computed score. */
    public Map<Fact, Finding<?>> findings() {
        var findings = CaseFacts.of(patient);
        findings.putAll(ScoreFacts.all(
                MODELS.of(patient), findings, BASE.conditions().vocabulary().facts()));
        return findings;
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(RESOURCES.resolve("scenarios")) || file.endsWith("request.json"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordedFacts read(Path file) {
        try {
            var body = Files.readAllBytes(file);
            var asOf = Optional.ofNullable(JSON.readTree(body).findValue("valueDate"))
                    .filter(date -> file.endsWith("request.json"))
                    .map(date -> LocalDate.parse(date.asText()))
                    .orElse(AS_OF);
            var submission = Bodies.read(new ByteArrayInputStream(body), false);
            return new RecordedFacts(
                    RESOURCES.relativize(file).toString(),
                    READER.read(submission, asOf).patient());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
