package dev.hepatica.assessment.order;

import dev.hepatica.assessment.plan.Assessment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Concerns about orders, and the assessment behind them. It belongs to one request, and so to one thread. */
public final class Review {

    private final List<Concern> concerns;
    private final boolean colorectal;
    private final Supplier<Assessment> composing;
    private @Nullable Assessment composed;

    /** @param composing makes the assessment on demand, since the plan is most of the work and few orders need it */
    public Review(List<Concern> concerns, boolean colorectal, Supplier<Assessment> composing) {
        this.concerns = List.copyOf(concerns);
        this.colorectal = colorectal;
        this.composing = composing;
    }

    /** The concerns, the gravest first; none where all orders agree with the evidence. */
    public List<Concern> concerns() {
        return concerns;
    }

    /**
     * Returns whether a colorectal cancer, or a liver metastasis of one, is on record; otherwise there are no concerns.
     */
    public boolean isColorectal() {
        return colorectal;
    }

    public Assessment assessment() {
        var assessment = composed;
        if (assessment == null) {
            assessment = composing.get();
            composed = assessment;
        }
        return assessment;
    }
}
