package dev.hepatica.fhir.reading.safety;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.ResultReader;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Safety.ChildPugh;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;

/**
 * Reads the Child-Pugh class: as recorded, or from its five parts where all of them are known. A part of unknown grade counts
 * with each of its points; the class is known where all of them give the same.
 */
public final class ChildPughReader {

    private static final Fact FACT = Fact.CHILD_PUGH;

    /** {@code B}, {@code B8}, {@code Child-Pugh class C}, {@code Child A (5)}, {@code Child-Pugh B, 7 points}. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:child(?:[- ]?(?:turcotte[- ])?pugh)?)?[ :-]*(?:score|stadium|stage)?[ :-]*(?:class|klasse)?[ :-]*"
                    + "(?<class>[ABC])(?:[ ,(]*(?<points>\\d{1,2})(?: ?(?:points|punkte|p))?\\)?)?",
            Pattern.CASE_INSENSITIVE);

    private static final BigDecimal LEAST = BigDecimal.valueOf(5);
    private static final BigDecimal MOST_OF_A = BigDecimal.valueOf(6);
    private static final BigDecimal LEAST_OF_B = BigDecimal.valueOf(7);
    private static final BigDecimal MOST_OF_B = BigDecimal.valueOf(9);
    private static final BigDecimal LEAST_OF_C = BigDecimal.valueOf(10);
    private static final BigDecimal MOST = BigDecimal.valueOf(15);

    private static final Interval NONE = Interval.of(1);
    private static final Interval SOME = Interval.between(BigDecimal.valueOf(2), BigDecimal.valueOf(3));

    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;
    private final QualitativeTest presence;

    public ChildPughReader(Terminology terminology, Observations observations, Findings findings) {
        this.terminology = terminology;
        this.observations = observations;
        this.findings = findings;
        this.presence = QualitativeTest.presence(terminology, "presence");
    }

    public Finding<ChildPugh> read() {
        var recorded = findings.varying(
                FACT, Values.coded(ChildPugh.class), observations.findings(FACT, "child-pugh", this::recorded));
        return recorded.isKnown() || Reconciliation.isConflicting(recorded) ? recorded : recorded.or(fromParts());
    }

    /** The class by all that a result gives: codes, words and points, which must agree. */
    private Finding<ChildPugh> recorded(Result result) {
        var classes = new LinkedHashSet<ChildPugh>();
        var value = result.value().orElse(null);
        if (value instanceof BooleanType bool) {
            if (!bool.booleanValue()) {
                return Finding.missing(MissingReason.INCONCLUSIVE);
            }
            classes.addAll(named(result.code()));
        } else if (value instanceof CodeableConcept concept) {
            classes.addAll(named(concept));
            if (presence.isPresent(result).toOptional().orElse(false)) {
                classes.addAll(named(result.code()));
            }
        } else if (value instanceof IntegerType) {
            Values.count(MOST.intValue())
                    .read(result)
                    .toOptional()
                    .flatMap(ChildPughReader::byPoints)
                    .ifPresent(classes::add);
        } else if (value != null && Values.texts(value).findAny().isPresent()) {
            Values.texts(value).flatMap(text -> inWords(text).stream()).forEach(classes::add);
        } else {
            points(result).flatMap(ChildPughReader::byPoints).ifPresent(classes::add);
        }
        return switch (classes.size()) {
            case 0 -> Finding.missing(MissingReason.UNREADABLE);
            case 1 -> Finding.known(classes.iterator().next());
            default -> Finding.missing(MissingReason.CONFLICTING);
        };
    }

    private static Optional<Interval> points(Result result) {
        return Values.firstOf(Values.quantity(""), Values.quantity("{score}"))
                .read(result)
                .toOptional();
    }

    /** The classes that a concept names by code or in words. */
    private Set<ChildPugh> named(CodeableConcept concept) {
        var classes = new LinkedHashSet<ChildPugh>();
        terminology.translations("child-pugh-class", concept).stream()
                .flatMap(code -> Coded.of(ChildPugh.class, code).stream())
                .forEach(classes::add);
        Stream.concat(
                        Stream.ofNullable(concept.getText()),
                        concept.getCoding().stream().filter(Coding::hasDisplay).map(Coding::getDisplay))
                .flatMap(text -> inWords(text).stream())
                .forEach(classes::add);
        return classes;
    }

    private static Optional<ChildPugh> inWords(String text) {
        var match = WORDS.matcher(text.strip().replace(" (finding)", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        var named = Coded.of(ChildPugh.class, match.group("class").toUpperCase(Locale.ROOT));
        var points =
                Optional.ofNullable(match.group("points")).map(Long::parseLong).map(Interval::of);
        return points.isEmpty() || points.flatMap(ChildPughReader::byPoints).equals(named) ? named : Optional.empty();
    }

    /** The class of all the points that an interval holds: A 5 and 6, B 7 to 9, C 10 to 15. */
    private static Optional<ChildPugh> byPoints(Interval points) {
        if (!points.isAtLeast(LEAST) || !points.isAtMost(MOST)) {
            return Optional.empty();
        }
        if (points.isAtMost(MOST_OF_A)) {
            return Optional.of(ChildPugh.A);
        }
        if (points.isAtLeast(LEAST_OF_B) && points.isAtMost(MOST_OF_B)) {
            return Optional.of(ChildPugh.B);
        }
        return points.isAtLeast(LEAST_OF_C) ? Optional.of(ChildPugh.C) : Optional.empty();
    }

    private Finding<ChildPugh> fromParts() {
        var parts = List.of(
                latest("total-bilirubin", Laboratory.bilirubinMgDl()).then(value -> points(value, "2", "3", true)),
                latest("serum-albumin", Values.quantity("g/dL")).then(value -> points(value, "2.8", "3.5", false)),
                latest("inr", Values.firstOf(Values.quantity(""), Values.quantity("{INR}")))
                        .then(value -> points(value, "1.7", "2.3", true)),
                latest("ascites", this::present),
                latest("hepatic-encephalopathy", this::present));
        return parts.stream().allMatch(Finding::isKnown)
                ? parts.stream()
                        .reduce((one, other) -> one.with(other, Interval::plus))
                        .orElseThrow()
                        .then(sum -> byPoints(sum)
                                .map(Finding::known)
                                .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE)))
                : Finding.notRecorded();
    }

    private Finding<Interval> latest(String valueSet, ResultReader<Interval> reading) {
        return Reconciliation.latest(observations.findings(FACT, observations.whole(valueSet), reading));
    }

    private Finding<Interval> present(Result result) {
        return Values.firstOf(Values.bool(), presence::isPresent).read(result).map(there -> there ? SOME : NONE);
    }

    /** The points of a laboratory value between two limits, which belong to 2 points. */
    private static Finding<Interval> points(Interval value, String low, String high, boolean rising) {
        var least = new BigDecimal(low);
        var most = new BigDecimal(high);
        if (value.isBelow(least)) {
            return Finding.known(Interval.of(rising ? 1 : 3));
        }
        if (value.isAbove(most)) {
            return Finding.known(Interval.of(rising ? 3 : 1));
        }
        return value.isAtLeast(least) && value.isAtMost(most)
                ? Finding.known(Interval.of(2))
                : Finding.missing(MissingReason.INCONCLUSIVE);
    }
}
