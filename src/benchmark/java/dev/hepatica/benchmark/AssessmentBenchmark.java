package dev.hepatica.benchmark;

import dev.hepatica.assessment.Assessor;
import dev.hepatica.assessment.RecordedFacts;
import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.prognosis.PrognosticModels;
import dev.hepatica.prognosis.site.SiteTables;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the case of a patient to the composed plan, one patient of the tests after the other. */
@State(Scope.Benchmark)
public class AssessmentBenchmark {

    private final Assessor assessor = new Assessor(EvidenceFiles.bundled(), new PrognosticModels(SiteTables.NONE));
    private final List<RecordedFacts> patients = RecordedFacts.all();
    private int next;

    @Benchmark
    public Assessment hepatica() {
        next = (next + 1) % patients.size();
        return assessor.assess(patients.get(next).patient(), Optional.empty());
    }
}
