package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile.Her2Score;
import dev.hepatica.model.disease.MolecularProfile.Her2Status;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Ratio;

/**
 * Reads HER2 by the HERACLES criteria for colorectal cancer. Positive is an immunohistochemistry score of 3+, a ratio of
 * in situ hybridisation at or above the cut-off, a gain of copies of ERBB2, or a positive report. A score of 0 or 1+ and a
 * ratio below the cut-off are negative; a score of 2+ needs in situ hybridisation. Copies in a nucleus, a bare copy number
 * and staining that is "present" decide nothing, since the sources have no rule for them. Contradictory results are missing.
 */
final class Her2Reader {

    private static final Fact FACT = Fact.HER2;

    /** {@code 3+}, {@code 3}, {@code Score 3+}, {@code HER2 IHC 3+}, {@code 2+ (equivocal)}. */
    private static final Pattern SCORE = Pattern.compile(
            "(?:her-?2(?:/neu)?[ :]+)?(?:ihc[ :]+)?(?:score[ :]+)?(?<score>[0-3]\\+?)(?: *\\(?(?<answer>[a-z]+)\\)?)?",
            Pattern.CASE_INSENSITIVE);

    private final Terminology terminology;
    private final QualitativeTest amplification;
    private final QualitativeTest copies;
    private final Observations observations;
    private final Findings findings;
    private final Variants variants;

    Her2Reader(Terminology terminology, Observations observations, Findings findings, Variants variants) {
        this.terminology = terminology;
        this.amplification = QualitativeTest.presence(terminology, "amplification");
        this.copies = QualitativeTest.presence(terminology, "copy-number");
        this.observations = observations;
        this.findings = findings;
        this.variants = variants;
    }

    Finding<Her2Score> score() {
        var coded = observations.findings(Fact.HER2_IHC, "her2-immunohistochemistry", this::score);
        return findings.lasting(Fact.HER2_IHC, Values.coded(Her2Score.class), coded);
    }

