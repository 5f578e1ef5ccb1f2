package dev.hepatica.fhir.result;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;

/** Notes of an Observation that give its value once more, and nothing else: {@code CEA: 250 ng/mL}. */
final class QuantityNotes {

    private static final Pattern NOTE = Pattern.compile(
            "(?:(?<name>[\\p{L} ]{1,80}?) ?[:=]? ?)?(?<comparator>[<>]=?)? ?(?<value>\\d{1,9}(?:[.,]\\d{1,9})?) ?(?<unit>\\S{1,20})");

    private static final Map<String, QuantityComparator> COMPARATORS = Map.of(
            "<", QuantityComparator.LESS_THAN,
            "<=", QuantityComparator.LESS_OR_EQUAL,
            ">", QuantityComparator.GREATER_THAN,
            ">=", QuantityComparator.GREATER_OR_EQUAL);

    private static final Set<String> NAMES = Set.of("value", "result", "wert", "ergebnis", "cea");

    private QuantityNotes() {}

    static Stream<Quantity> of(Result result) {
        return result.isWhole()
                ? result.observation().getNote().stream()
                        .flatMap(note -> quantity(String.valueOf(note.getText()), result).stream())
                : Stream.empty();
    }

    private static Optional<Quantity> quantity(String note, Result result) {
        var match = NOTE.matcher(note.strip());
        if (!match.matches() || !isName(Optional.ofNullable(match.group("name")).orElse(""), result)) {
            return Optional.empty();
        }
        var quantity = new Quantity();
        quantity.setValue(new BigDecimal(match.group("value").replace(',', '.')));
        quantity.setUnit(match.group("unit"));
        Optional.ofNullable(match.group("comparator")).map(COMPARATORS::get).ifPresent(quantity::setComparator);
        return Optional.of(quantity);
    }

    private static boolean isName(String name, Result result) {
        return name.isBlank()
                || NAMES.contains(name.strip().toLowerCase(Locale.ROOT))
                || Values.texts(result.code()).anyMatch(name.strip()::equalsIgnoreCase);
    }
}
