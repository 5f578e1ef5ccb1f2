package dev.hepatica.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One person with, or without, colorectal liver metastases: everything that an assessment may rest on, and nothing else.
 *
 * @param asOf                the day it is seen from; nothing later is in it
 * @param extrahepaticDisease whether there is metastatic disease outside the liver
 */
public record Case(
        LocalDate asOf,
        Patient patient,
        PrimaryTumour primary,
        LiverMetastases liver,
        Finding<Boolean> extrahepaticDisease,
        LiverSurgery surgery,
        MolecularProfile molecular,
        Markers markers,
        Treatment treatment,
        Conclusions conclusions,
        List<Discordance> discordances) {

    public Case {
        discordances = List.copyOf(discordances);
    }
}
