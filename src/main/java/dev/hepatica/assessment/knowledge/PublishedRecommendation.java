package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.SourceConflictSummary;
import dev.hepatica.model.grade.Certainty;
import dev.hepatica.model.grade.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An item of the evidence base.
 *
 * @param kind         as authors write it: {@code required-data}
 * @param statement    what it says
 * @param when         for whom it holds
 * @param unless       for whom it is silent all the same
 * @param basis        what {@code when} says beyond the source
 * @param proposes     what it puts forward
 * @param opposes      what it speaks against
 * @param exceptions   what its opposition does not reach
 * @param about        all that it speaks of, whether for, against or neither
 * @param contextual   whether it is part of a plan only while an activity that it is about is planned or proposed
 * @param inference    whether part of it is a step that its source does not print
 * @param jurisdiction the country whose guideline it is
 * @param design       the kind of study it rests on
 * @param escat        the ESCAT tier of a molecular match
 * @param modifies     earlier items that it updates
 * @param note         a remark for the reader
 */
public record PublishedRecommendation(
        String id,
        String kind,
        String statement,
        Optional<PartOfPlan> axis,
        Requirement when,
        Optional<Requirement> unless,
        Optional<String> basis,
        List<Target> proposes,
        List<Target> opposes,
        List<Spared> exceptions,
        List<Target> about,
        boolean contextual,
        boolean inference,
        Optional<String> jurisdiction,
        Strength strength,
        Certainty certainty,
        Optional<String> design,
        Optional<String> escat,
        List<PublishedSource> sources,
        List<SourceConflictSummary> disagreements,
        List<String> modifies,
        Optional<String> note,
        LocalDate reviewed) {

    /**
     * A class that an opposition does not reach.
     *
     * @param when empty for always
     */
    public record Spared(Target what, Optional<Requirement> when) {}

    public PublishedRecommendation {
        proposes = List.copyOf(proposes);
        opposes = List.copyOf(opposes);
        exceptions = List.copyOf(exceptions);
        about = List.copyOf(about);
        sources = List.copyOf(sources);
        disagreements = List.copyOf(disagreements);
        modifies = List.copyOf(modifies);
    }
}
