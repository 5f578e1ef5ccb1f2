package dev.hepatica.model;

/**
 * What the sender concluded itself. It counts only where the findings that it follows from do not decide it.
 *
 * @param elderly       elderly in the sense of the treatment
 * @param metastatic    whether the disease is metastatic
 * @param activeDisease whether there is disease to treat
 */
public record Conclusions(Finding<Boolean> elderly, Finding<Boolean> metastatic, Finding<Boolean> activeDisease) {}
