package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.model.Case;
import dev.hepatica.model.treatment.Order;
import java.util.List;

/**
 * Case as it was read from a record.
 *
 * @param orders the treatments that are being ordered, planned or under way, one for each resource
 * @param report the account of each entry of the record
 */
public record CaseReading(Case patient, List<Order> orders, ReadingReport report) {

    public CaseReading {
        orders = List.copyOf(orders);
    }
}
