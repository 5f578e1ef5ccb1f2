package dev.hepatica.model;

import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.disease.Markers;
import dev.hepatica.model.disease.MolecularProfile;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.disease.Recurrence;
import dev.hepatica.model.disease.Spread;
import dev.hepatica.model.treatment.Care;
import dev.hepatica.model.treatment.LiverSurgery;
import dev.hepatica.model.treatment.Operability;
import dev.hepatica.model.treatment.Treatment;
import java.time.LocalDate;
import java.util.List;

/**
 * One person with, or without, colorectal liver metastases: everything that an assessment may rest on, and nothing else.
 *
 * @param asOf the day it is seen from; nothing later is in it
 */
public record Case(
        LocalDate asOf,
        Patient patient,
        Safety safety,
        Care care,
        PrimaryTumour primary,
        LiverMetastases liver,
        Spread spread,
        Operability operability,
        LiverSurgery surgery,
        Recurrence recurrence,
        MolecularProfile molecular,
        Markers markers,
        Treatment treatment,
        Conclusions conclusions,
        SentLists lists,
        List<RecordConflict> recordConflicts) {

    public Case {
        recordConflicts = List.copyOf(recordConflicts);
    }
}
