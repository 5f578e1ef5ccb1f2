package dev.hepatica.evidence.language;

/** Reports a condition that does not compile: the message states the error and marks it with a caret. */
public class InvalidCondition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    InvalidCondition(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** The offset of the error in the text of the condition, in characters from 0. */
    public int offset() {
        return offset;
    }
}
