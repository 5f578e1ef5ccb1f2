package dev.hepatica.fhir.result;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Item;
import dev.hepatica.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * One thing that an Observation reports: its own value, or that of one of its components.
 *
 * @param path    where it stands, as FHIRPath
 * @param isFinal whether it is a final result, amended or corrected ones included
 */
public record Result(
        Item<Observation> item,
        String path,
        CodeableConcept code,
        Optional<Type> value,
        List<CodeableConcept> interpretation,
        CodeableConcept dataAbsentReason,
        Source source,
        boolean isFinal) {

    public static Result of(Item<Observation> item) {
        var observation = item.resource();
        return new Result(
                item,
                item.path(),
                observation.getCode(),
                Optional.ofNullable(observation.getValue()),
                observation.getInterpretation(),
                observation.getDataAbsentReason(),
                new Source(item.reference(), Dates.of(observation)),
                isFinal(observation));
    }

    /** The components of the same Observation. */
    public Stream<Result> components() {
        var components = item.resource().getComponent();
        return IntStream.range(0, components.size()).mapToObj(i -> component(i, components.get(i)));
    }

    private Result component(int index, ObservationComponentComponent component) {
        return new Result(
                item,
                "%s.resource.component[%d]".formatted(item.path(), index),
                component.getCode(),
                Optional.ofNullable(component.getValue()),
                component.getInterpretation(),
                component.getDataAbsentReason(),
                source,
                isFinal);
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
