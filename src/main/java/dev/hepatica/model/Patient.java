package dev.hepatica.model;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;

/**
 * Who it is about, and how fit.
 *
 * @param reference                            the Patient resource, as the record refers to it
 * @param deceased                             whether the patient has died
 * @param ageYears                             completed years of life on the day of the assessment
 * @param ecog                                 ECOG performance status, 0 to 5 (5 = dead)
 * @param frail                                judged frail
 * @param fitForIntensiveChemo                 judged a candidate for a doublet or triplet of cytotoxic drugs
 * @param medicalContraindicationToHepatectomy judged too ill for a liver resection, whatever the metastases are like
 * @param asaClass                             ASA physical status, 1 to 5
 * @param severeComorbidity                    another disease, and a severe one
 * @param neuropathyGrade                      peripheral sensory neuropathy, CTCAE grade 0 to 4
 */
public record Patient(
        String reference,
        Finding<Boolean> deceased,
        Finding<Interval> ageYears,
        Finding<Interval> ecog,
        Finding<Boolean> frail,
        Finding<Boolean> fitForIntensiveChemo,
        Finding<Boolean> medicalContraindicationToHepatectomy,
        Finding<Interval> asaClass,
        Finding<Boolean> severeComorbidity,
        Finding<Interval> neuropathyGrade) {}
