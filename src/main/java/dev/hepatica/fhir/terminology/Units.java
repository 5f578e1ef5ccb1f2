package dev.hepatica.fhir.terminology;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;

/** Conversion between units, by UCUM. */
public final class Units {

    private static final UcumService UCUM = load();

    /** Names of units outside UCUM that senders write, each of which can mean only one in a laboratory or in time. */
    private static final Map<String, String> NAMES = names(Map.of(
            "d", List.of("day", "days", "Tag", "Tage"),
            "wk", List.of("week", "weeks", "Woche", "Wochen"),
            "mo", List.of("month", "months", "Monat", "Monate"),
            "a", List.of("year", "years", "Jahr", "Jahre"),
            "%", List.of("percent", "Prozent"),
            "10*9/L", List.of("x10^9/L", "10E9/L", "x10E9/L", "G/L", "G/l", "Gpt/L", "Gpt/l"),
            "10*3/uL",
                    List.of(
                            "x10^3/uL",
                            "10E3/uL",
                            "K/uL",
                            "thou/uL",
                            "Tsd/ul",
                            "Tsd./ul",
                            "Tsd/\u00B5l",
                            "Tsd./\u00B5l"),
            "mL/min/{1.73_m2}",
                    List.of(
                            "mL/min/1.73m2",
                            "ml/min/1.73m2",
                            "mL/min/1.73 m2",
                            "mL/min/1.73m\u00B2",
                            "mL/min/1,73m\u00B2"),
            "{INR}", List.of("INR", "ratio"),
            "1/1000000{Base}",
                    List.of(
                            "1/1000000{base}",
                            "mut/Mb",
                            "Mut/Mb",
                            "muts/Mb",
                            "Muts/Mb",
                            "mutations/Mb",
                            "Mutations/Mb",
                            "mutations/megabase",
                            "Mutations/Megabase",
                            "{mutations}/megabase",
                            "mutations per megabase")));

    /** The micro sign and the Greek letter mu, which are u in UCUM, and the abbreviation {@code mcg} of microgram. */
    private static final Pattern MICRO = Pattern.compile("[\u00B5\u03BC]|\\bmc(?=g\\b)");

    /** Factors by source and target unit, since conversion is slow and almost always between the same units. */
    private static final Map<String, BigDecimal> FACTORS = factors();

    /** The maximum length of a unit in characters. UCUM's parser recurses for each bracket, so longer texts are refused. */
    private static final int LONGEST = 100;

    private Units() {}

    /**
     * A value in another unit; empty if either unit is unknown, or the two have different dimensions.
     *
     * @param from a unit of UCUM, or one in an unambiguous spelling outside UCUM
     * @param to   a unit of UCUM
     */
    public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        var unit = ucum(from);
        if (unit.isBlank() || unit.length() > LONGEST || to.length() > LONGEST) {
            return Optional.empty();
        }
        if (unit.equals(to)) {
            return Optional.of(value);
        }
        var factor = FACTORS.get(unit + " " + to);
        return factor == null ? computed(value, unit, to) : Optional.of(value.multiply(factor));
    }

    /**
     * Returns whether a text beside a code names another unit than the code. A text that is no known unit names none.
     *
     * @param code a unit of UCUM
     */
    public static boolean isOtherThan(String code, String text) {
        var unit = ucum(text);
        if (unit.isEmpty() || unit.length() > LONGEST || unit.equalsIgnoreCase(ucum(code)) || !isUcum(unit)) {
            return false;
        }
        return convert(BigDecimal.ONE, unit, ucum(code))
                .filter(factor -> factor.compareTo(BigDecimal.ONE) == 0)
                .isEmpty();
    }

    private static boolean isUcum(String unit) {
        try {
            return UCUM.validate(unit) == null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The spelling of a unit in UCUM, if it has one; otherwise the text itself. */
    private static String ucum(String text) {
        var unit = text.strip();
        return NAMES.getOrDefault(
                unit, unit.length() > LONGEST ? unit : MICRO.matcher(unit).replaceAll("u"));
    }

    private static Map<String, String> names(Map<String, List<String>> byUnit) {
        var names = new HashMap<String, String>();
        byUnit.forEach((unit, all) -> all.forEach(name -> names.put(name, unit)));
        return Map.copyOf(names);
    }

    private static Optional<BigDecimal> computed(BigDecimal value, String from, String to) {
        try {
            var converted = UCUM.convert(new Decimal(value.toPlainString()), from, to);
            return Optional.of(new BigDecimal(converted.asDecimal()));
        } catch (UcumException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The conversion factors of the most frequent units to the units of facts. */
    private static Map<String, BigDecimal> factors() {
        var factors = new HashMap<String, BigDecimal>();
        Map.of("mm", List.of("cm", "m"), "ng/mL", List.of("ug/L", "ug/l", "mg/L", "mg/l", "ng/ml"))
                .forEach((to, units) -> units.forEach(from ->
                        computed(BigDecimal.ONE, from, to).ifPresent(factor -> factors.put(from + " " + to, factor))));
        return factors;
    }

    private static UcumService load() {
        try (var essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            return new UcumEssenceService(essence);
        } catch (UcumException | IOException e) {
            throw new IllegalStateException("the UCUM table cannot be read", e);
        }
    }
}
