package dev.hepatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One patient, written by four senders in their dialects, is the same case. */
class EquivalenceTest {

    private static final Path DIALECTS = Path.of("src/test/resources/dialects");
    private static final LocalDate AS_OF = LocalDate.parse("2026-10-01");
    private static final CaseReader READER = new CaseReader(Terminology.load(), ReadingRules.standard());

    /** A patient in one of the other dialects. */
    record Dress(Path patient, String dialect) {
        @Override
        public String toString() {
            return patient.getFileName() + " " + dialect;
        }
    }

    static Stream<Dress> dresses() throws IOException {
        try (var patients = Files.list(DIALECTS)) {
            return patients.sorted().toList().stream()
                    .flatMap(patient -> Stream.of("gr3", "us-core", "mii").map(dialect -> new Dress(patient, dialect)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dresses")
    void is_the_same_case(Dress dress) {
        assertThat(facts(read(dress.patient, dress.dialect))).isEqualTo(facts(read(dress.patient, "mcode")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dresses")
    void contradicts_itself_no_more(Dress dress) {
        assertThat(read(dress.patient, dress.dialect).recordConflicts())
                .extracting(discordance -> discordance.fact() + ": " + discordance.statement())
                .isEqualTo(read(dress.patient, "mcode").recordConflicts().stream()
                        .map(discordance -> discordance.fact() + ": " + discordance.statement())
                        .toList());
    }

    /** Every fact with its finding, without the sources. */
    private static Map<String, String> facts(Case patient) {
        var facts = new TreeMap<String, String>();
        CaseFacts.of(patient).forEach((fact, finding) -> facts.put(fact.id(), words(finding)));
        return facts;
    }

    private static String words(Finding<?> finding) {
        return finding.fold(
                known -> FactSheet.plain(known.value()),
                missing -> missing.reason().words());
    }

    private static Case read(Path patient, String dialect) {
        try (var body = Files.newInputStream(patient.resolve(dialect + ".json"))) {
            return READER.read(Bodies.read(body, false), AS_OF).patient();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
