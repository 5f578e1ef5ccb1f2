package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.SourceConflictSummary;
import dev.hepatica.model.grade.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An item of the evidence base.
 *
 * @param id           the id of the item
 * @param kind         the kind as authors write it: {@code required-data}
 * @param statement    the statement in one sentence
 * @param when         the condition under which it holds
 * @param unless       the restriction under which it does not
 * @param basis        the part of {@code when} that goes beyond the source
 * @param proposes     the activities that it proposes
 * @param opposes      the activities that it opposes
 * @param exceptions   the exceptions from what it opposes
 * @param about        all activities that it proposes, opposes or qualifies
 * @param contextual   whether it is part of a plan only while an activity that it is about is planned or proposed
 * @param whenOpen     tests that are put forward once while it is open, in place of a condition on each activity
 * @param instead      the way round where what it opposes, or proposes, cannot be given
 * @param verified     false where nobody has read in a source what it says
 * @param jurisdiction the country whose guideline it is
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
        Optional<List<Target>> whenOpen,
        List<Target> instead,
        boolean verified,
        Optional<String> jurisdiction,
        Grade grade,
        List<PublishedSource> sources,
        List<SourceConflictSummary> disagreements,
        List<String> modifies,
        Optional<String> note,
        LocalDate reviewed) {

    /**
     * A class that is exempt from an opposition.
     *
     * @param what the class
     * @param when the condition of the exemption; empty for always
     */
    public record Spared(Target what, Optional<Requirement> when) {}

    public PublishedRecommendation {
        proposes = List.copyOf(proposes);
        opposes = List.copyOf(opposes);
        exceptions = List.copyOf(exceptions);
        about = List.copyOf(about);
        whenOpen = whenOpen.map(List::copyOf);
        instead = List.copyOf(instead);
        sources = List.copyOf(sources);
        disagreements = List.copyOf(disagreements);
        modifies = List.copyOf(modifies);
    }
}
