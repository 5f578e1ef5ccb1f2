package dev.hepatica.assessment.order;

import dev.hepatica.assessment.plan.Assessment;
import java.util.List;

/**
 * An assessment, with what is to be said of orders.
 *
 * @param concerns   the gravest first; none where all orders agree with the evidence
 * @param colorectal whether a colorectal cancer, or a metastasis of one in the liver, is on record; otherwise nothing is to
 *     be said of orders
 */
public record Review(Assessment assessment, List<Concern> concerns, boolean colorectal) {

    public Review {
        concerns = List.copyOf(concerns);
    }
}
