package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Rule for alterations: one that any result reports outranks all negative results, and the conflict is reported. */
record Alterations(Findings findings) {

    /** The alteration of a gene, or wild type. */
    <T> Finding<T> ofGene(Fact fact, List<Finding<T>> all, T wildType) {
        return first(
                fact,
                all,
                wildType,
                "One result reports an alteration, another says wild type. The alteration counts.");
    }

    /** Reads whether there is a fusion. */
    Finding<Boolean> fusion(Fact fact, List<Finding<Boolean>> all) {
        return first(
                fact, all, false, "One result reports a fusion, another says that there is none. The fusion counts.");
    }

    /** The alteration on which all results that report one must agree. Without one, the latest result. */
    private <T> Finding<T> first(Fact fact, List<Finding<T>> all, T negative, String conflict) {
        var altered = new ArrayList<Finding<T>>();
        var denied = new ArrayList<Finding<T>>();
        for (var each : all) {
            each.toOptional().ifPresent(value -> (value.equals(negative) ? denied : altered).add(each));
        }
        if (altered.isEmpty()) {
            return findings.noted(fact, Reconciliation.latest(all), all);
        }
        if (!denied.isEmpty()) {
            findings.note(fact, conflict, Reconciliation.sources(Reconciliation.both(altered, denied)));
        }
        return findings.noted(fact, Reconciliation.agreeing(altered), altered);
    }
}
