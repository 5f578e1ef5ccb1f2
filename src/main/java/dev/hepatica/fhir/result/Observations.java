package dev.hepatica.fhir.result;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.ResultStatus;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * Observations of a record that count: not withdrawn, and not later than the day of the assessment. The effect of status,
 * date and data-absent-reason on a value is decided here and nowhere else.
 */
public final class Observations {

    private final Terminology terminology;
    private final QualitativeTest presence;
    private final ReadingReport report;

    /** The results and their components. */
    private final List<Result> withParts;

    /** Results by the value sets that contain their codes. */
    private final Map<String, List<Result>> coded;

    /** Results with a code of CodeSystem {@code crlm-finding}, by their fact. */
    private final Map<Fact, List<Result>> direct;

    private Observations(
            Terminology terminology,
            ReadingReport report,
            List<Result> withParts,
            Map<String, List<Result>> coded,
            Map<Fact, List<Result>> direct) {
        this.terminology = terminology;
        this.presence = QualitativeTest.presence(terminology, "presence");
        this.report = report;
        this.withParts = withParts;
        this.coded = coded;
        this.direct = direct;
    }

    /** Takes the Observations of a record that count, and reports why the others do not. */
    public static Observations in(PatientRecord record, Terminology terminology, Focus focus) {
        var withParts = new ArrayList<Result>();
        var direct = new EnumMap<Fact, List<Result>>(Fact.class);
        var origins = Origins.in(record, terminology);
        for (var entry : record.observations()) {
            var result = Result.of(entry);
            var remark = whyNot(result, record, focus).or(() -> origins.whyNot(result));
            if (remark.isPresent()) {
                record.report().ignored(entry.path(), remark.get());
            } else {
                withParts.add(result);
                withParts.addAll(result.parts());
                Terminology.code(Systems.FINDING, result.code())
                        .flatMap(Fact::ofCode)
                        .ifPresent(fact -> direct.computeIfAbsent(fact, key -> new ArrayList<>())
                                .add(result));
            }
        }
        var coded = new HashMap<String, List<Result>>();
        for (var result : withParts) {
            terminology
                    .memberships(result.code())
                    .forEach(valueSet -> coded.computeIfAbsent(valueSet, key -> new ArrayList<>())
                            .add(result));
        }
        return new Observations(terminology, record.report(), withParts, coded, direct);
    }

    /** The reason why a result does not count; empty where it does. */
    private static Optional<String> whyNot(Result result, PatientRecord record, Focus focus) {
        var observation = result.observation();
        if (ResultStatus.isWithdrawn(observation)) {
            return Optional.of("its status is " + observation.getStatus().toCode());
        }
        if (result.source().date().filter(date -> isLater(date, record)).isPresent()) {
            return Optional.of("it is later than " + record.asOf());
        }
        if (focus.isOfAnother(result.entry())) {
            return Optional.of("its focus is somebody or something else than the patient");
        }
        return focus.isElsewhere(result.entry())
                ? Optional.of("it is about another condition than the colorectal cancer or its metastases")
                : Optional.empty();
    }

    /** The results whose code is in a value set, Observations and components. */
    public Stream<Result> coded(String valueSet) {
        return coded.getOrDefault(valueSet, List.of()).stream();
    }

    /** The results whose code is in any of these value sets, each once. */
    public Stream<Result> codedInAny(String... valueSets) {
        var all = Collections.<Result>newSetFromMap(new IdentityHashMap<>());
        return Stream.of(valueSets).flatMap(this::coded).filter(all::add);
    }

    /** The Observations whose own code is in a value set, without components. */
    public Stream<Result> whole(String valueSet) {
        return coded(valueSet).filter(Result::isWhole);
    }

    /** All results, Observations and components. */
    public Stream<Result> all() {
        return withParts.stream();
    }

    /** The findings of a fact from the results of a value set. */
    public <T> List<Finding<T>> findings(Fact fact, String valueSet, ResultReader<T> reading) {
        return findings(fact, coded.getOrDefault(valueSet, List.of()), reading);
    }

    /** The findings of a fact from results with its code in CodeSystem {@code crlm-finding}. */
    public <T> List<Finding<T>> direct(Fact fact, ResultReader<T> reading) {
        return findings(fact, direct.getOrDefault(fact, List.of()), reading);
    }

    public Stream<Result> directResults(Fact fact) {
        return direct.getOrDefault(fact, List.of()).stream();
    }

    /** Reports that results without a value were used for a fact. */
    public void use(Fact fact, List<Result> from) {
        from.forEach(result -> report.used(result.entry().path(), fact));
    }

