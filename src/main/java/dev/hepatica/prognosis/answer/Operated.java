package dev.hepatica.prognosis.answer;

import dev.hepatica.model.Case;
import java.util.Optional;

/**
 * The metastases that scores for resection look at: those that the last liver resection removed as long as none came back,
 * else those that are there now.
 */
public final class Operated {

    private Operated() {}

    public static MetastaticBurden of(Case patient) {
        var cameBack = patient.recurrence().recurrent().toOptional().equals(Optional.of(true));
        return patient.liver()
                .beforeResection()
                .filter(before -> Populations.isResected(patient) && !cameBack)
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
