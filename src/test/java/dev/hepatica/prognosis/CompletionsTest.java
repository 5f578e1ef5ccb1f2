package dev.hepatica.prognosis;

import static dev.hepatica.prognosis.Inputs.NONE;
import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static dev.hepatica.prognosis.Inputs.RESECTED;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.prognosis.course.ConditionalRecurrence;
import dev.hepatica.prognosis.course.CtDnaDynamics;
import dev.hepatica.prognosis.liver.OsloScore;
import dev.hepatica.prognosis.liver.RemnantAdequacy;
import dev.hepatica.prognosis.liver.RemnantGrowth;
import dev.hepatica.prognosis.liver.SurgeryTiming;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import dev.hepatica.prognosis.molecular.RasTp53Smad4;
import dev.hepatica.prognosis.resection.BasingstokeIndex;
import dev.hepatica.prognosis.resection.FongClinicalRiskScore;
import dev.hepatica.prognosis.resection.GameScore;
import dev.hepatica.prognosis.resection.IwatsukiScore;
import dev.hepatica.prognosis.resection.MolecularClinicalScore;
import dev.hepatica.prognosis.resection.NordlingerScore;
import dev.hepatica.prognosis.resection.TumourBurdenScore;
import dev.hepatica.prognosis.site.MadeUpTables;
import dev.hepatica.prognosis.site.SiteTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A model leaves open exactly the values that some completion would give, whatever is missing: every combination of
 * missing inputs and of values below, at and above their cut-offs is compared with all its completions.
 */
class CompletionsTest {

    private static final Entry<String, String> NODES = entry("primary.nodes", "positive negative");
    private static final Entry<String, String> RAS = entry("molecular.ras", "mutant wild-type");
    private static final Entry<String, String> EXTRAHEPATIC = entry("spread.extrahepatic", "true false");
    private static final Entry<String, String> MARGIN = entry("surgery.margin", "R0 R1 R2");

    /** A model, its constant findings, and the values of its inputs. */
    record Question(PrognosticModel model, Inputs base, List<Entry<String, String>> inputs) {

        @SafeVarargs
        static Question of(PrognosticModel model, Inputs base, Entry<String, String>... inputs) {
            return new Question(model, base, Arrays.asList(inputs));
        }

        @Override
        public String toString() {
            return model.getClass().getSimpleName();
        }
    }

