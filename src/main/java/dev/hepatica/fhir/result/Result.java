package dev.hepatica.fhir.result;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Item;
import dev.hepatica.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Type;

/**
 * One thing that an Observation reports: its own value, or that of one of its components.
 *
 * @param path    where it stands, as FHIRPath
 * @param isFinal whether it is a final result, amended or corrected ones included
 * @param parts   the components of the same Observation; a component has none of its own
 */
public record Result(
        Item<Observation> item,
        String path,
        CodeableConcept code,
        Optional<Type> value,
        List<CodeableConcept> interpretation,
        CodeableConcept dataAbsentReason,
        Source source,
        boolean isFinal,
        List<Result> parts) {

    public static Result of(Item<Observation> item) {
        var observation = item.resource();
        var source = new Source(item.reference(), Dates.of(observation));
        var isFinal = isFinal(observation);
        var parts = new ArrayList<Result>(observation.getComponent().size());
        for (var component : observation.getComponent()) {
            parts.add(new Result(
                    item,
                    item.path() + ".resource.component[" + parts.size() + "]",
                    component.getCode(),
                    Optional.ofNullable(component.getValue()),
                    component.getInterpretation(),
                    component.getDataAbsentReason(),
                    source,
                    isFinal,
                    List.of()));
        }
        return new Result(
                item,
                item.path(),
                observation.getCode(),
                Optional.ofNullable(observation.getValue()),
                observation.getInterpretation(),
                observation.getDataAbsentReason(),
                source,
                isFinal,
                parts);
    }

    /** The components of the same Observation. */
    public Stream<Result> components() {
        return parts.stream();
    }

    /** Whether it is an Observation itself, no component of one. */
    public boolean isWhole() {
        return path.equals(item.path());
    }

    public Observation observation() {
        return item.resource();
    }

    private static boolean isFinal(Observation observation) {
        var status = observation.getStatus();
        return status != null
                && switch (status) {
                    case FINAL, AMENDED, CORRECTED -> true;
                    default -> false;
                };
    }
}
