package dev.hepatica.evidence.yaml;

/** A file of the evidence base that cannot be used: says which file, item, line and column, and what is wrong. */
public class InvalidEvidence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidEvidence(String message, Throwable cause) {
        super(message, cause);
    }

    public InvalidEvidence(String message) {
        super(message);
    }
}
