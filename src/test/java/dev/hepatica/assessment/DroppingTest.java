package dev.hepatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.mutation.RecordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Omission adds no knowledge: a fact that is open for a record is open for every part of it. */
class DroppingTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.mutation.RecordFile#all")
    void no_fact_becomes_known_without_an_entry(RecordFile file) {
        var learnt = new ArrayList<String>();
        var absent = notRecorded(facts(file.body()));
        for (var i = 0; i < entries(file.body()).size(); i++) {
            var number = i;
            learnt.addAll(learnt(absent, without(file, at -> at == number), "entry[%d]".formatted(i)));
        }

        assertThat(learnt).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.mutation.RecordFile#all")
    void no_fact_becomes_known_without_the_resources_of_a_type(RecordFile file) {
        var learnt = new ArrayList<String>();
        var absent = notRecorded(facts(file.body()));
        var entries = entries(file.body());
        for (var type : types(entries)) {
            learnt.addAll(
                    learnt(absent, without(file, at -> type(entries.get(at)).equals(type)), type));
        }

        assertThat(learnt).isEmpty();
    }

    /** The known facts among these; none if the part is not a record any more, without its patient. */
    private static List<String> learnt(Set<String> absent, ObjectNode record, String dropped) {
        Map<Fact, Finding<?>> facts;
        try {
            facts = facts(record);
        } catch (BadRequest e) {
            return List.of();
        }
        return facts.entrySet().stream()
                .filter(fact -> absent.contains(fact.getKey().id()))
                .flatMap(fact -> fact
                        .getValue()
                        .toOptional()
                        .map(value -> "without %s, %s is %s".formatted(dropped, fact.getKey(), FactSheet.plain(value)))
                        .stream())
                .toList();
    }

    private static Set<String> notRecorded(Map<Fact, Finding<?>> facts) {
        var names = new TreeSet<String>();
        facts.forEach((name, finding) -> {
            if (finding.fold(known -> false, missing -> missing.reason() == MissingReason.NOT_RECORDED)) {
                names.add(name.id());
            }
        });
        return names;
    }

    private static Map<Fact, Finding<?>> facts(ObjectNode body) {
        return Knowledge.facts(Knowledge.read(body));
    }

    private static ObjectNode without(RecordFile file, Predicate<Integer> dropped) {
        var body = file.body();
        var bundle = RecordFile.bundle(body).orElseThrow();
        var all = bundle.withArray("entry").deepCopy();
        var kept = bundle.putArray("entry");
        for (var i = 0; i < all.size(); i++) {
            if (!dropped.test(i)) {
                kept.add(all.get(i));
            }
        }
        return body;
    }

    private static Set<String> types(JsonNode entries) {
        var types = new TreeSet<String>();
        entries.forEach(entry -> types.add(type(entry)));
        return types;
    }

    private static String type(JsonNode entry) {
        return entry.path("resource").path("resourceType").asText();
    }

    private static JsonNode entries(ObjectNode body) {
        return RecordFile.bundle(body).orElseThrow().path("entry");
    }
}
