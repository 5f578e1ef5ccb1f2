package dev.hepatica.evidence;

/** A file of the evidence base that cannot be used: says which file, item, line and column, and what is wrong. */
public class InvalidEvidence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidEvidence(String message, Throwable cause) {
        super(message, cause);
    }

    InvalidEvidence(String message) {
        super(message);
    }
}
