package dev.hepatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.assessment.plan.Option;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.util.Arrays;
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

    static Stream<Map<Fact, Finding<?>>> cases() {
        var random = new Random(4);
        return IntStream.range(0, CASES).mapToObj(i -> draw(random));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anti_egfr_antibodies_need_wild_type_results_and_a_left_sided_primary(Map<Fact, Finding<?>> patient) {
        var alone = options(patient, "anti-egfr").stream()
                .filter(id ->
                        !classes(id).contains("braf-inhibitor") && !classes(id).contains("kras-g12c-inhibitor"))
                .filter(id -> !id.equals("anti-egfr-rechallenge"))
                .toList();

        if (!alone.isEmpty()) {
            assertThat(value(patient, Fact.RAS)).as(alone.toString()).isEqualTo("wild-type");
            assertThat(value(patient, Fact.BRAF)).as(alone.toString()).isEqualTo("wild-type");
            assertThat(value(patient, Fact.PRIMARY_SIDEDNESS))
                    .as(alone.toString())
                    .isEqualTo("left");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anti_egfr_antibodies_are_given_again_only_if_plasma_shows_wild_type(Map<Fact, Finding<?>> patient) {
        if (options(patient, "anti-egfr").contains("anti-egfr-rechallenge")) {
            assertThat(value(patient, Fact.RAS)).isEqualTo("wild-type");
            assertThat(value(patient, Fact.CTDNA_RAS_BRAF_EGFR)).isEqualTo("wild-type");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void partners_of_anti_egfr_antibodies_need_their_target(Map<Fact, Finding<?>> patient) {
        if (!options(patient, "braf-inhibitor").isEmpty()) {
            assertThat(value(patient, Fact.BRAF)).isEqualTo("V600E");
        }
        if (!options(patient, "kras-g12c-inhibitor").isEmpty()) {
            assertThat(value(patient, Fact.KRAS_VARIANT)).isEqualTo("G12C");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void checkpoint_inhibitors_need_deficient_repair_or_many_mutations(Map<Fact, Finding<?>> patient) {
        if (!options(patient, "checkpoint-inhibitor").isEmpty()) {
            assertThat(List.of(
                            value(patient, Fact.MMR_DEFICIENT),
                            value(patient, Fact.TMB_HIGH),
                            value(patient, Fact.POLE_POLD1)))
                    .containsAnyOf("true", "pathogenic-exonuclease");
            assertThat(value(patient, Fact.ORGAN_TRANSPLANT)).isNotEqualTo("true");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fluoropyrimidines_are_not_for_poor_metabolisers(Map<Fact, Finding<?>> patient) {
        if (value(patient, Fact.DPYD_METABOLISER).equals("poor")) {
            assertThat(options(patient, "fluoropyrimidine")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void targeted_drugs_and_radiation_are_not_for_pregnant_women(Map<Fact, Finding<?>> patient) {
        if (value(patient, Fact.PREGNANT).equals("true")) {
            assertThat(Stream.of(
                                    "anti-vegf",
                                    "anti-egfr",
                                    "checkpoint-inhibitor",
                                    "tki",
                                    "radiation",
                                    "radioembolization")
                            .flatMap(each -> options(patient, each).stream()))
                    .isEmpty();
        }
    }

    /** The unconditional options of a class. */
    private static List<String> options(Map<Fact, Finding<?>> patient, String activityClass) {
        var composer = new PlanComposer(BASE, BASE.conditions().facts(patient), Optional.empty());
        return Arrays.stream(Axis.values())
                .flatMap(axis -> composer.options(axis).stream())
                .filter(option -> !option.isConditional())
                .map(Option::activity)
                .map(activity -> activity.id())
                .filter(id -> classes(id).contains(activityClass))
                .toList();
    }

    private static List<String> classes(String activity) {
        return BASE.activity(activity).orElseThrow().classes();
    }

    /** The value of a fact, also where it follows from others. */
    private static String value(Map<Fact, Finding<?>> patient, Fact fact) {
        return BASE.conditions()
                .facts(patient)
                .finding(fact)
                .toOptional()
                .map(value -> value instanceof Coded coded ? coded.code() : value.toString())
                .orElse("missing");
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
