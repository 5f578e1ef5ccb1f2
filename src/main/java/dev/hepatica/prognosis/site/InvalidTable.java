package dev.hepatica.prognosis.site;

/** A file of a site for a prognostic model that cannot be used. */
public final class InvalidTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidTable(String message) {
        super(message);
    }

    InvalidTable(String message, Throwable cause) {
        super(message, cause);
    }

    static void unless(boolean right, String file, String wrong) {
        if (!right) {
            throw new InvalidTable("%s: %s".formatted(file, wrong));
        }
    }
}
