package dev.hepatica.fhir.reading.safety;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Procedure;

/**
 * Contraindications by the diagnoses and procedures of a record. How each counts for its fact stands in CodeSystem
 * {@code safety-problem}; that a record has none of them says nothing.
 */
public final class Problems {

    private static final String CODES = "safety-problem";

    /** The longest that a pregnancy can last, in days. */
    private static final int PREGNANCY_DAYS = 300;

    /** What one diagnosis says of a fact. */
    private enum Verdict {
        YES,
        NO,
        OPEN,
        NOTHING
    }

    /**
     * What one diagnosis says of a fact, and why.
     *
     * @param why the reason in words, where the fact stays open or the diagnosis does not count; empty otherwise
     */
    private record Judgement(Verdict verdict, String why) {}

    private static final Judgement YES = new Judgement(Verdict.YES, "");
    private static final Judgement OVER = new Judgement(Verdict.NOTHING, "it is over");

    private final Diagnoses diagnoses;
    private final Terminology terminology;
    private final LocalDate today;
    private final Map<Fact, List<Finding<Boolean>>> found = new EnumMap<>(Fact.class);

    private Problems(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
        this.terminology = diagnoses.terminology();
        this.today = diagnoses.record().asOf();
    }

    /** Takes the diagnoses and procedures of a record that speak of a contraindication, and reports which do not count. */
    public static Problems in(Diagnoses diagnoses) {
        var problems = new Problems(diagnoses);
        diagnoses.all().forEach(problems::diagnosis);
        diagnoses.record().all(Procedure.class).forEach(problems::procedure);
        return problems;
    }

    /** Whether the problem list says that something is there: true where one problem does, else open where one leaves it open. */
    public Finding<Boolean> of(Fact fact) {
        return any(found.getOrDefault(fact, List.of()));
    }

    /** True where one finding is, else missing where one is, else false where one is; not recorded without any. */
    static Finding<Boolean> any(List<Finding<Boolean>> findings) {
        var yes = new LinkedHashSet<Source>();
        var open = new LinkedHashSet<Source>();
        var no = new LinkedHashSet<Source>();
        var reason = MissingReason.NOT_RECORDED;
        for (var finding : findings) {
            var value = finding.toOptional();
            (value.isEmpty() ? open : value.get() ? yes : no).addAll(finding.sources());
            var missing = finding.fold(known -> MissingReason.NOT_RECORDED, Missing::reason);
            reason = missing.compareTo(reason) > 0 ? missing : reason;
        }
        if (!yes.isEmpty()) {
            return new Known<>(true, List.copyOf(yes));
        }
        if (!open.isEmpty()) {
            return new Missing<>(reason, List.copyOf(open));
        }
        return no.isEmpty() ? Finding.notRecorded() : new Known<>(false, List.copyOf(no));
    }

    private void diagnosis(RecordEntry<Condition> entry) {
        var judgements = new EnumMap<Fact, Judgement>(Fact.class);
        for (var problem : terminology.categories("problem", entry.resource().getCode())) {
            fact(problem).ifPresent(fact -> judgements.merge(fact, judgement(problem, entry), Problems::stronger));
        }
        judgements.forEach((fact, judgement) -> {
            switch (judgement.verdict()) {
                case YES -> add(fact, diagnoses.finding(fact, entry, true));
                case NO -> add(fact, diagnoses.finding(fact, entry, false));
                case OPEN -> {
                    diagnoses.report().problem(entry.path(), "leaves %s open: %s".formatted(fact, judgement.why()));
                    add(fact, Finding.missing(MissingReason.INCONCLUSIVE, diagnoses.source(entry)));
                }
                case NOTHING -> diagnoses.report().ignored(entry.path(), judgement.why());
            }
        });
    }

    private static Judgement stronger(Judgement one, Judgement other) {
        return one.verdict().compareTo(other.verdict()) <= 0 ? one : other;
    }

    private void add(Fact fact, Finding<Boolean> finding) {
        found.computeIfAbsent(fact, key -> new ArrayList<>()).add(finding);
    }

    private Optional<Fact> fact(String problem) {
        return terminology.property(CODES, problem, "fact").stream().findFirst().flatMap(Fact::ofCode);
    }

