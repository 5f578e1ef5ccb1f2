package dev.hepatica.benchmark;

import dev.hepatica.assessment.RecordedFacts;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From the findings of a patient to what every item of the base says of them, one patient of the tests after the other. */
@State(Scope.Benchmark)
public class VerdictsBenchmark {

    private final EvidenceBase base = EvidenceFiles.bundled();
    private final List<Map<Fact, Finding<?>>> patients =
            RecordedFacts.all().stream().map(RecordedFacts::findings).toList();
    private int next;

    /** The findings laid out, and every {@code when}, {@code unless} and exception tested. */
    @Benchmark
    public void hepatica(Blackhole verdicts) {
        next = (next + 1) % patients.size();
        var facts = base.conditions().facts(patients.get(next));
        for (var item : base.items()) {
            verdicts.consume(item.applicability().when().test(facts));
            item.applicability().unless().ifPresent(condition -> verdicts.consume(condition.test(facts)));
            for (var exemption : item.effect().exceptions()) {
                exemption.when().ifPresent(condition -> verdicts.consume(condition.test(facts)));
            }
        }
    }
}
