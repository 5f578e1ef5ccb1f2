package dev.hepatica.prognosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Case;
import dev.hepatica.model.Unrecorded;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings of a case, by their place in a {@link Case}: {@code liver.count}, {@code molecular.ras}. A number is written
 * {@code 3}, {@code >50}, {@code <=4} or {@code 3..5}, a member of a list by its code, several with a space between
 * them. A finding that is absent or null is missing.
 */
public record Inputs(Map<String, Object> known) {

    public static final Inputs NONE = new Inputs(Map.of());

    public static final Inputs RESECTABLE = NONE.with("liver.resectability", "resectable");

    /** The metastases were resected, without recurrence as far as known. */
    public static final Inputs RESECTED = NONE.with("surgery.priorHepatectomies", ">=1");

    public Inputs with(String place, @Nullable Object value) {
        var all = new HashMap<>(known);
        all.remove(place);
        if (value != null) {
            all.put(place, value);
        }
        return new Inputs(Map.copyOf(all));
    }

    public Case patient() {
        var unused = new HashSet<>(known.keySet());
        var patient = record(Case.class, "", unused);
        assertThat(unused).as("places that no case has").isEmpty();
        return patient;
    }

    private <R extends Record> R record(Class<R> type, String room, Set<String> unused) {
        var given = new HashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            var place = room + component.getName();
            if (unused.remove(place)) {
                given.put(component.getName(), value(component.getGenericType(), place));
            } else if (known.keySet().stream().anyMatch(each -> each.startsWith(place + "."))) {
                given.put(component.getName(), nested(component.getGenericType(), place + ".", unused));
            }
        }
        return Unrecorded.but(type, given);
    }

    private Object nested(Type type, String room, Set<String> unused) {
        return type instanceof ParameterizedType optional
                ? Optional.of(nested(optional.getActualTypeArguments()[0], room, unused))
                : record(((Class<?>) type).asSubclass(Record.class), room, unused);
    }

    private Object value(Type type, String place) {
        var given = Objects.requireNonNull(known.get(place));
        return type instanceof ParameterizedType finding && finding.getRawType() == Finding.class
                ? Finding.known(read(finding.getActualTypeArguments()[0], given.toString()), Source.undated(place))
                : given;
    }

    private static Object read(Type type, String text) {
        if (type instanceof ParameterizedType listing) {
            return Listing.atLeast(Arrays.stream(text.split(" "))
                    .map(each -> read(listing.getActualTypeArguments()[0], each))
                    .collect(Collectors.toSet()));
        }
        if (type == Interval.class) {
            return interval(text);
        }
        return type == Boolean.class ? Boolean.valueOf(text) : coded((Class<?>) type, text);
    }

    private static Object coded(Class<?> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> ((Coded) each).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no %s".formatted(list, code)));
    }

    public static Interval interval(String text) {
        if (text.contains("..")) {
            var ends = text.split("\\.\\.", -1);
            return Interval.between(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
        }
        var number = new BigDecimal(text.replaceAll("[<>=]", ""));
        if (text.startsWith(">")) {
            return Interval.above(number, text.contains("="));
        }
        return text.startsWith("<") ? Interval.below(number, text.contains("=")) : Interval.of(number);
    }
}
