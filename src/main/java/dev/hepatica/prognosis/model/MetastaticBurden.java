package dev.hepatica.prognosis.model;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;

/**
 * What there is of liver metastases.
 *
 * @param count             how many
 * @param largestDiameterMm the largest diameter of the largest, in millimetres
 * @param ceaNgMl           CEA, in ng/mL
 */
public record MetastaticBurden(
        Finding<Interval> count, Finding<Interval> largestDiameterMm, Finding<Interval> ceaNgMl) {}
