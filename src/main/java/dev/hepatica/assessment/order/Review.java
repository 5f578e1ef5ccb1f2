package dev.hepatica.assessment.order;

import dev.hepatica.assessment.plan.Assessment;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is to be said of orders, with the assessment behind it. Of one request, and so of one thread. */
public final class Review {

    private final List<Concern> concerns;
    private final boolean colorectal;
    private final Supplier<Assessment> composing;
    private @Nullable Assessment composed;

    /** @param composing makes the assessment, if anybody asks for it: a plan is most of the work, and few orders need it */
    public Review(List<Concern> concerns, boolean colorectal, Supplier<Assessment> composing) {
        this.concerns = List.copyOf(concerns);
        this.colorectal = colorectal;
        this.composing = composing;
    }

    /** The gravest first; none where all orders agree with the evidence. */
    public List<Concern> concerns() {
        return concerns;
    }

    /**
     * Whether a colorectal cancer, or a metastasis of one in the liver, is on record; otherwise nothing is to be said of
     * orders.
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
