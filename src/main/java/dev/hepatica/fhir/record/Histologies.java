package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;

/**
 * Histologies of the tumours of a record, which show that a tumour is not an adenocarcinoma. A histology is given in the
 * Condition, in an extension or among its codes, or in an Observation about the Condition. A tumour without a known histology
 * is not excluded.
 */
public final class Histologies {

    private final PatientRecord record;
    private final Terminology terminology;

    /** The paths of the Conditions that are tumours of another kind. */
    private final Set<String> others;

    /** The Observations that count and name the histology of a tumour. */
    private final List<RecordEntry<Observation>> observed;

    private Histologies(
            PatientRecord record,
            Terminology terminology,
            Set<String> others,
            List<RecordEntry<Observation>> observed) {
        this.record = record;
        this.terminology = terminology;
        this.others = others;
        this.observed = observed;
    }

    public static Histologies in(PatientRecord record, Terminology terminology) {
        var histologies = new Histologies(record, terminology, new HashSet<>(), new ArrayList<>());
        histologies.collect();
        return histologies;
    }

    private void collect() {
        for (var entry : record.conditions()) {
            if (stated(entry).anyMatch(this::isOther)) {
                others.add(entry.path());
            }
        }
        for (var entry : record.observations()) {
            if (isHistology(entry)) {
                observed.add(entry);
                if (isOther(entry.resource().getValueCodeableConcept())) {
                    about(entry).forEach(condition -> others.add(condition.path()));
                }
            }
        }
    }

    /** Returns whether a condition is a tumour of another kind than adenocarcinoma. */
    public boolean isOther(RecordEntry<Condition> entry) {
        return others.contains(entry.path());
    }

    /** Reports every histology that is used, and every one that cannot be used. */
    void report() {
        for (var entry : observed) {
            if (isOther(entry.resource().getValueCodeableConcept())) {
                if (about(entry).isEmpty()) {
                    record.report()
                            .problem(
                                    entry.path(),
                                    "a histology other than adenocarcinoma that names no condition of the record; it changes nothing");
                } else {
                    record.report().used(entry.path(), Fact.CRC);
                }
            }
        }
        for (var entry : record.conditions()) {
            if (isOther(entry) && isAlsoAdenocarcinoma(entry)) {
                record.report()
                        .problem(
                                entry.path(),
                                "its histology is said to be adenocarcinoma and also another; it does not count as colorectal cancer until that is resolved");
            }
        }
    }

    private boolean isAlsoAdenocarcinoma(RecordEntry<Condition> entry) {
        return Stream.concat(stated(entry), observed(entry))
                .anyMatch(concept -> terminology.contains("adenocarcinoma-histology", concept));
    }

    private boolean isOther(CodeableConcept concept) {
        return terminology.contains("other-histology", concept);
    }

    /** The concepts in any extension of a condition, and its own code. The codes show which of them are histologies. */
    private static Stream<CodeableConcept> stated(RecordEntry<Condition> entry) {
        var extensions = entry.resource().getExtension().stream()
                .map(Extension::getValue)
                .filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast);
        return Stream.concat(extensions, Stream.of(entry.resource().getCode()));
    }

    private Stream<CodeableConcept> observed(RecordEntry<Condition> entry) {
        return observed.stream()
                .filter(observation -> about(observation).stream()
                        .anyMatch(condition -> condition.path().equals(entry.path())))
                .map(observation -> observation.resource().getValueCodeableConcept());
    }

    private boolean isHistology(RecordEntry<Observation> entry) {
        var observation = entry.resource();
        return terminology.contains("histology", observation.getCode())
                && observation.hasValueCodeableConcept()
                && ResultStatus.isFinal(observation)
                && Dates.of(observation)
                        .filter(date -> date.earliest().isAfter(record.asOf()))
                        .isEmpty();
    }

    private List<RecordEntry<Condition>> about(RecordEntry<Observation> entry) {
        var conditions = new ArrayList<RecordEntry<Condition>>();
        for (var reference : RelatedConditions.of(entry.resource())) {
            record.references().follow(reference, entry, Condition.class).ifPresent(conditions::add);
        }
        return conditions;
    }
}
