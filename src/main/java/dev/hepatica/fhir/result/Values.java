package dev.hepatica.fhir.result;

import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.terminology.Units;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Readers for each type of value. A value of another type is unreadable and never guessed. */
public final class Values {

    private static final int MOST_DIGITS = 30;

    private Values() {}

    /** Reads a boolean. */
    public static ResultReader<Boolean> bool() {
        return result -> result.value()
                .filter(value -> value instanceof BooleanType bool && bool.getValue() != null)
                .map(value -> Finding.known(((BooleanType) value).booleanValue()))
                .orElseGet(Values::unreadable);
    }

    /** Reads a code of CodeSystem {@code crlm-finding-value} for one of a closed list of values. */
    public static <T extends Enum<T> & Coded> ResultReader<T> coded(Class<T> list) {
        return result -> result.value()
                .filter(CodeableConcept.class::isInstance)
                .map(value -> one(list, Terminology.codes(Systems.FINDING_VALUE, (CodeableConcept) value)))
                .orElseGet(Values::unreadable);
    }

    /** Reads a code that a concept map translates to one of a closed list of values. */
    public static <T extends Enum<T> & Coded> ResultReader<T> translated(
            Terminology terminology, String conceptMap, Class<T> list) {
        return result -> result.value()
                .filter(CodeableConcept.class::isInstance)
                .map(value -> translated(terminology, conceptMap, list, (CodeableConcept) value))
                .orElseGet(Values::unreadable);
    }

    /** The one of a closed list of values that a concept map translates the codes of a concept to. */
    public static <T extends Enum<T> & Coded> Finding<T> translated(
            Terminology terminology, String conceptMap, Class<T> list, CodeableConcept concept) {
        return one(list, terminology.translations(conceptMap, concept));
    }

    /** The one value that codes stand for; codes for different values are a conflict. */
    private static <T extends Enum<T> & Coded> Finding<T> one(Class<T> list, List<String> codes) {
        if (codes.size() == 1) {
            return Coded.of(list, codes.get(0)).map(Finding::known).orElseGet(Values::unreadable);
        }
        var values = codes.stream().map(code -> Coded.of(list, code)).distinct().toList();
        if (values.size() > 1) {
            return Finding.missing(MissingReason.CONFLICTING);
        }
        return values.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .<Finding<T>>map(Finding::known)
                .orElseGet(Values::unreadable);
    }

    /**
     * Reads a value by its code and in words, which must agree. Words that are not understood do not affect the code.
     *
     * @param coded reads the value without its words
     * @param words the value that a text gives, unreadable unless every word of it is understood
     */
    public static <T> ResultReader<T> alsoInWords(ResultReader<T> coded, Function<String, Finding<T>> words) {
        return result -> agreed(coded.read(result), result.value().stream().flatMap(Values::texts), words);
    }

    /** The value of a code and of texts beside it; conflicting if they differ, unreadable if none of them is understood. */
    public static <T> Finding<T> agreed(Finding<T> coded, Stream<String> texts, Function<String, Finding<T>> words) {
        var findings = Stream.concat(Stream.of(coded), texts.map(words))
                .filter(finding -> !finding.equals(Values.<T>unreadable()))
                .distinct()
                .toList();
        return switch (findings.size()) {
            case 0 -> unreadable();
            case 1 -> findings.get(0);
            default -> Finding.missing(MissingReason.CONFLICTING);
        };
    }

    /** All texts of a value: a string, or the text and the displays of a concept. */
    public static Stream<String> texts(Type value) {
        if (value instanceof StringType string) {
            return Stream.of(string.getValueNotNull());
        }
        return value instanceof CodeableConcept concept
                ? Stream.concat(
                                Stream.of(concept.getTextElement().getValueNotNull()),
                                concept.getCoding().stream()
                                        .map(coding ->
                                                coding.getDisplayElement().getValueNotNull()))
                        .filter(text -> !text.isBlank())
                : Stream.empty();
    }

    /** Tries several readers and returns the first finding that is not unreadable. */
    @SafeVarargs
    public static <T> ResultReader<T> firstOf(ResultReader<T>... readings) {
        return result -> {
            Finding<T> best = unreadable();
            for (var reading : readings) {
                var finding = reading.read(result);
                if (!finding.equals(Values.<T>unreadable())) {
                    return finding;
                }
            }
            return best;
        };
    }

    /** Reads a whole number from 0 to a maximum: an integer, or a quantity without a unit. */
    public static ResultReader<Interval> count(int maximum) {
        return result -> result.value()
                .flatMap(value -> value instanceof IntegerType integer && integer.getValue() != null
                        ? Optional.of(Interval.of(integer.getValue()))
                        : interval(value, ""))
                .flatMap(Values::whole)
                .filter(interval -> interval.isAtLeast(BigDecimal.ZERO))
                .filter(interval -> interval.high().isEmpty() || interval.isAtMost(BigDecimal.valueOf(maximum)))
                .<Finding<Interval>>map(Finding::known)
                .orElseGet(Values::unreadable);
    }

