package dev.hepatica.evidence.base;

/** Reports a required key that is missing. */
public class MissingKey extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public MissingKey(String key) {
        super("the key '%s' is missing".formatted(key));
        this.key = key;
    }

    public String key() {
        return key;
    }
}
