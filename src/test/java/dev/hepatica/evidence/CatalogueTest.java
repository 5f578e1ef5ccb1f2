package dev.hepatica.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.hepatica.evidence.base.Effect;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The base against the catalogue that it is drawn from: the same populations, targets and figures, and wording of its
 * own. The catalogue is kept by the maintainers beside the project; without it, these checks are skipped.
 */
class CatalogueTest {

    private static final Path CATALOGUE = Path.of("../shared/knowledge");
    /** The number of words from which a run that is found in a source is a copy. */
    private static final int COPIED = 8;

    /**
     * Contextual items whose context the catalogue does not state; and the order of primary and liver, which the
     * catalogue attaches to an activity that only a record can bring up. The item on irinotecan and nerves must also
     * appear where the plan names chemotherapy without its drugs.
     */
    private static final Map<String, List<String>> ADDED_QUALIFIERS = Map.of(
            "qol-spirituality-domain", List.of("qol-assessment"),
            "colon-first-vs-liver-first", List.of("staged-resection", "resect-now"),
            "folfiri-less-neurotoxicity", List.of("class:oxaliplatin-based", "folfiri", "systemic-chemo-targeted"));

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final Map<String, JsonNode> ENTRIES = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(CATALOGUE), "skipped: the catalogue is not beside the project");
        var yaml = new YAMLMapper();
        yaml.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        yaml.setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
        try (var domains = Files.list(CATALOGUE.resolve("evidence"))) {
            for (var domain : domains.sorted().toList()) {
                yaml.readTree(domain.toFile())
                        .path("statements")
                        .forEach(entry -> ENTRIES.put(entry.path("id").asText(), entry));
            }
        }
        for (var file : List.of("updates.yaml", "updates-2.yaml", "updates-3.yaml")) {
            var updates = yaml.readTree(CATALOGUE.resolve(file).toFile());
            updates.path("updates")
                    .forEach(entry -> ENTRIES.put(entry.path("id").asText(), entry));
            updates.path("amendments").forEach(CatalogueTest::amend);
        }
    }

    /** What an amendment sets stands in the place of what its entry said before. */
    private static void amend(JsonNode amendment) {
        var entry = (ObjectNode) entry(amendment.path("id").asText());
        entry.setAll((ObjectNode) amendment.path("set"));
    }

    @Test
    void no_entry_is_missing() {
        assertThat(BASE.items()).extracting(Recommendation::id).containsAll(ENTRIES.keySet());
    }

    @Test
    void every_item_holds_for_the_same_people() {
        for (var item : catalogued()) {
            var entry = entry(item);
            assertThat(item.applicability()
                            .when()
                            .toString()
                            .replaceAll("\\s+", " ")
                            .strip())
                    .as(item.id())
                    .isEqualTo(cel(entry.path("population").asText()));
            assertThat(item.applicability().unless().map(Object::toString))
                    .as(item.id())
                    .isEqualTo(text(entry, "unless").map(this::cel));
        }
    }

    @Test
    void every_item_has_the_same_targets_and_the_same_grade() {
        for (var item : catalogued()) {
            var entry = entry(item);
            var evidence = entry.path("evidence");
            assertThat(item.effect().proposes()).as(item.id()).isEqualTo(texts(entry.path("proposes")));
            assertThat(item.effect().opposes()).as(item.id()).isEqualTo(texts(entry.path("opposes")));
            assertThat(item.effect().qualifies())
                    .as(item.id())
                    .isEqualTo(ADDED_QUALIFIERS.getOrDefault(item.id(), texts(entry.path("qualifies"))));
            assertThat(item.applicability().contextual())
                    .as(item.id())
                    .isEqualTo(entry.path("quiet").asBoolean());
            assertThat(item.grade().inference())
                    .as(item.id())
                    .isEqualTo(entry.path("inference").asBoolean());
            assertThat(code(item.grade().strength()))
                    .as(item.id())
                    .isEqualTo(evidence.path("strength").asText());
            assertThat(code(item.grade().certainty()))
                    .as(item.id())
                    .isEqualTo(evidence.path("certainty").asText());
            item.provenance()
                    .trial()
                    .ifPresentOrElse(
                            trial -> assertThat(trialOf(entry)).as(item.id()).contains(trial),
                            () -> assertThat(trialOf(entry)).as(item.id()).isEmpty());
            assertThat(item.effect().exceptions().stream().map(Effect.Exemption::activityClass))
                    .as(item.id())
                    .containsExactlyElementsOf(entry.path("unlessActivityClass").findValuesAsText("class"));
            assertThat(item.effect().instead()).as(item.id()).isEqualTo(texts(entry.path("instead")));
            assertThat(item.applicability().whenOpen())
                    .as(item.id())
                    .isEqualTo(entry.has("whenOpen") ? Optional.of(texts(entry.path("whenOpen"))) : Optional.empty());
            assertThat(item.applicability().jurisdiction()).as(item.id()).isEqualTo(text(entry, "jurisdiction"));
            assertThat(item.provenance().verified())
                    .as(item.id())
                    .isEqualTo(entry.path("verified").asBoolean(true));
            assertThat(texts(entry.path("conflicts")))
                    .as(item.id())
                    .isEqualTo(item.provenance().conflicts());
        }
    }

    @Test
    void every_later_update_is_of_the_same_kind_and_updates_the_same_items() {
        for (var item : catalogued()) {
            var entry = entry(item);
            if (entry.has("verification") && entry.has("kind")) {
                assertThat(code(item.kind()))
                        .as(item.id())
                        .isEqualTo(text(entry, "kind").orElseThrow());
                assertThat(item.effect().axis().map(CatalogueTest::code))
                        .as(item.id())
                        .isEqualTo(text(entry, "axis"));
                assertThat(item.effect().modifies()).as(item.id()).isEqualTo(texts(entry.path("modifies")));
                assertThat(item.provenance().date()).as(item.id()).isEqualTo(text(entry, "date"));
            }
        }
    }

    @Test
    void every_figure_is_the_catalogues_to_the_last_digit() {
        for (var item : catalogued()) {
            var entries = entry(item).path("outcomes");
            assertThat(item.provenance().outcomes()).as(item.id()).hasSize(entries.size());
            for (var i = 0; i < entries.size(); i++) {
                var outcome = item.provenance().outcomes().get(i);
                var entry = entries.get(i);
                assertThat(outcome.value()).as(item.id()).isEqualTo(text(entry, "value"));
                assertThat(outcome.comparatorValue()).as(item.id()).isEqualTo(text(entry, "comparatorValue"));
                assertThat(outcome.hr()).as(item.id()).isEqualTo(text(entry, "hr"));
                assertThat(outcome.or()).as(item.id()).isEqualTo(text(entry, "or"));
                assertThat(outcome.ci95()).as(item.id()).isEqualTo(texts(entry.path("ci95")));
                assertThat(outcome.p()).as(item.id()).isEqualTo(text(entry, "p"));
                assertThat(outcome.n()).as(item.id()).isEqualTo(text(entry, "n"));
                if (entry.has("source")
                        || !entry(item).has("kind")
                        || !entry(item).has("verification")) {
                    assertThat(outcome.source())
                            .as(item.id())
                            .isEqualTo(entry.path("source").asInt());
                }
                assertThat(outcome.caveat().isPresent()
                                || !entry.path("disputed").asBoolean())
                        .as(item.id())
                        .isTrue();
            }
        }
    }

    @Test
    void every_publication_that_an_update_was_read_in_is_named_and_no_other() {
        for (var item : catalogued()) {
            var entry = entry(item);
            if (entry.has("verification")) {
                var source = item.provenance().sources().get(0);
                assertThat(source.nct()).as(item.id()).isEqualTo(text(entry, "nct"));
                assertThat(source.pmid()).as(item.id()).isEqualTo(text(entry, "pmid"));
                assertThat(source.doi())
                        .as(item.id())
                        .isEqualTo(entry.has("doiVerification") ? Optional.empty() : text(entry, "doi"));
                assertThat(source.verification().map(CatalogueTest::code))
                        .as(item.id())
                        .isEqualTo(text(entry, "verification"));
            }
        }
    }

    @Test
    void wording_is_our_own() {
        var sources = ENTRIES.values().stream()
                .flatMap(entry -> List.of("title", "recommendation", "statement").stream()
                        .flatMap(key -> text(entry, key).stream()))
                .collect(Collectors.toCollection(ArrayList::new));
        ENTRIES.values()
                .forEach(entry -> entry.path("sources")
                        .forEach(source -> sources.add(source.path("quote").asText())));
        var runs = sources.stream().flatMap(text -> runs(text).stream()).collect(Collectors.toSet());
        for (var item : BASE.items()) {
            assertThat(runs(item.statement())).as(item.id()).doesNotContainAnyElementsOf(runs);
        }
    }

    /** The items that come from the catalogue; others can be added without it. */
    private static List<Recommendation> catalogued() {
        return BASE.items().stream()
                .filter(item -> ENTRIES.containsKey(item.id()))
                .toList();
    }

    private static JsonNode entry(Recommendation item) {
        return entry(item.id());
    }

    private static JsonNode entry(String id) {
        return ENTRIES.getOrDefault(id, MissingNode.getInstance());
    }

    /**
     * The trial that an entry names, without the catalogue's own remarks, a name that is in no source, and a registry
     * number, which the source has; a number that one source misprints is corrected.
     */
    private static Optional<String> trialOf(JsonNode entry) {
        return text(entry, "trial")
                .filter(trial -> !trial.startsWith("ref "))
                .map(trial -> trial.replaceAll(
                                " \\((seed|refs?\\b)[^)]*\\)|, ref \\d+$| \\([^()]* by external knowledge\\)", "")
                        .replace("EA222 ", "EA2222 ")
                        .replaceAll(" NCT\\d+", "")
                        .replaceAll("^NCT\\d+$", "MD Anderson ctDNA-guided ($0)"));
    }

    /** The catalogue's grammar in CEL. */
    private String cel(String population) {
        return population
                .replaceAll("\\s+", " ")
                .replace(" and ", " && ")
                .replace(" or ", " || ")
                .replaceAll("\\bnot \\(", "!(")
                .replaceAll("\\bnot ", "!")
                .replaceAll("\\s*,\\s*", ", ")
                .replace("', '", "', '")
                .strip();
    }

    private static Optional<String> text(JsonNode entry, String key) {
        return entry.hasNonNull(key) ? Optional.of(entry.path(key).asText()) : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> runs(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{Alnum}/+-]+");
        return IntStream.rangeClosed(0, words.length - COPIED)
                .mapToObj(i -> String.join(" ", List.of(words).subList(i, i + COPIED)))
                .collect(Collectors.toSet());
    }
}
