package dev.hepatica.assessment;

import dev.hepatica.assessment.Ranking.Ranked;
import dev.hepatica.assessment.deliberation.Candidate;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import java.util.List;

/** The options of a deliberation by axis, ranked. */
record RankedOptions(EvidenceBase base, Deliberation deliberation) {

    private static final String CONTINUATION = "continuation";

    List<Ranked> on(Axis axis) {
        var candidates = deliberation.candidates().stream()
                .filter(candidate -> candidate.activity().axis() == axis
                        && !candidate.activity().modifier())
                .filter(candidate -> !candidate.isNotAdvised() && !goesOnWithWhatIsOpposed(candidate))
                .filter(candidate -> axis != Axis.BOARD
                        || deliberation.hasActiveDisease()
                        || candidate.lead().isAboutAfterwards())
                .toList();
        var exact = candidates.stream()
                .filter(candidate ->
                        !candidate.isConditional() && !candidate.activity().general())
                .toList();
        return Ranking.of(
                base,
                deliberation.facts(),
                axis,
                candidates.stream()
                        .filter(candidate -> !candidate.activity().general()
                                || exact.stream().noneMatch(candidate::isNoStrongerThan))
                        .filter(candidate -> exact.stream()
                                .noneMatch(other -> other.activity()
                                        .insteadOf()
                                        .contains(candidate.activity().id())))
                        .toList());
    }

    /** Going on is no option while something that is under way is not advised. */
    private boolean goesOnWithWhatIsOpposed(Candidate candidate) {
        return candidate.activity().classes().contains(CONTINUATION) && deliberation.isAgainstWhatIsUnderWay();
    }

    /** The options that come first on an axis; none where even these are open. */
    List<Candidate> first(Axis axis) {
        return on(axis).stream()
                .filter(each -> each.rank() == 1 && !each.candidate().isOpen())
                .map(Ranked::candidate)
                .toList();
    }
}
