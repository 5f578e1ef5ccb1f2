package dev.hepatica.assessment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each single value of each story, withheld: an extension says why it is not there (FHIR R4, Element). The record is still read
 * or refused in words, what is missing is reported, and no fact comes out of nothing.
 */
class WithheldValuesTest {

    private static final Path STORIES = Path.of("src/test/resources/scenarios");
    private static final LocalDate AS_OF = LocalDate.parse("2026-10-01");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseReader READER = new CaseReader(Terminology.load(), ReadingRules.standard());

    /** {@code -Dwithheld.all} withholds every value of every story, in some minutes; otherwise each element some times. */
    private static final boolean ALL = System.getProperty("withheld.all") != null;

    private static final int EACH = 8;
    private static final Map<String, Integer> WITHHELD = new HashMap<>();

    /** What is not part of what a resource states: its identity, and what is never read. */
    private static final Set<String> NOT_STATED = Set.of("resourceType", "id", "fullUrl", "div", "type", "url", "meta");

    /** A fact that something contradicts, or has made outdated, may be known without it. */
    private static final Set<MissingReason> MAY_BE_SETTLED = Set.of(MissingReason.CONFLICTING, MissingReason.OUTDATED);

    /** Facts that are open while a course of drugs is under way or over, and known where its dates are not. */
    private static final Set<Fact> ENDED = Set.of(Fact.WEEKS_SINCE_LAST_CHEMO, Fact.PROGRESSED_ON_PRIOR_THERAPY);

    static Stream<Path> stories() throws IOException {
        try (var folders = Files.list(STORIES)) {
            return folders.map(folder -> folder.resolve("request.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_withheld_value_makes_no_fact(Path story) throws IOException {
        var body = JSON.readTree(Files.readAllBytes(story));
        var bundle = body.path("resourceType").asText().equals("Bundle")
                ? body
                : body.path("parameter").findValues("resource").get(0);
        var asOf = body.findValue("valueDate") == null
                ? AS_OF
                : LocalDate.parse(body.findValue("valueDate").asText());
        var known = settled(read(bundle, asOf));
        var faults = new ArrayList<String>();
        for (var i = 0; i < bundle.path("entry").size(); i++) {
            var at = i;
            var resource = bundle.path("entry").get(i).path("resource");
            each(resource, "", path -> {
                if (isDue(resource.path("resourceType").asText() + path.replaceAll("/\\d+", ""))) {
                    faults.addAll(fault(bundle, asOf, at, path, known));
                }
            });
        }

        assertThat(faults.stream().limit(20).collect(joining("\n")))
                .as("%d faults", faults.size())
                .isEmpty();
    }

    private static boolean isDue(String element) {
        return ALL || WITHHELD.merge(element, 1, Integer::sum) <= EACH;
    }

    private static List<String> fault(JsonNode bundle, LocalDate asOf, int entry, String path, Set<Fact> known) {
        var spoilt = bundle.deepCopy();
        var resource = (ObjectNode) spoilt.path("entry").get(entry).path("resource");
        var place = resource.path("resourceType").asText() + path;
        withhold(resource, path);
        try {
            var reading = read(spoilt, asOf);
            var more = new LinkedHashSet<>(known(reading));
            more.removeAll(known);
            if (!more.isEmpty()) {
                return List.of("%s: known out of nothing: %s".formatted(place, more));
            }
            var where = "entry[%d]".formatted(entry);
            return reading.report().issues().stream()
                            .filter(issue -> issue.path().contains(where))
                            .anyMatch(issue -> issue.text().contains("no value")
                                    || issue.text().startsWith("not used"))
                    ? List.of()
                    : List.of(place + ": not reported");
        } catch (BadRequest e) {
            return List.of();
        } catch (RuntimeException | IOException e) {
            return List.of("%s: %s".formatted(place, e));
        }
    }

    private static void each(JsonNode node, String path, Consumer<String> use) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (!NOT_STATED.contains(member.getKey()) && !member.getKey().equals("extension")) {
                    each(member.getValue(), path + "/" + member.getKey(), use);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                if (array.get(i).isContainerNode()) {
                    each(array.get(i), path + "/" + i, use);
                }
            }
        } else {
            use.accept(path);
        }
    }

    private static void withhold(ObjectNode resource, String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var parent = (ObjectNode) resource.at(path.substring(0, path.lastIndexOf('/')));
        parent.remove(name);
        parent.putObject("_" + name)
                .putArray("extension")
                .addObject()
                .put("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
                .put("valueCode", "masked");
    }

    private static CaseReading read(JsonNode bundle, LocalDate asOf) throws IOException {
        return READER.read(Bodies.read(new ByteArrayInputStream(JSON.writeValueAsBytes(bundle)), false), asOf);
    }

    /** What is known, and what is missing because of something that is on record. */
    private static Set<Fact> settled(CaseReading reading) {
        var settled = known(reading);
        settled.addAll(ENDED);
        CaseFacts.of(reading.patient()).forEach((fact, finding) -> {
            if (finding instanceof Finding.Missing<?> missing && MAY_BE_SETTLED.contains(missing.reason())) {
                settled.add(fact);
            }
        });
        return settled;
    }

    private static Set<Fact> known(CaseReading reading) {
        var known = new LinkedHashSet<Fact>();
        CaseFacts.of(reading.patient()).forEach((fact, finding) -> {
            if (finding.isKnown()) {
                known.add(fact);
            }
        });
        return known;
    }
}
