package dev.hepatica.model;

/**
 * Markers in blood.
 *
 * @param ceaNgMl     carcinoembryonic antigen in serum or plasma, in ng/mL
 * @param ctdnaPostop circulating tumour DNA after resection
 */
public record Markers(Finding<Interval> ceaNgMl, Finding<CtDna> ctdnaPostop) {

    /** Whether tumour DNA was found in blood. */
    public enum CtDna implements Coded {
        POSITIVE("positive"),
        NEGATIVE("negative");

        private final String code;

        CtDna(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
