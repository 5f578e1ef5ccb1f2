package dev.hepatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.RecordEvidence;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Removing all entries for one fact never adds an unconditional option, except one that the fact had set aside, and one that a
 * test of the fact comes before.
 */
class MissingDataTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final int CASES = 200;

    /**
     * A record that is silent on liver operations counts as one without: the only condition for which absence counts,
     * beside the facts whose absence has a meaning of its own.
     */
    private static final Set<Fact> CLOSED_WORLD = Set.of(
            Fact.PRIOR_HEPATECTOMY_COUNT,
            Fact.RECURRENT_CRLM,
            Fact.MONTHS_SINCE_HEPATECTOMY,
            Fact.RESECTION_MARGIN_STATUS,
            Fact.HGP,
            Fact.CTDNA_POSTOP,
            Fact.ABLATION_MARGIN_MM);

    /** Random cases with a fixed seed: liver metastases, and any values of some of the other facts. */
    static Stream<Map<Fact, Finding<?>>> cases() {
        var random = new Random(20261120);
        return IntStream.range(0, CASES).mapToObj(i -> draw(random));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void never_adds_an_option(Map<Fact, Finding<?>> all) {
        var options = unconditional(all);
        var setAside = setAside(all);
        for (var fact : all.keySet()) {
            var absenceCounts = BASE.conditions()
                    .vocabulary()
                    .definition(fact)
                    .absentMeans()
                    .isPresent();
            if (!absenceCounts && !CLOSED_WORLD.contains(fact)) {
                var fewer = new HashMap<>(all);
                fewer.remove(fact);
                var added = unconditional(fewer);
                added.keySet().removeAll(options.keySet());
                added.keySet().removeAll(setAside);
                added.values().removeIf(option -> isAboutMissing(option, fact) || isTestedFirst(option, fact));
                assertThat(added.keySet()).as("without " + fact).isEmpty();
            }
        }
    }

    /** Returns whether the publication itself is about patients for whom a fact is unknown. */
    private static boolean isAboutMissing(Option option, Fact fact) {
        return option.supports().stream()
                .filter(Statement::holds)
                .flatMap(support ->
                        BASE.items().stream().filter(item -> item.id().equals(support.id())))
                .anyMatch(item -> item.applicability().when().toString().contains("unknown(" + fact + ")"));
    }

    /** Returns whether an item puts tests for a fact forward, rather than a condition on an activity or on what goes with it. */
    private static boolean isTestedFirst(Option option, Fact fact) {
        var tested = BASE.items().stream()
                .filter(item -> item.applicability().whenOpen().isPresent())
                .filter(item -> item.applicability().when().facts().stream().anyMatch(read -> reads(read, fact)))
                .toList();
        var opposed = BASE.activities().stream()
                .filter(activity -> tested.stream()
                        .anyMatch(item -> item.effect().opposes().stream().anyMatch(activity::isMeantBy)))
                .toList();
        return withContext(opposed).anyMatch(option.activity().id()::equals);
    }

    private static boolean reads(FactDefinition read, Fact fact) {
        return read.fact() == fact
                || read.followsFrom(BASE.conditions().vocabulary().definition(fact));
    }

    /** Activities, and those that contextual items about them propose. */
    private static Stream<String> withContext(List<Activity> activities) {
        var inContext = BASE.items().stream()
                .filter(item -> item.applicability().contextual())
                .filter(item -> Stream.concat(item.effect().opposes().stream(), item.effect().qualifies().stream())
                        .anyMatch(target -> activities.stream().anyMatch(activity -> activity.isMeantBy(target))))
                .flatMap(item -> item.effect().proposes().stream());
        return Stream.concat(activities.stream().map(Activity::id), inContext);
    }

    /**
     * The activities that the record contradicts, which would be options without that, with what belongs to them; and
     * without disease to treat the board's, which stand where that is not certain.
     */
    private static Set<String> setAside(Map<Fact, Finding<?>> findings) {
        var facts = BASE.conditions().facts(findings);
        var contradicted = BASE.premises().stream()
                .filter(premise -> premise.isContradicted(facts))
                .toList();
        var ofItems = BASE.items().stream()
                .filter(item -> contradicted.stream().anyMatch(premise -> premise.concerns(item)))
                .flatMap(item -> item.effect().proposes().stream());
        var activities = BASE.activities().stream()
                .filter(activity -> contradicted.stream().anyMatch(premise -> premise.concerns(activity)))
                .toList();
        var ofTheBoard = BASE.activities().stream()
                .filter(activity -> activity.axis() == Axis.BOARD && facts.isFalse(Fact.ACTIVE_DISEASE))
                .map(activity -> activity.id());
        return Stream.of(ofItems, withContext(activities), ofTheBoard)
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    /** Less exact activities, which reappear where none of the exact ones is an option: they are not new. */
    private static boolean isGeneral(Option option) {
        return BASE.activity(option.activity().id()).orElseThrow().general();
    }

    /**
     * The unconditional options, without tests that are asked for because of missing facts, and without going on with what
     * is running, which begins nothing.
     */
    private static Map<String, Option> unconditional(Map<Fact, Finding<?>> findings) {
        var composer = new PlanComposer(
                BASE,
                Worlds.of(BASE, BASE.conditions().facts(findings), EnumSet.allOf(RecordEvidence.class)),
                Optional.empty());
        return Arrays.stream(Axis.values())
                .filter(axis -> axis != Axis.WORK_UP)
                .flatMap(axis -> composer.options(axis).stream())
                .filter(option -> !option.isConditional()
                        && !isGeneral(option)
                        && !option.activity().isOf("continuation"))
                .collect(Collectors.toMap(option -> option.activity().id(), option -> option));
    }

    private static Map<Fact, Finding<?>> draw(Random random) {
        var findings = new HashMap<Fact, Finding<?>>();
        for (var fact : BASE.conditions().vocabulary().facts()) {
            if (fact.derived().isEmpty() && random.nextInt(10) < 8) {
                findings.put(
                        fact.fact(), Finding.known(value(fact, random), Source.undated("Observation/" + fact.id())));
            }
        }
        findings.put(Fact.CRLM, Finding.known(true, Source.undated("Condition/livermet")));
        CLOSED_WORLD.stream().filter(fact -> random.nextInt(10) < 9).forEach(findings::remove);
        return findings;
    }

    private static Object value(FactDefinition fact, Random random) {
        var codes = List.copyOf(fact.values().keySet());
        return switch (fact.type()) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER, DECIMAL -> Interval.of(random.nextInt(4));
            case CODE -> coded(codes.get(random.nextInt(codes.size())));
            case CODES ->
                new Listing<>(
                        codes.stream()
                                .filter(code -> random.nextInt(4) == 0)
                                .map(MissingDataTest::coded)
                                .collect(Collectors.toSet()),
                        random.nextBoolean());
        };
    }

    private static Coded coded(String code) {
        return () -> code;
    }
}
