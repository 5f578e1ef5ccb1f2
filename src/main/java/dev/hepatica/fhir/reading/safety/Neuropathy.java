package dev.hepatica.fhir.reading.safety;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;

/**
 * Reads the grade of a neuropathy from its diagnosis: the severity, as CTCAE words its grades (1 mild, 2 moderate, 3 and 4
 * severe), or a grade in words.
 */
public final class Neuropathy {

    private static final Pattern GRADE =
            Pattern.compile("\\b(?:ctcae|grade|grad)[ :=.,-]{0,3}(?<grade>[0-4])\\b", Pattern.CASE_INSENSITIVE);

    private static final Interval SEVERE = Interval.between(BigDecimal.valueOf(3), BigDecimal.valueOf(4));

    private final Diagnoses diagnoses;
    private final Terminology terminology;

    public Neuropathy(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
        this.terminology = diagnoses.terminology();
    }

    /** The grades of all neuropathies that are not over; open where a diagnosis does not give one. */
    public List<Finding<Interval>> grades() {
        var grades = new ArrayList<Finding<Interval>>();
        diagnoses.all().filter(this::isNeuropathy).forEach(entry -> {
            if (diagnoses.status(entry).isOver()) {
                diagnoses.report().ignored(entry.path(), "it is over");
            } else {
                grades.add(grade(entry));
            }
        });
        return grades;
    }

    private boolean isNeuropathy(RecordEntry<Condition> entry) {
        return terminology.categories("problem", entry.resource().getCode()).contains("neuropathy");
    }

    private Finding<Interval> grade(RecordEntry<Condition> entry) {
        var condition = entry.resource();
        var stated = new LinkedHashSet<Interval>();
        Stream.concat(
                        texts(condition.getCode()),
                        Stream.concat(
                                texts(condition.getSeverity()),
                                condition.getStage().stream().flatMap(stage -> texts(stage.getSummary()))))
                .flatMap(text -> GRADE.matcher(text).results())
                .forEach(match -> stated.add(Interval.of(Long.parseLong(match.group(1)))));
        if (stated.isEmpty()) {
            stated.addAll(bySeverity(condition.getSeverity()));
        }
        if (stated.size() == 1) {
            return diagnoses.finding(
                    Fact.NEUROPATHY_GRADE, entry, stated.iterator().next());
        }
        diagnoses
                .report()
                .problem(
                        entry.path(),
                        "leaves %s open: %s"
                                .formatted(
                                        Fact.NEUROPATHY_GRADE,
                                        stated.isEmpty() ? "its grade is not stated" : "it states different grades"));
        return Finding.missing(
                stated.isEmpty() ? MissingReason.INCONCLUSIVE : MissingReason.CONFLICTING, diagnoses.source(entry));
    }

    private Set<Interval> bySeverity(CodeableConcept severity) {
        if (terminology.contains("mild", severity)) {
            return Set.of(Interval.of(1));
        }
        if (terminology.contains("moderate", severity)) {
            return Set.of(Interval.of(2));
        }
        return terminology.contains("severe", severity) ? Set.of(SEVERE) : Set.of();
    }

    private static Stream<String> texts(CodeableConcept concept) {
        return Stream.concat(
                concept.hasText() ? Stream.of(concept.getText()) : Stream.of(),
                concept.getCoding().stream().filter(Coding::hasDisplay).map(Coding::getDisplay));
    }
}
