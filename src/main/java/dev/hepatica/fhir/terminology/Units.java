package dev.hepatica.fhir.terminology;

import java.io.IOException;
import java.math.BigDecimal;
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
        try {
            var converted = UCUM.convert(new Decimal(value.toPlainString()), unit, to);
            return Optional.of(new BigDecimal(converted.asDecimal()));
        } catch (UcumException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static UcumService load() {
        try (var essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            return new UcumEssenceService(essence);
        } catch (UcumException | IOException e) {
            throw new IllegalStateException("the UCUM table cannot be read", e);
        }
    }
}