    private Judgement judgement(String problem, RecordEntry<Condition> entry) {
        var condition = entry.resource();
        var over = diagnoses.status(entry).isOver();
        var date = Dates.of(condition);
        var counts = terminology.property(CODES, problem, "counts").stream()
                .findFirst()
                .orElse("");
        return switch (counts) {
            case "ever" -> YES;
            case "chronic" -> over && !isInRemission(condition) ? open("it is on record as resolved") : YES;
            case "present" -> over ? OVER : YES;
            case "acute" -> acute(condition, over);
            case "pregnancy" -> pregnancy(condition, over, date);
            case "within" -> within(problem, date, false);
            case "dated" -> within(problem, condition.hasOnset() ? date : Optional.empty(), false);
            case "unresolved" -> within(problem, date, !over && condition.hasClinicalStatus());
            case "severe" -> severe(problem, condition, over, date);
            case "denied" -> over ? OVER : new Judgement(Verdict.NO, "");
            case "open" -> over ? OVER : open("its code does not say it");
            case "perhaps" -> open("its code does not say it");
            default -> throw new IllegalStateException("%s counts as '%s'".formatted(problem, counts));
        };
    }

    private static Judgement open(String why) {
        return new Judgement(Verdict.OPEN, why);
    }

    /** Something that passes: without a status it is not known whether it is still there. */
    private static Judgement acute(Condition condition, boolean over) {
        if (over) {
            return OVER;
        }
        return condition.hasClinicalStatus() ? YES : open("it does not say whether it is still there");
    }

    private Judgement pregnancy(Condition condition, boolean over, Optional<ClinicalDate> date) {
        var old = date.filter(day -> day.latest().plusDays(PREGNANCY_DAYS).isBefore(today))
                .isPresent();
        return old && !over ? open("it is on record for longer than a pregnancy lasts") : acute(condition, over);
    }

    /** Something that counts for some months. */
    private Judgement within(String problem, Optional<ClinicalDate> date, boolean stillActive) {
        var months = Integer.parseInt(terminology.property(CODES, problem, "months").stream()
                .findFirst()
                .orElseThrow());
        var limit = today.minusMonths(months);
        if (date.isEmpty()) {
            return open("it does not say when it happened");
        }
        if (!date.get().earliest().isBefore(limit)) {
            return YES;
        }
        if (!date.get().latest().isBefore(limit)) {
            return open("its date does not tell whether it was within %d months".formatted(months));
        }
        return stillActive
                ? open("it happened more than %d months ago and is on record as active".formatted(months))
                : new Judgement(Verdict.NOTHING, "it happened more than %d months ago".formatted(months));
    }

    /** Something that counts only where it is severe. */
    private Judgement severe(String problem, Condition condition, boolean over, Optional<ClinicalDate> date) {
        var judgement = terminology.property(CODES, problem, "months").isEmpty()
                ? (over ? OVER : YES)
                : within(problem, date, !over && condition.hasClinicalStatus());
        return judgement.verdict() == Verdict.YES && !terminology.contains("severe", condition.getSeverity())
                ? open("how severe it is, is not stated")
                : judgement;
    }

    /** Returns whether a diagnosis is on record as quiet, which is not the same as resolved. */
    private static boolean isInRemission(Condition condition) {
        return !condition.hasAbatement()
                && condition.getClinicalStatus().getCoding().stream()
                        .anyMatch(coding -> Set.of("remission", "inactive").contains(String.valueOf(coding.getCode())));
    }

    private void procedure(RecordEntry<Procedure> entry) {
        var procedure = entry.resource();
        for (var problem : terminology.translations("safety-procedure", procedure.getCode())) {
            fact(problem).ifPresent(fact -> {
                var status = WorkflowStatus.of(procedure);
                var date = Optional.ofNullable(procedure.getPerformed()).flatMap(Dates::of);
                var source = new Source(entry.reference(), date);
                var denied = !terminology
                        .certaintyWords()
                        .inName(procedure.getCode())
                        .isEmpty();
                var later = date.filter(day -> day.earliest().isAfter(today)).isPresent();
                switch (status.phase()) {
                    case COMPLETED -> {
                        if (later) {
                            diagnoses.report().ignored(entry.path(), "it is later than " + today);
                        } else if (denied) {
                            leaveOpen(fact, entry, source, "the words beside its code deny or doubt it");
                        } else {
                            diagnoses.report().used(entry.path(), fact);
                            add(fact, Finding.known(true, source));
                        }
                    }
                    case EXCLUDED -> diagnoses.report().ignored(entry.path(), status.reason());
                    case PLANNED -> diagnoses.report().noted(entry.path(), "planned, and not done");
                    case ACTIVE, STOPPED, UNCLEAR -> leaveOpen(fact, entry, source, status.reason());
                }
            });
        }
    }

    private void leaveOpen(Fact fact, RecordEntry<Procedure> entry, Source source, String why) {
        diagnoses.report().problem(entry.path(), "leaves %s open: %s".formatted(fact, why));
        add(fact, Finding.missing(MissingReason.INCONCLUSIVE, source));
    }
}
