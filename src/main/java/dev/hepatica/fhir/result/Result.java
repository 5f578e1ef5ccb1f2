package dev.hepatica.fhir.result;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.ResultStatus;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Type;

/**
 * Result of an Observation: its own value, or that of one of its components.
 *
 * @param part    the index of the component, from 0; -1 for the Observation itself
 * @param isFinal whether the status is final, amended or corrected
 * @param parts   the components of the same Observation; a component has none of its own
 */
public record Result(
        RecordEntry<Observation> entry,
        int part,
        CodeableConcept code,
        Optional<Type> value,
        List<CodeableConcept> interpretation,
        CodeableConcept dataAbsentReason,
        Source source,
        boolean isFinal,
        List<Result> parts) {

    private static final int WHOLE = -1;

    public static Result of(RecordEntry<Observation> entry) {
        var observation = entry.resource();
        var source = new Source(entry.reference(), Dates.of(observation));
        var isFinal = ResultStatus.isFinal(observation);
        var parts = new ArrayList<Result>(observation.getComponent().size());
        for (var component : observation.getComponent()) {
            parts.add(new Result(
                    entry,
                    parts.size(),
                    component.getCode(),
                    Optional.ofNullable(component.getValue()),
                    component.getInterpretation(),
                    component.getDataAbsentReason(),
                    source,
                    isFinal,
                    List.of()));
        }
        return new Result(
                entry,
                WHOLE,
                observation.getCode(),
                Optional.ofNullable(observation.getValue()),
                observation.getInterpretation(),
                observation.getDataAbsentReason(),
                source,
                isFinal,
                parts);
    }

    /** The place in the submission, as FHIRPath. */
    public String path() {
        return isWhole() ? entry.path() : entry.path() + ".resource.component[" + part + "]";
    }

    /** The components of the same Observation. */
    public Stream<Result> components() {
        return parts.stream();
    }

    /** Returns whether this is an Observation itself, not a component of one. */
    public boolean isWhole() {
        return part == WHOLE;
    }

    /** Returns whether the result has a reason for its missing value. */
    public boolean isAbsent() {
        return dataAbsentReason.hasCoding() || dataAbsentReason.hasText();
    }

    public Observation observation() {
        return entry.resource();
    }
}
