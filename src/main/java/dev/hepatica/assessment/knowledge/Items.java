package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.Disagreement;
import dev.hepatica.assessment.plan.Reference;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.Conflict;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.EvidenceItem;
import dev.hepatica.evidence.condition.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts items of the base into words and codes. */
record Items(EvidenceBase base) {

    private static final String CLASS = "class:";

    KnownItem of(EvidenceItem item) {
        return new KnownItem(
                item.id(),
                Knowledge.spelled(item.kind()),
                item.statement().strip(),
                item.axis().map(Knowledge::part),
                requirement(item.when()),
                item.unless().map(Items::requirement),
                item.basis(),
                targets(item.proposes()),
                targets(item.opposes()),
                item.exceptions().stream().map(this::spared).toList(),
                Stream.of(item.proposes(), item.opposes(), item.qualifies())
                        .flatMap(List::stream)
                        .distinct()
                        .map(this::target)
                        .toList(),
                item.quiet(),
                item.inference(),
                item.jurisdiction(),
                Statement.Strength.valueOf(item.strength().name()),
                Statement.Certainty.valueOf(item.certainty().name()),
                item.design(),
                item.escat(),
                IntStream.range(0, item.sources().size())
                        .mapToObj(place -> source(item, place))
                        .toList(),
                item.conflicts().stream()
                        .flatMap(id -> base.conflict(id).stream())
                        .map(Items::disagreement)
                        .toList(),
                item.modifies(),
                item.note(),
                LocalDate.parse(item.reviewed()));
    }

    Target target(String target) {
        var isClass = target.startsWith(CLASS);
        return new Target(isClass ? target.substring(CLASS.length()) : target, isClass, base.words(target));
    }

    private List<Target> targets(List<String> targets) {
        return targets.stream().map(this::target).toList();
    }

    private KnownItem.Spared spared(EvidenceItem.Exemption exemption) {
        return new KnownItem.Spared(
                target(CLASS + exemption.activityClass()), exemption.when().map(Items::requirement));
    }

    private KnownSource source(EvidenceItem item, int place) {
        var source = item.sources().get(place);
        return new KnownSource(
                new Reference(base.label(source), base.words(source), base.link(source)),
                item.outcomes().stream()
                        .filter(outcome -> outcome.source() == place)
                        .map(outcome -> outcome.words())
                        .toList());
    }

    private static Requirement requirement(Condition condition) {
        return new Requirement(condition.words(), condition.path());
    }

    private static Disagreement disagreement(Conflict conflict) {
        return new Disagreement(
                conflict.topic(),
                conflict.positions().stream().map(Conflict.Position::statement).toList(),
                conflict.resolution());
    }
}
