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

    /** Spellings outside UCUM that mean one unit without doubt. */
    private static final Map<String, String> SPELLINGS =
            Map.of("µg/L", "ug/L", "μg/L", "ug/L", "months", "mo", "years", "a");

    /** By the unit sent and the unit wanted: converting is slow, and almost always the same. */
    private static final Map<String, BigDecimal> FACTORS = factors();

    /** No unit is written with more characters. UCUM's parser goes as deep as a text has brackets. */
    private static final int LONGEST = 100;

    private Units() {}

    /**
     * A value in another unit; empty if either unit is none, or the two do not measure the same.
     *
     * @param from UCUM, or a spelling that means one unit without doubt
     * @param to   UCUM
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

    /** What UCUM makes of one of the units that senders use most, in the unit that we want. */
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
