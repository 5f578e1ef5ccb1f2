package dev.hepatica.fhir.result;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.ResultStatus;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Specimen.SpecimenStatus;

/** Reports and specimens of results. A result does not count if its reports or its specimen do not. */
final class Origins {

    private final PatientRecord record;
    private final Terminology terminology;

    /** The status of the report by the path of a result, for results that are in withdrawn reports only. */
    private final Map<String, String> withdrawn;

    private Origins(PatientRecord record, Terminology terminology, Map<String, String> withdrawn) {
        this.record = record;
        this.terminology = terminology;
        this.withdrawn = withdrawn;
    }

    static Origins in(PatientRecord record, Terminology terminology) {
        var reports = record.all(DiagnosticReport.class);
        var withdrawn = new HashMap<String, String>();
        for (var report : reports) {
            if (ResultStatus.isWithdrawn(report.resource())) {
                var status = report.resource().getStatus().toCode();
                results(record, report).forEach(path -> withdrawn.put(path, status));
            }
        }
        if (!withdrawn.isEmpty()) {
            reports.stream()
                    .filter(report -> ResultStatus.isStanding(report.resource()))
                    .forEach(report -> withdrawn.keySet().removeAll(results(record, report)));
        }
        return new Origins(record, terminology, withdrawn);
    }

    /** The paths of the results of a report, including those in its panels. */
    private static Set<String> results(PatientRecord record, RecordEntry<DiagnosticReport> report) {
        var paths = new HashSet<String>();
        var open = new ArrayDeque<RecordEntry<Observation>>();
        follow(record, report, report.resource().getResult()).forEach(open::add);
        while (!open.isEmpty()) {
            var result = open.remove();
            if (paths.add(result.path())) {
                follow(record, result, result.resource().getHasMember()).forEach(open::add);
            }
        }
        return paths;
    }

    private static Stream<RecordEntry<Observation>> follow(
            PatientRecord record, RecordEntry<?> from, Collection<Reference> references) {
        return references.stream()
                .flatMap(reference -> record.references().follow(reference, from, Observation.class).stream());
    }

    /** The reason why a result does not count; empty if there is none. */
    Optional<String> whyNot(Result result) {
        return Optional.ofNullable(withdrawn.get(result.entry().path()))
                .map("the status of its report is "::concat)
                .or(() -> unusableSpecimen(result));
    }

    private Optional<String> unusableSpecimen(Result result) {
        var observation = result.observation();
        return observation.hasSpecimen()
                ? record.references()
                        .follow(observation.getSpecimen(), result.entry(), Specimen.class)
                        .map(entry -> entry.resource().getStatus())
                        .filter(status -> isUnusable(status, result))
                        .map(status -> "the status of its specimen is " + status.toCode())
                : Optional.empty();
    }

    /**
     * Returns whether the status of its specimen makes a result unusable. "Unavailable" does so only for tests of genes, since
     * a blood test may have used its specimen up.
     */
    private boolean isUnusable(SpecimenStatus status, Result result) {
        return switch (status) {
            case UNSATISFACTORY, ENTEREDINERROR -> true;
            case UNAVAILABLE ->
                List.of("variant", "region-studied", "gene-test", "braf-codon-600-test", "braf-v600-test").stream()
                        .anyMatch(terminology.memberships(result.code())::contains);
            default -> false;
        };
    }
}
