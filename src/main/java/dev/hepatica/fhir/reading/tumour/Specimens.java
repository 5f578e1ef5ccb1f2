package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.model.finding.Source;
import java.util.Optional;
import org.hl7.fhir.r4.model.Specimen;

/** Dates on which specimens were taken. */
final class Specimens {

    private Specimens() {}

    static Source source(RecordEntry<Specimen> entry) {
        var collected = entry.resource().getCollection().getCollected();
        return new Source(entry.reference(), Optional.ofNullable(collected).flatMap(Dates::of));
    }
}
