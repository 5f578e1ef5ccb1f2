package dev.hepatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.assessment.deliberation.Worlds;
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
import java.util.EnumMap;
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
 * Activities that must never be an option under certain findings, over random cases with a fixed seed, in which any
 * fact may be missing.
 */
class SafetyRulesTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final int CASES = 3000;

    /** After the first line the side of the primary does not matter (CO.17, 20020408, BOND). */
    private static final List<String> LATER_LINE = List.of("irinotecan-anti-egfr");

    /**
     * A case that was drawn.
     *
     * @param values  its facts with their values, also those that follow from others
     * @param options the ids of its unconditional options
     */
    record Drawn(Map<Fact, String> values, List<String> options) {

        static Drawn of(Map<Fact, Finding<?>> findings) {
            var facts = BASE.conditions().facts(findings);
            var composer = new PlanComposer(
                    BASE, Worlds.of(BASE, facts, EnumSet.allOf(RecordEvidence.class)), Optional.empty());
            var values = new EnumMap<Fact, String>(Fact.class);
            for (var fact : BASE.conditions().vocabulary().facts()) {
                facts.finding(fact)
                        .toOptional()
                        .ifPresent(value -> values.put(
                                fact.fact(), value instanceof Coded coded ? coded.code() : value.toString()));
            }
            return new Drawn(
                    values,
                    Arrays.stream(Axis.values())
                            .flatMap(axis -> composer.options(axis).stream())
                            .filter(option -> !option.isConditional())
                            .map(option -> option.activity().id())
                            .toList());
        }

        /** The unconditional options of a class. */
        List<String> options(String activityClass) {
            return options.stream()
                    .filter(id -> classes(id).contains(activityClass))
                    .toList();
        }

        String value(Fact fact) {
            return values.getOrDefault(fact, "missing");
        }
    }

    private static List<Drawn> cases = List.of();

    /** The cases, which are drawn once. */
    static List<Drawn> cases() {
        if (cases.isEmpty()) {
            cases = drawn();
        }
        return cases;
    }

    private static List<Drawn> drawn() {
        var random = new Random(4);
        return IntStream.range(0, CASES).mapToObj(i -> Drawn.of(draw(random))).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anti_egfr_antibodies_need_wild_type_results_and_a_left_sided_primary(Drawn patient) {
        var alone = patient.options("anti-egfr").stream()
                .filter(id ->
                        !classes(id).contains("braf-inhibitor") && !classes(id).contains("kras-g12c-inhibitor"))
                .filter(id -> !id.equals("anti-egfr-rechallenge"))
                .toList();

        if (!alone.isEmpty()) {
            assertThat(patient.value(Fact.RAS)).as(alone.toString()).isEqualTo("wild-type");
            assertThat(patient.value(Fact.BRAF)).as(alone.toString()).isEqualTo("wild-type");
            assertThat(patient.value(Fact.PRIMARY_SIDEDNESS))
                    .as(alone.toString())
                    .matches(side -> side.equals("left") || alone.equals(LATER_LINE));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anti_egfr_antibodies_are_given_again_only_if_plasma_shows_wild_type(Drawn patient) {
        if (patient.options("anti-egfr").contains("anti-egfr-rechallenge")) {
            assertThat(patient.value(Fact.RAS)).isEqualTo("wild-type");
            assertThat(patient.value(Fact.CTDNA_RAS_BRAF_EGFR)).isEqualTo("wild-type");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void partners_of_anti_egfr_antibodies_need_their_target(Drawn patient) {
        if (!patient.options("braf-inhibitor").isEmpty()) {
            assertThat(patient.value(Fact.BRAF)).isEqualTo("V600E");
        }
        if (!patient.options("kras-g12c-inhibitor").isEmpty()) {
            assertThat(patient.value(Fact.KRAS_VARIANT)).isEqualTo("G12C");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void checkpoint_inhibitors_need_deficient_repair_or_many_mutations(Drawn patient) {
        if (!patient.options("checkpoint-inhibitor").isEmpty()) {
            assertThat(List.of(
                            patient.value(Fact.MMR_DEFICIENT),
                            patient.value(Fact.TMB_HIGH),
                            patient.value(Fact.POLE_POLD1)))
                    .containsAnyOf("true", "pathogenic-exonuclease");
            assertThat(patient.value(Fact.ORGAN_TRANSPLANT)).isNotEqualTo("true");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fluoropyrimidines_are_not_for_poor_metabolisers(Drawn patient) {
        if (patient.value(Fact.DPYD_METABOLISER).equals("poor")) {
            assertThat(patient.options("fluoropyrimidine")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void targeted_drugs_and_radiation_are_not_for_pregnant_women(Drawn patient) {
        if (patient.value(Fact.PREGNANT).equals("true")) {
            assertThat(Stream.of(
                                    "anti-vegf",
                                    "anti-egfr",
                                    "checkpoint-inhibitor",
                                    "tki",
                                    "radiation",
                                    "radioembolization")
                            .flatMap(each -> patient.options(each).stream()))
                    .isEmpty();
        }
    }

    private static List<String> classes(String activity) {
        return BASE.activity(activity).orElseThrow().classes();
    }

    private static Map<Fact, Finding<?>> draw(Random random) {
        var findings = new HashMap<Fact, Finding<?>>();
        for (var fact : BASE.conditions().vocabulary().facts()) {
            if ((fact.derived().isEmpty() || DIRECT.contains(fact.id())) && random.nextInt(10) < 7) {
                findings.put(
                        fact.fact(), Finding.known(value(fact, random), Source.undated("Observation/" + fact.id())));
            }
        }
        findings.put(Fact.CRLM, Finding.known(true, Source.undated("Condition/livermet")));
        findings.put(Fact.METASTATIC, Finding.known(true, Source.undated("Condition/livermet")));
        findings.put(Fact.ACTIVE_DISEASE, Finding.known(true, Source.undated("Observation/active")));
        return findings;
    }

    /** Derived facts that are sent as such here, so that they take every value. */
    private static final Set<String> DIRECT = Set.of("ras", "primarySidedness", "mmrDeficient");

    private static Object value(FactDefinition fact, Random random) {
        var codes = List.copyOf(fact.values().keySet());
        return switch (fact.type()) {
            case BOOLEAN -> random.nextBoolean();
            case INTEGER, DECIMAL -> Interval.of(random.nextInt(4));
            case CODE -> coded(codes.get(random.nextInt(codes.size())));
            case CODES ->
                Listing.all(codes.stream()
                        .filter(code -> random.nextInt(4) == 0)
                        .map(SafetyRulesTest::coded)
                        .collect(Collectors.toSet()));
        };
    }

    private static Coded coded(String code) {
        return () -> code;
    }
}
