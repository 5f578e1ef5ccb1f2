package dev.hepatica.model;

import dev.hepatica.model.finding.Finding;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes records of the model in which nothing is known but what a test says. */
public final class Unrecorded {

    private Unrecorded() {}

    /** A record of which nothing is known. */
    public static <R extends Record> R but(Class<R> type) {
        return but(type, Map.of());
    }

    /** A record of which nothing is known but these components, by their names. */
    public static <R extends Record> R but(Class<R> type, Map<String, Object> known) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component ->
                        known.containsKey(component.getName()) ? known.get(component.getName()) : nothing(component))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no %s can be made".formatted(type.getSimpleName()), e);
        }
    }

    private static Object nothing(RecordComponent component) {
        var type = component.getType();
        if (type.isRecord()) {
            return but(type.asSubclass(Record.class));
        }
        var raw = component.getGenericType() instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (raw == Finding.class) {
            return Finding.notRecorded();
        }
        if (raw == List.class) {
            return List.of();
        }
        if (raw == Optional.class) {
            return Optional.empty();
        }
        return type == LocalDate.class ? LocalDate.EPOCH : "";
    }
}
