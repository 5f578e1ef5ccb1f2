package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Quantities in no unit, in another or in garbage, with comparators that nobody knows and with absurd numbers. */
final class CorruptingQuantities implements Mutation {

    private static final List<String> UNITS = List.of(
            "",
            "mm",
            "cm",
            "m",
            "km",
            "ng/mL",
            "ug/L",
            "ug/mL",
            "g/L",
            "mo",
            "a",
            "d",
            "wk",
            "Cel",
            "[degF]",
            "%",
            "1",
            "{score}",
            "{",
            "mm/",
            "/",
            "10*400",
            "m10000",
            "m-",
            "mm2",
            "ng/mL/mL/mL",
            "blarg",
            "ng / mL",
            "NG/ML",
            "((((((mm))))))",
            "\u00b5g/l");

    private static final List<String> COMPARATORS =
            List.of("<", "<=", ">", ">=", "~", "ad", "", "=", "less than", "\u2264");

    private static final List<String> NUMBERS = List.of(
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999",
            "-1",
            "-0.0",
            "0",
            "0.5",
            "2147483648",
            "99999999999999999999999999999999999999999999",
            "3.000000000000000000000000000000000000000000000000001",
            "1e9");

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return Place.any(body, place -> place.value().isNumber(), random).map(place -> corrupt(place, random));
    }

    private static String corrupt(Place number, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> number(number, random);
            case 1 -> unit(number, "unit", UNITS.get(random.nextInt(UNITS.size())));
            case 2 -> unit(number, "code", UNITS.get(random.nextInt(UNITS.size())));
            case 3 -> {
                var bare = number.parent() instanceof ObjectNode quantity
                        && quantity.remove(List.of("unit", "code", "system")) != null;
                yield "%s lost its unit".formatted(number.path()) + (bare ? "" : ", which it did not have");
            }
            default -> {
                var comparator = COMPARATORS.get(random.nextInt(COMPARATORS.size()));
                yield unit(number, "comparator", comparator);
            }
        };
    }

    private static String number(Place place, SplittableRandom random) {
        var number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        var text = random.nextInt(4) == 0;
        JsonNode value = text ? TextNode.valueOf(number) : DecimalNode.valueOf(new BigDecimal(number));
        place.put(value);
        return "%s became %s".formatted(place.path(), text ? "'" + number + "'" : number);
    }

    /** Of an integer, which is no quantity, one is made first. */
    private static String unit(Place number, String element, String value) {
        if (number.name().equals("value") && number.parent() instanceof ObjectNode quantity) {
            quantity.put(element, value);
        } else if (number.parent() instanceof ObjectNode parent) {
            parent.putObject("valueQuantity").put(element, value).set("value", number.value());
            number.remove();
        }
        return "%s got the %s '%s'".formatted(number.path(), element, value);
    }
}
