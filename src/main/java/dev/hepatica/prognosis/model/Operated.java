package dev.hepatica.prognosis.model;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import java.util.Optional;

/**
 * The metastases to which scores for resection apply: those that the last liver resection removed as long as none has
 * recurred, otherwise those that are present now.
 */
public final class Operated {

    private Operated() {}

    /** Returns whether they were resected, and not only earlier ones. */
    public static boolean isResected(Case patient) {
        return Populations.isResected(patient) && !hasRecurred(patient);
    }

    /** The margin of their resection. The margin of an earlier resection does not count. */
    public static Finding<Margin> margin(Case patient) {
        return hasRecurred(patient) ? Finding.notRecorded() : patient.surgery().margin();
    }

    private static boolean hasRecurred(Case patient) {
        return patient.recurrence().recurrent().toOptional().equals(Optional.of(true));
    }

    /** Their number, largest diameter in millimetres, and CEA in ng/mL at the time. */
    public static MetastaticBurden of(Case patient) {
        return patient.liver()
                .beforeResection()
                .filter(before -> isResected(patient))
                .map(before -> new MetastaticBurden(
                        before.count(),
                        before.largestDiameterMm(),
                        patient.markers().ceaBeforeResection()))
                .orElseGet(() -> new MetastaticBurden(
                        patient.liver().count(),
                        patient.liver().largestDiameterMm(),
                        patient.markers().ceaNgMl()));
    }
}