    public <T> List<Finding<T>> findings(Fact fact, Stream<Result> from, ResultReader<T> reading) {
        return findings(fact, from.toList(), reading);
    }

    public <T> List<Finding<T>> findings(Fact fact, List<Result> from, ResultReader<T> reading) {
        if (from.isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding<T>>(from.size());
        for (var result : from) {
            findings.add(finding(fact, result, reading));
        }
        return findings;
    }

    private <T> Finding<T> finding(Fact fact, Result result, ResultReader<T> reading) {
        return read(result, reading)
                .fold(
                        known -> {
                            report.used(result.entry().path(), fact);
                            return new Known<>(known.value(), List.of(result.source()));
                        },
                        missing -> {
                            var text = "no usable result for " + fact + ": "
                                    + missing.reason().words();
                            switch (missing.reason()) {
                                case UNREADABLE, NOT_FINAL, CONFLICTING -> report.problem(result.path(), text);
                                case INCONCLUSIVE, OUTDATED, NOT_PERFORMED, NOT_RECORDED ->
                                    report.noted(result.path(), text);
                            }
                            return new Missing<>(missing.reason(), List.of(result.source()));
                        });
    }

    private <T> Finding<T> read(Result result, ResultReader<T> reading) {
        if (!result.isFinal()) {
            return Finding.missing(MissingReason.NOT_FINAL);
        }
        var instead = insteadOfValue(result);
        if (instead.isPresent()) {
            return Finding.missing(instead.get());
        }
        if (contradictsItself(result)) {
            return Finding.missing(MissingReason.CONFLICTING);
        }
        if (result.value().isEmpty() && (result.interpretation().isEmpty() || result.isAbsent())) {
            return Finding.missing(absent(result));
        }
        var finding = reading.read(result);
        return isContradicted(result, finding, reading) ? Finding.missing(MissingReason.CONFLICTING) : finding;
    }

    /** Returns whether a component with the same code as its Observation has another value. */
    private static <T> boolean isContradicted(Result result, Finding<T> finding, ResultReader<T> reading) {
        return finding.isKnown()
                && result.components()
                        .filter(part -> part.value().isPresent())
                        .filter(part -> isSame(part.code(), result.code()))
                        .map(reading::read)
                        .anyMatch(other -> other.isKnown() && !other.equals(finding));
    }

    private static boolean isSame(CodeableConcept one, CodeableConcept other) {
        return one.getCoding().stream()
                .anyMatch(coding -> other.getCoding().stream().anyMatch(each -> Terminology.isSame(coding, each)));
    }

    /** Returns whether there is a value beside a reason why there is none, or a yes or no that its interpretation denies. */
    private boolean contradictsItself(Result result) {
        if (result.value().isPresent() && result.isAbsent()) {
            return true;
        }
        if (result.interpretation().isEmpty()
                || !(result.value().orElse(null) instanceof BooleanType bool)
                || !bool.hasValue()) {
            return false;
        }
        var denial = bool.booleanValue() ? QualitativeTest.ABSENT : QualitativeTest.PRESENT;
        return presence.answers(result.interpretation()).contains(denial);
    }

    /** The reason for a missing value that some senders write in the place of the value; empty if there is none. */
    private Optional<MissingReason> insteadOfValue(Result result) {
        if (!(result.value().orElse(null) instanceof CodeableConcept concept)) {
            return Optional.empty();
        }
        if (terminology.contains("not-tested", concept)) {
            return Optional.of(MissingReason.NOT_PERFORMED);
        }
        return Terminology.code(Systems.DATA_ABSENT_REASON, concept).map(code -> absent(concept));
    }

    /** The reason why a result has no value. */
    private static MissingReason absent(Result result) {
        return absent(result.dataAbsentReason());
    }

    private static MissingReason absent(CodeableConcept reason) {
        return reason.getCoding().stream()
                .map(coding -> switch (String.valueOf(coding.getCode())) {
                    case "not-performed", "not-applicable", "not-permitted", "asked-declined" ->
                        MissingReason.NOT_PERFORMED;
                    case "error", "not-a-number" -> MissingReason.UNREADABLE;
                    default -> MissingReason.NOT_RECORDED;
                })
                .findFirst()
                .orElse(MissingReason.NOT_RECORDED);
    }

    private static boolean isLater(ClinicalDate date, PatientRecord record) {
        return date.isAfter(ClinicalDate.on(record.asOf()));
    }
}
