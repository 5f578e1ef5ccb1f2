package dev.hepatica.evidence.language;

/** A condition that does not compile: says what is wrong and points at it with a caret. */
public class InvalidCondition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    InvalidCondition(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text of the condition the error is, counted in characters from 0. */
    public int offset() {
        return offset;
    }
}
