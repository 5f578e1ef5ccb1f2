package dev.hepatica.fhir.terminology;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;

/** Conversion between units, by UCUM. */
public final class Units {

    private static final UcumService UCUM = load();

    /** Unambiguous spellings of units outside UCUM. */
    private static final Map<String, String> SPELLINGS =
            Map.of("µg/L", "ug/L", "μg/L", "ug/L", "months", "mo", "years", "a");

    /** Factors by source and target unit, since conversion is slow and almost always between the same units. */
    private static final Map<String, BigDecimal> FACTORS = factors();

    /** The maximum length of a unit in characters. UCUM's parser recurses for each bracket, so longer texts are refused. */
    private static final int LONGEST = 100;

    private Units() {}

    /**
     * A value in another unit; empty if either unit is unknown, or the two have different dimensions.
     *
     * @param from a unit of UCUM, or an unambiguous spelling outside UCUM
     * @param to   a unit of UCUM
     */
    public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        var unit = SPELLINGS.getOrDefault(from, from);
        if (unit.isBlank() || unit.length() > LONGEST) {
            return Optional.empty();
        }
        if (unit.equals(to)) {
            return Optional.of(value);
        }
        var factor = FACTORS.get(unit + " " + to);
        return factor == null ? computed(value, unit, to) : Optional.of(value.multiply(factor));
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
        Map.of("mm", List.of("cm", "m"), "ng/mL", List.of("ug/L", "mg/L"))
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
