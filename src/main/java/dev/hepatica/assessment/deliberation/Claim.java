package dev.hepatica.assessment.deliberation;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.model.grade.Strength;
import java.util.List;
import java.util.Set;

/** What an item claims of the activities that it proposes, the claim that ranks first above. */
public enum Claim {
    /** They act on a target that the patient's tumour has, and were compared with the alternative or are strongly advised. */
    MATCHED_DIRECT,
    /** They act on a target that the patient's tumour has. */
    MATCHED,
    /** They are for all patients in this situation. */
    UNSELECTED,
    /** They do less, for patients who would not bear more. */
    DE_ESCALATED,
    /** They are under study. */
    EXPERIMENTAL;

    private static final Set<String> STUDIED = Set.of("trial", "cell-therapy");
    private static final String LESS = "de-escalated";
    private static final String RANDOMISED = "rct";

    /** The claim of an item. */
    public static Claim of(Recommendation item, EvidenceBase base) {
        var proposed = item.effect().proposes().stream()
                .flatMap(id -> base.activity(id).stream())
                .toList();
        if (all(proposed, STUDIED)) {
            return EXPERIMENTAL;
        }
        if (item.effect().axis().filter(Axis.SYSTEMIC::equals).isPresent() && isMatched(item, base)) {
            return item.grade()
                                    .design()
                                    .filter(design -> design.startsWith(RANDOMISED))
                                    .isPresent()
                            || item.grade().strength() == Strength.STRONG
                    ? MATCHED_DIRECT
                    : MATCHED;
        }
        return all(proposed, Set.of(LESS)) ? DE_ESCALATED : UNSELECTED;
    }

    /** Returns whether it holds only for tumours with the target of a drug. */
    private static boolean isMatched(Recommendation item, EvidenceBase base) {
        return base.rules().states().targets().stream()
                .anyMatch(
                        target -> target.when().isImpliedBy(item.applicability().when()));
    }

    private static boolean all(List<Activity> activities, Set<String> classes) {
        return !activities.isEmpty()
                && activities.stream()
                        .allMatch(activity -> activity.classes().stream().anyMatch(classes::contains));
    }
}
