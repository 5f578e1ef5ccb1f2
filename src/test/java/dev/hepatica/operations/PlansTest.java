package dev.hepatica.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hepatica.assessment.Assessor;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.fhir.writing.AnswerWriter;
import dev.hepatica.prognosis.PrognosticModels;
import dev.hepatica.prognosis.site.SiteTables;
import dev.hepatica.scenario.PlanText;
import dev.hepatica.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan of every story without a running service: it takes seconds instead of a minute, and mutation tests use it.
 */
class PlansTest {

    private static final Terminology TERMINOLOGY = Terminology.load();
    private static final AssessResource OPERATION = new AssessResource(
            new CaseReader(TERMINOLOGY, ReadingRules.standard()),
            new Assessor(EvidenceFiles.bundled(), new PrognosticModels(SiteTables.NONE)),
            new AnswerWriter(TERMINOLOGY, Clock.systemUTC(), "of a test"),
            Clock.systemUTC());

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void reads_as_recorded(Scenario scenario) throws IOException {
        var request = new ByteArrayInputStream(scenario.request().getBytes(UTF_8));

        var answer = OPERATION.assess(Bodies.read(request, false));

        scenario.records("plan.txt", PlanText.of(answer));
    }
}
