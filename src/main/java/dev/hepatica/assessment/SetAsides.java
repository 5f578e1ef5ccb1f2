package dev.hepatica.assessment;

import dev.hepatica.assessment.plan.Assessment.SetAside;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Premise;
import java.util.List;

/** What would be an option, or is planned, and is told as none since the record contradicts what it rests on. */
record SetAsides(EvidenceBase base, Table table, Statements statements) {

    List<SetAside> all() {
        return table.contradicted().stream()
                .map(this::by)
                .filter(each -> !each.activities().isEmpty())
                .toList();
    }

    private SetAside by(Premise premise) {
        return new SetAside(
                base.activities().stream()
                        .filter(activity -> !activity.modifier() && isSetAside(activity, premise))
                        .map(Composer::planned)
                        .toList(),
                premise.because(),
                statements.values(premise.contradicting(table.facts())));
    }

    /** What is ruled out is told as not advised instead. */
    private boolean isSetAside(Activity activity, Premise premise) {
        return table.draft(activity).isEmpty()
                && table.speaking().stream()
                        .flatMap(w -> Opposition.of(w, activity).stream())
                        .noneMatch(Opposition::vetoes)
                && table.weighed().stream()
                        .filter(w -> premise.concerns(activity) || premise.concerns(w.item()))
                        .anyMatch(w -> w.holds()
                                && !w.item().quiet()
                                && w.item().proposes().contains(activity.id()));
    }
}
