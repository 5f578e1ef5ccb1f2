package dev.hepatica.prognosis;

/** All values that a score can take while inputs are missing; one value if {@code low} equals {@code high}. */
public record ScoreRange(int low, int high) {

    public ScoreRange {
        if (low > high) {
            throw new IllegalArgumentException("a range that ends before it begins");
        }
    }

    public boolean contains(int score) {
        return low <= score && score <= high;
    }

    public boolean isExact() {
        return low == high;
    }

    /** {@code 3} or {@code 2–4}. */
    @Override
    public String toString() {
        return isExact() ? Integer.toString(low) : low + "–" + high;
    }
}
