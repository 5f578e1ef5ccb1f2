package dev.hepatica.evidence.yaml;

/**
 * Reports a file of the evidence base that cannot be used: the message states file, item, line, column and the error.
 */
public class InvalidEvidence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidEvidence(String message, Throwable cause) {
        super(message, cause);
    }

    public InvalidEvidence(String message) {
        super(message);
    }
}
