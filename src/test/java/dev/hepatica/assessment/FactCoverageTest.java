package dev.hepatica.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.prognosis.PrognosticModels;
import dev.hepatica.prognosis.site.SiteTables;
import dev.hepatica.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fact is known in some patient's story, and missing in another. */
class FactCoverageTest {

    private static final CaseReader READER = new CaseReader(Terminology.load(), ReadingRules.standard());
    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final PrognosticModels MODELS = new PrognosticModels(SiteTables.NONE);
    private static final List<FactSheet> STORIES =
            Scenario.all().stream().map(FactCoverageTest::facts).toList();

    @Test
    void is_known_in_a_story() {
        assertThat(BASE.conditions().vocabulary().facts())
                .allSatisfy(fact -> assertThat(STORIES).as(fact.id()).anyMatch(story -> known(story, fact)));
    }

    @Test
    void is_missing_and_no_value_in_another() {
        assertThat(BASE.conditions().vocabulary().facts())
                .allSatisfy(fact -> assertThat(STORIES).as(fact.id()).anyMatch(story -> !known(story, fact)));
    }

    /** Returns whether a fact is known from an entry; a value that stands for absence has no source. */
    private static boolean known(FactSheet story, FactDefinition fact) {
        var finding = story.finding(fact);
        return finding.isKnown() && !finding.sources().isEmpty();
    }

    private static FactSheet facts(Scenario scenario) {
        try {
            var request = new ObjectMapper().readTree(scenario.request());
            var asOf = request.path("parameter").findValuesAsText("valueDate").get(0);
            var submission =
                    Bodies.read(new ByteArrayInputStream(scenario.request().getBytes(UTF_8)), false);
            var patient = READER.read(submission, LocalDate.parse(asOf)).patient();
            var findings = CaseFacts.of(patient);
            findings.putAll(ScoreFacts.all(
                    MODELS.of(patient), findings, BASE.conditions().vocabulary().facts()));
            return BASE.conditions().facts(findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
