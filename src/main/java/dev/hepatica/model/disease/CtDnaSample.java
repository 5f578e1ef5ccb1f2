package dev.hepatica.model.disease;

import dev.hepatica.model.disease.Markers.CtDnaStatus;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.util.Optional;

/**
 * One test of blood for tumour DNA.
 *
 * @param assay            the test, as the record names it
 * @param daysSinceSurgery days from the last resection of metastases to the day the blood was taken, negative before it;
 *                         empty where no resection is on record
 */
public record CtDnaSample(Finding<CtDnaStatus> status, Optional<String> assay, Optional<Interval> daysSinceSurgery) {}
