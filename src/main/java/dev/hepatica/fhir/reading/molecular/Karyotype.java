package dev.hepatica.fhir.reading.molecular;

import java.util.regex.Pattern;

/**
 * Karyotype in cytogenetic nomenclature.
 *
 * @param text the ISCN formula, with whatever words the sender writes around it
 */
record Karyotype(String text) {

    /** ISCN for a gene that is broken or joined: separated or connected signals, a translocation, an inversion. */
    private static final Pattern BROKEN = Pattern.compile("\\bsep\\b|\\bcon\\b|\\bt\\(|\\binv\\(|::");

    /** Words by which a karyotype denies what it names. */
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(no|not|non|without|normal|negative|absent|intact)\\b");

    /** Returns whether it reports that a gene is broken or joined. */
    boolean isBroken(String gene) {
        return !DENIAL.matcher(text).find()
                && BROKEN.matcher(text).find()
                && Pattern.compile("\\b" + gene + "\\b").matcher(text).find();
    }
}