    /** The score in the value and the interpretation, as text, code or number; they must agree. */
    private Finding<Her2Score> score(Result result) {
        var number = Values.count(Her2Score.values().length - 1)
                .read(result)
                .toOptional()
                .flatMap(Interval::exact)
                .map(exact -> exact.toBigInteger().toString());
        var words = Stream.concat(
                Stream.of(Values.text(result)),
                result.interpretation().stream()
                        .flatMap(concept -> Stream.concat(
                                concept.getCoding().stream()
                                        .map(coding -> Optional.ofNullable(coding.getDisplay())
                                                .orElse("")),
                                Stream.of(concept.hasText() ? concept.getText() : ""))));
        var scores = Stream.concat(number.stream(), words)
                .map(text -> SCORE.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(this::score)
                .distinct()
                .toList();
        return scores.isEmpty()
                ? Finding.missing(MissingReason.INCONCLUSIVE)
                : Reconciliation.agreeing(scores).then(score -> interpreted(score, result.interpretation()));
    }

    /** A score that its interpretation, if that is an answer, must not contradict. */
    private Finding<Her2Score> interpreted(Her2Score score, List<CodeableConcept> interpretation) {
        var status = amplification.read(interpretation, Her2Reader::status);
        return isUnreadable(status) || status.equals(byScore(score))
                ? Finding.known(score)
                : Finding.missing(contradiction(status));
    }

    private static Optional<Her2Status> status(String answer) {
        return switch (answer) {
            case "present" -> Optional.of(Her2Status.POSITIVE);
            case "absent" -> Optional.of(Her2Status.NEGATIVE);
            default -> Optional.empty();
        };
    }

    /** The score in a text; conflicting if an answer beside it contradicts it. */
    private Finding<Her2Score> score(Matcher text) {
        var score = Coded.of(Her2Score.class, sign(text.group("score"))).orElseThrow();
        var answer = text.group("answer");
        if (answer == null) {
            return Finding.known(score);
        }
        var status = amplification.isPresent(answer).map(Her2Reader::status);
        return status.equals(byScore(score)) ? Finding.known(score) : Finding.missing(contradiction(status));
    }

    private static MissingReason contradiction(Finding<Her2Status> status) {
        return status.fold(
                known -> MissingReason.CONFLICTING,
                missing -> missing.reason() == MissingReason.INCONCLUSIVE
                        ? MissingReason.CONFLICTING
                        : MissingReason.INCONCLUSIVE);
    }

    private static String sign(String score) {
        return switch (score) {
            case "0+" -> "0";
            case "1", "2", "3" -> score + "+";
            default -> score;
        };
    }

    Finding<Her2Status> status(Finding<Her2Score> score) {
        var all = Reconciliation.both(
                observations.findings(FACT, "her2-interpretation", this::interpretation),
                observations.findings(FACT, "her2-amplification", this::interpretation),
                observations.findings(FACT, "her2-ish-ratio", this::ratio),
                observations.findings(
                        FACT, "her2-copies-per-nucleus", result -> Finding.missing(MissingReason.INCONCLUSIVE)),
                copies());
        // an equivocal result does not count beside one that is not
        var decided = all.stream().anyMatch(Finding::isKnown);
        var coded =
                all.stream().filter(each -> !decided || !isInconclusive(each)).toList();
        var stated = findings.lasting(FACT, Values.coded(Her2Status.class), coded);
        var byScore = score.then(Her2Reader::byScore);
        var status = Reconciliation.agreeing(stated, byScore);
        return Reconciliation.isConflicting(stated) ? stated : findings.noted(FACT, status, List.of(stated, byScore));
    }

    private static boolean isInconclusive(Finding<?> finding) {
        return finding.fold(known -> false, missing -> missing.reason() == MissingReason.INCONCLUSIVE);
    }

    /** The HER2 status from variants of ERBB2 with a change of copies; mutations are not read for it. */
    private List<Finding<Her2Status>> copies() {
        return variants.of("ERBB2")
                .filter(Variant::isCopyNumber)
                .flatMap(variant ->
                        observations.findings(FACT, List.of(variant.result()), result -> copies(variant)).stream())
                .toList();
    }

    private Finding<Her2Status> copies(Variant variant) {
        return variant.isOfNoAccount()
                ? Finding.missing(MissingReason.INCONCLUSIVE)
                : variant.presence()
                        .then(present -> amplified(variant).then(amplified -> copies(variant, present, amplified)));
    }

    private Finding<Her2Status> copies(Variant variant, boolean present, boolean amplified) {
        if (!present) {
            return Finding.known(Her2Status.NEGATIVE);
        }
        if (!amplified) {
            return Finding.missing(MissingReason.CONFLICTING);
        }
        return variant.copyNumber()
                .map(number -> Values.quantity("").read(number))
                .orElseGet(() -> Finding.known(Interval.of(cutOff("her2-copies"))))
                .then(number -> number.isAtLeast(cutOff("her2-copies"))
                        ? Finding.known(Her2Status.POSITIVE)
                        : Finding.missing(MissingReason.INCONCLUSIVE));
    }

    /**
     * Reads whether a variant is named amplified or not. Words that are not understood do not affect a code; a number or
     * another change of copies is neither.
     */
    private Finding<Boolean> amplified(Variant variant) {
        var answers = new ArrayList<Finding<Boolean>>();
        variant.copyTexts().stream()
                .filter(text -> !variant.isCodedCopyNumber()
                        || NamedChanges.isDoubtful(text)
                        || !isUnreadable(copies.isPresent(text)))
                .map(copies::isPresent)
                .forEach(answers::add);
        if (variant.isGain()) {
            answers.add(Finding.known(true));
        }
        return answers.stream()
                .filter(answer -> !answer.isKnown())
                .findFirst()
                .orElseGet(() -> answers.isEmpty()
                        ? Finding.missing(MissingReason.INCONCLUSIVE)
                        : Reconciliation.agreeing(answers));
    }

    private static boolean isUnreadable(Finding<?> finding) {
        return finding.fold(known -> false, missing -> missing.reason() == MissingReason.UNREADABLE);
    }

    private Finding<Her2Status> interpretation(Result result) {
        return amplification.isPresent(result).map(Her2Reader::status);
    }

    private static Her2Status status(boolean positive) {
        return positive ? Her2Status.POSITIVE : Her2Status.NEGATIVE;
    }

    private Finding<Her2Status> ratio(Result result) {
        var cutOff = cutOff("her2-ish-ratio");
        var ratio = result.value()
                .filter(Ratio.class::isInstance)
                .map(value -> quotient((Ratio) value))
                .orElseGet(() -> Values.quantity("").read(result));
        return ratio.then(value -> value.isAtLeast(cutOff)
                ? Finding.known(Her2Status.POSITIVE)
                : value.isBelow(cutOff)
                        ? Finding.known(Her2Status.NEGATIVE)
                        : Finding.missing(MissingReason.INCONCLUSIVE));
    }

    private BigDecimal cutOff(String code) {
        return terminology.property("crlm-cut-off", code, "positive-from").stream()
                .map(BigDecimal::new)
                .findFirst()
                .orElseThrow();
    }

    private static Finding<Interval> quotient(Ratio ratio) {
        var above = ratio.getNumerator();
        var below = ratio.getDenominator();
        var isPlain = above.hasValue()
                && below.hasValue()
                && !above.hasComparator()
                && !below.hasComparator()
                && above.getValue().signum() >= 0
                && below.getValue().signum() > 0;
        return isPlain
                ? Finding.known(Interval.of(above.getValue().divide(below.getValue(), MathContext.DECIMAL64)))
                : Finding.missing(MissingReason.UNREADABLE);
    }

    private static Finding<Her2Status> byScore(Her2Score score) {
        return switch (score) {
            case THREE -> Finding.known(Her2Status.POSITIVE);
            case ZERO, ONE -> Finding.known(Her2Status.NEGATIVE);
            case TWO -> Finding.missing(MissingReason.INCONCLUSIVE);
        };
    }
}