    /** Reads a quantity of at least 0 in a unit that converts to the given one. A note with another quantity contradicts it. */
    public static ResultReader<Interval> quantity(String unit) {
        return result -> result.value()
                .flatMap(value -> measured(value, unit))
                .map(measured -> QuantityNotes.of(result)
                                .flatMap(quantity -> measured(quantity, unit).stream())
                                .allMatch(measured::equals)
                        ? Finding.known(measured)
                        : Finding.<Interval>missing(MissingReason.CONFLICTING))
                .orElseGet(Values::unreadable);
    }

    private static Optional<Interval> measured(Type value, String unit) {
        return interval(value, unit).map(Values::notNegative).filter(interval -> interval.isAtLeast(BigDecimal.ZERO));
    }

    /** A number of days: an integer, or a quantity in a unit of time; it may be negative. */
    public static Optional<Interval> days(Type value) {
        return value instanceof IntegerType integer && integer.getValue() != null
                ? Optional.of(Interval.of(integer.getValue()))
                : interval(value, "d");
    }

    /** The text of a value: a string, or the text or displays of a concept. */
    public static String text(Result result) {
        return result.value().map(Values::text).orElse("");
    }

    /** All texts of the value of a result, each once. */
    public static List<String> texts(Result result) {
        return result.value().stream().flatMap(Values::texts).distinct().toList();
    }

    private static String text(Type value) {
        if (value instanceof StringType string) {
            return string.getValueNotNull();
        }
        if (value instanceof CodeableConcept concept) {
            return concept.hasText()
                    ? concept.getText()
                    : concept.getCoding().stream()
                            .filter(coding -> coding.hasDisplay())
                            .map(coding -> coding.getDisplay())
                            .findFirst()
                            .orElse("");
        }
        return "";
    }

    private static Optional<Interval> interval(Type value, String unit) {
        if (value instanceof Quantity quantity) {
            return quantity(quantity, unit);
        }
        if (value instanceof Range range && range.hasLow() && range.hasHigh()) {
            return number(range.getLow(), unit)
                    .flatMap(low -> number(range.getHigh(), unit)
                            .filter(high -> low.compareTo(high) <= 0)
                            .map(high -> Interval.between(low, high)));
        }
        return Optional.empty();
    }

    private static Optional<Interval> quantity(Quantity quantity, String unit) {
        return number(quantity, unit)
                .map(number -> quantity.getComparator() == null
                        ? Interval.of(number)
                        : switch (quantity.getComparator()) {
                            case LESS_THAN -> Interval.below(number, false);
                            case LESS_OR_EQUAL -> Interval.below(number, true);
                            case GREATER_THAN -> Interval.above(number, false);
                            case GREATER_OR_EQUAL -> Interval.above(number, true);
                            default -> Interval.of(number);
                        });
    }

    /** The number in the given UCUM unit; for an empty unit, units of counts and scores are accepted. */
    public static Optional<BigDecimal> number(Quantity quantity, String unit) {
        var vague = quantity.hasComparatorElement() && quantity.getComparator() == null;
        if (vague || quantity.getValue() == null || isAbsurd(quantity.getValue())) {
            return Optional.empty();
        }
        var own = unit(quantity);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var given = own.get();
        if (unit.isEmpty()) {
            var counts = given.isEmpty() || given.equals("1") || given.startsWith("{");
            return counts ? Optional.of(quantity.getValue()) : Optional.empty();
        }
        return Units.convert(quantity.getValue(), given, unit);
    }

    /**
     * The unit of a quantity: its code if that is of UCUM, otherwise its text. The text of a quantity without either is blank.
     * Empty if the code and the text are different units, or if there is only a code of another system.
     */
    private static Optional<String> unit(Quantity quantity) {
        var text = Optional.ofNullable(quantity.getUnit()).orElse("");
        if (!quantity.hasCode()) {
            return Optional.of(text);
        }
        if (!quantity.hasSystem() || !Systems.isUcum(quantity.getSystem())) {
            return Optional.of(text).filter(unit -> !unit.isBlank());
        }
        return Optional.of(quantity.getCode()).filter(code -> !Units.isOtherThan(code, text));
    }

    /** Returns whether a number has more digits, written out, than any measurement. */
    private static boolean isAbsurd(BigDecimal value) {
        return value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS;
    }

    /** The interval with a lower bound of 0 if it has none, for quantities that cannot be negative. */
    private static Interval notNegative(Interval interval) {
        return interval.low().isPresent() || interval.isBelow(BigDecimal.ZERO)
                ? interval
                : new Interval(Optional.of(new Interval.Bound(BigDecimal.ZERO, true)), interval.high());
    }

    /** The whole numbers of an interval, with inclusive bounds; empty if a bound is not a whole number. */
    private static Optional<Interval> whole(Interval interval) {
        var bounded = notNegative(interval);
        var low = bounded.low()
                .map(bound -> bound.inclusive() ? bound.value() : bound.value().add(BigDecimal.ONE));
        var high = bounded.high()
                .map(bound -> bound.inclusive() ? bound.value() : bound.value().subtract(BigDecimal.ONE));
        var isWhole = Stream.of(low, high)
                .flatMap(Optional::stream)
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        var isEmpty = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
        return isWhole && !isEmpty
                ? Optional.of(new Interval(
                        low.map(value -> new Interval.Bound(value, true)),
                        high.map(value -> new Interval.Bound(value, true))))
                : Optional.empty();
    }

    private static <T> Finding<T> unreadable() {
        return Finding.missing(MissingReason.UNREADABLE);
    }
}
