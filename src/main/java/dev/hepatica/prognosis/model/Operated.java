package dev.hepatica.prognosis.model;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import java.util.Optional;

/**
 * The metastases that scores for resection look at: those that the last liver resection removed as long as none came back,
 * else those that are there now.
 */
public final class Operated {

    private Operated() {}

    /** Whether they were resected, and not only others before them. */
    public static boolean isResected(Case patient) {
        return Populations.isResected(patient) && !cameBack(patient);
    }

    /** The margin that they were resected with; that of others before them says nothing of these. */
    public static Finding<Margin> margin(Case patient) {
        return cameBack(patient) ? Finding.notRecorded() : patient.surgery().margin();
    }

    private static boolean cameBack(Case patient) {
        return patient.recurrence().recurrent().toOptional().equals(Optional.of(true));
    }

    /** Their number, largest diameter in millimetres, and the CEA in ng/mL that goes with them. */
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
