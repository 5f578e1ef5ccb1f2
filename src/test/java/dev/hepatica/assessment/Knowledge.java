package dev.hepatica.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.reading.CaseReading;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** What records make known, compared: less said must not mean more known. */
final class Knowledge {

    private static final CaseReader READER = new CaseReader(Terminology.load(), ReadingRules.standard());

    /** A fact that something contradicts, or has made outdated, may be known without it. */
    private static final Set<MissingReason> MAY_BE_SETTLED = Set.of(MissingReason.CONFLICTING, MissingReason.OUTDATED);

    /**
     * Facts that a course of drugs leaves open as long as it is under way, or may have ended at any time. Without the drug that
     * does so, they follow from what remains of the course.
     */
    private static final Set<Fact> ENDED = Set.of(Fact.CHEMO_WEEKS_RECEIVED, Fact.WEEKS_SINCE_LAST_CHEMO);

    private Knowledge() {}

    /**
     * Reads Parameters with a record and the day of the assessment.
     *
     * @throws BadRequest if it is refused
     */
    static CaseReading read(JsonNode body) {
        try {
            var submission =
                    Bodies.read(new ByteArrayInputStream(body.toString().getBytes(UTF_8)), false);
            var asOf = submission.parameter("asOf").orElseThrow().getValue().primitiveValue();
            return READER.read(submission, LocalDate.parse(asOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Fact, Finding<?>> facts(CaseReading reading) {
        return CaseFacts.of(reading.patient());
    }

    /** The facts that are known, and those that are missing because of something that is on record. */
    static Set<Fact> settled(CaseReading reading) {
        return those(
                reading,
                (fact, finding) -> finding.fold(
                        known -> true,
                        missing -> MAY_BE_SETTLED.contains(missing.reason())
                                || (ENDED.contains(fact) && missing.reason() == MissingReason.INCONCLUSIVE)));
    }

    /** The facts that are known from less than what settled the others. */
    static Set<Fact> outOfNothing(CaseReading less, Set<Fact> settled) {
        var known = those(less, (fact, finding) -> finding.isKnown());
        known.removeAll(settled);
        return known;
    }

    private static Set<Fact> those(CaseReading reading, BiPredicate<Fact, Finding<?>> condition) {
        return facts(reading).entrySet().stream()
                .filter(fact -> condition.test(fact.getKey(), fact.getValue()))
                .map(Map.Entry::getKey)
                .collect(toCollection(() -> EnumSet.noneOf(Fact.class)));
    }
}