    static List<Question> questions() {
        return List.of(
                Question.of(
                        new FongClinicalRiskScore(),
                        RESECTABLE,
                        NODES,
                        entry("liver.diseaseFreeIntervalMonths", "11.9 12 12.1"),
                        entry("liver.count", "1 2 3"),
                        entry("liver.largestDiameterMm", "49.9 50 50.1"),
                        entry("markers.ceaNgMl", "199 200 201")),
                Question.of(
                        new NordlingerScore(),
                        RESECTABLE,
                        entry("patient.ageYears", "59 60 61"),
                        NODES,
                        entry("liver.diseaseFreeIntervalMonths", "23.9 24 24.1"),
                        entry("liver.count", "3 4 5"),
                        entry("liver.largestDiameterMm", "49.9 50 50.1"),
                        MARGIN),
                Question.of(
                        new IwatsukiScore(),
                        RESECTED,
                        entry("liver.count", "2 3 4"),
                        entry("liver.largestDiameterMm", "79.9 80 80.1"),
                        entry("liver.diseaseFreeIntervalMonths", "29.9 30 30.1"),
                        entry("liver.distribution", "unilobar bilobar"),
                        MARGIN,
                        EXTRAHEPATIC),
                Question.of(
                        new MolecularClinicalScore(),
                        RESECTABLE,
                        RAS,
                        NODES,
                        entry("liver.largestDiameterMm", "49.9 50 50.1")),
                Question.of(
                        new GameScore(),
                        RESECTABLE,
                        entry("molecular.kras", "mutant wild-type"),
                        entry("markers.ceaNgMl", "19.9 20 20.1"),
                        NODES,
                        entry("liver.count", "1 2 3 8 9"),
                        entry("liver.largestDiameterMm", "1 22 28 29 89 90"),
                        EXTRAHEPATIC),
                Question.of(
                        new TumourBurdenScore(),
                        RESECTABLE,
                        entry("liver.count", "1 2 3 8 9"),
                        entry("liver.largestDiameterMm", "1 22 28 29 89 90")),
                Question.of(
                        new OsloScore(),
                        NONE,
                        entry("liver.largestDiameterMm", "54.9 55 55.1"),
                        entry("primary.monthsSinceSurgery", "23.9 24 24.1"),
                        entry("markers.ceaNgMl", "79.9 80 80.1"),
                        entry("treatment.response", "CR PR SD PD")),
                Question.of(
                        new RasTp53Smad4(),
                        RESECTABLE,
                        RAS,
                        entry("molecular.otherGenes.tp53", "mutant wild-type"),
                        entry("molecular.otherGenes.smad4", "mutant wild-type")),
                Question.of(
                        new CtDnaDynamics(),
                        RESECTED,
                        entry("markers.ctdna.preoperative", "positive negative"),
                        entry("markers.ctdna.postoperative", "positive negative")),
                Question.of(
                        new ConditionalRecurrence(),
                        RESECTED,
                        entry("surgery.monthsSinceHepatectomy", "23.9 24 24.1"),
                        RAS),
                Question.of(
                        new RemnantAdequacy(),
                        NONE,
                        entry("operability.flrPercent", "24.9 25 25.1 39.9 40 40.1"),
                        entry("operability.background", "normal cirrhosis chemotherapy-injured")),
                Question.of(
                        new RemnantGrowth.KineticGrowthRate(),
                        NONE,
                        entry("operability.kineticGrowthPercentPerWeek", "1.9 2 2.1")),
                Question.of(
                        new SurgeryTiming(),
                        RESECTABLE,
                        entry("treatment.chemotherapy.weeksSinceLast", "3.9 4 4.9 5 8 8.1"),
                        entry("treatment.chemotherapy.includedBevacizumab", "true false")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_is_possible_is_exactly_what_completions_make(Question question) {
        assertExact(question);
    }

    /** A test with invented points. */
    @Test
    void an_index_with_points_leaves_possible_exactly_what_its_completions_give(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("bpi.yaml"), MadeUpTables.POINTS);
        var index = new BasingstokeIndex(SiteTables.in(folder).basingstoke());

        for (var base : List.of(RESECTABLE, RESECTED)) {
            assertExact(Question.of(
                    index,
                    base,
                    entry("liver.count", "3 4"),
                    NODES,
                    EXTRAHEPATIC,
                    entry("liver.largestDiameterMm", "49.9 50 50.1"),
                    entry("markers.ceaNgMl", "59.9 60 60.1"),
                    MARGIN));
        }
    }

    private static void assertExact(Question question) {
        var byCompletion = new HashMap<Inputs, Set<?>>();
        for (var inputs : combinations(question)) {
            assertThat(possible(question, inputs))
                    .as("%s of %s", question, inputs.known())
                    .isEqualTo(completed(question, inputs, byCompletion));
        }
    }

    /** Every combination of missing and given inputs. */
    private static List<Inputs> combinations(Question question) {
        var combinations = List.of(question.base);
        for (var input : question.inputs) {
            var more = new ArrayList<>(combinations);
            for (var value : input.getValue().split(" ", -1)) {
                combinations.forEach(each -> more.add(each.with(input.getKey(), value)));
            }
            combinations = more;
        }
        return combinations;
    }

    /** The answers for all values of the first missing input, and thus of all. */
    private static Set<?> completed(Question question, Inputs inputs, Map<Inputs, Set<?>> known) {
        var before = known.get(inputs);
        if (before != null) {
            return before;
        }
        var missing = question.inputs.stream()
                .filter(input -> !inputs.known().containsKey(input.getKey()))
                .findFirst();
        var all = new HashSet<Object>();
        if (missing.isEmpty()) {
            all.addAll(possible(question, inputs));
        } else {
            for (var value : missing.get().getValue().split(" ", -1)) {
                all.addAll(completed(question, inputs.with(missing.get().getKey(), value), known));
            }
        }
        known.put(inputs, all);
        return all;
    }

    private static Set<?> possible(Question question, Inputs inputs) {
        Prognosis prognosis = question.model.of(inputs.patient());
        return prognosis.answer() instanceof Answer.Score score
                ? new HashSet<>(score.scores().values())
                : Answers.classes(prognosis);
    }
}
