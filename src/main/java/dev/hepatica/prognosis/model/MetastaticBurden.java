package dev.hepatica.prognosis.model;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;

/**
 * Number and size of the liver metastases, with CEA.
 *
 * @param count             the number of liver metastases
 * @param largestDiameterMm the largest diameter, in millimetres
 * @param ceaNgMl           CEA, in ng/mL
 */
public record MetastaticBurden(
        Finding<Interval> count, Finding<Interval> largestDiameterMm, Finding<Interval> ceaNgMl) {}
