package dev.hepatica.fhir.reading;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;

/** What is read from a record, in few words. */
final class Results {

    private Results() {}

    /** The reason why something is missing; for what is known, that of what is not recorded. */
    static MissingReason reason(Finding<?> finding) {
        return finding.fold(known -> MissingReason.NOT_RECORDED, missing -> missing.reason());
    }

    static Interval atLeast(long count) {
        return Interval.above(BigDecimal.valueOf(count), true);
    }
}
