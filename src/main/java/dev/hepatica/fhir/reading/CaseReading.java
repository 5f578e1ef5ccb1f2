package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.model.Case;
import dev.hepatica.model.treatment.Order;
import java.util.List;

/**
 * A case as it was read from a record.
 *
 * @param orders what is being ordered, planned and under way, each by itself
 * @param report what became of each entry of the record
 */
public record CaseReading(Case patient, List<Order> orders, ReadingReport report) {

    public CaseReading {
        orders = List.copyOf(orders);
    }
}
