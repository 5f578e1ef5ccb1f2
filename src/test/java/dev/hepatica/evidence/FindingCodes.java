package dev.hepatica.evidence;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The codes of facts and of their values, and the usual tests, in FHIR Shorthand, as the vocabulary has them. */
public record FindingCodes(Vocabulary vocabulary) {

    private static final String TEXT = """
            // Written by `mvn test -Drecord -Dtest=FactsTest` from src/main/resources/evidence/vocabulary.yaml; edit that.
            CodeSystem: CrlmFinding
            Id: crlm-finding
            Title: "Findings in colorectal liver metastases"
            Description: "Every fact that Hepatica's evidence base knows, as the code of an Observation that states it directly; one code per fact of Hepatica's own vocabulary."
            * insert Published
            * ^caseSensitive = true
            * insert Property(read-from, string, [[Where else in a record the fact is read from, besides an Observation with this code; a fact without it is only read from that.]])
            %s
            CodeSystem: CrlmFindingValue
            Id: crlm-finding-value
            Title: "Values of findings in colorectal liver metastases"
            Description: "Every value that a coded fact of Hepatica's own vocabulary can take, each once although several facts may share it."
            * insert Published
            * ^caseSensitive = true
            %s
            Instance: finding-observation
            InstanceOf: ConceptMap
            Usage: #definition
            * insert Map(FindingObservation, [[Standard test by finding]])
            * description = "From a finding of ours to the Observation codes by which the same thing is usually reported, so that a question can say what to send; the codes are those that the readers recognise."
            * group[+].source = "https://hepatica.dev/fhir/CodeSystem/crlm-finding"
            * group[=].target = "http://loinc.org"
            %s""";

    /** A code as it is published. */
    record Code(String code, String display, Optional<String> definition, List<String> readFrom) {

        private Stream<String> lines() {
            var line = "* #%s \"%s\"%s"
                    .formatted(
                            code,
                            escaped(display),
                            definition
                                    .map(text -> " \"%s\"".formatted(escaped(text)))
                                    .orElse(""));
            return Stream.concat(
                    Stream.of(line),
                    readFrom.stream().map(where -> "* #%s insert ReadFrom([[%s]])".formatted(code, escaped(where))));
        }
    }

    String text() {
        return TEXT.formatted(
                lines(facts().stream().flatMap(Code::lines)),
                lines(values().stream().flatMap(Code::lines)),
                lines(vocabulary.facts().stream().flatMap(FindingCodes::tests)));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(joining());
    }

    /** The codes of all facts. */
    List<Code> facts() {
        return vocabulary.facts().stream()
                .map(fact -> new Code(fact.kebab(), fact.label(), Optional.of(definition(fact)), fact.readFrom()))
                .toList();
    }

    /** What the code of a fact says of it. */
    public static String definition(FactDefinition fact) {
        return switch (fact.type()) {
            case INTEGER, DECIMAL ->
                fact.definition().orElse(sentence(fact.label()))
                        + fact.unit().map("; UCUM unit "::concat).orElse("")
                        + ".";
            case BOOLEAN, CODE, CODES ->
                fact.model()
                        .map(FindingCodes::workedOut)
                        .or(fact::definition)
                        .or(fact::question)
                        .orElse(sentence(fact.label()) + ".");
        };
    }

    private static String workedOut(String model) {
        return "The class by the prognostic model %s, where the record leaves only one. It is worked out; what is sent is not used."
                .formatted(model);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The codes of all values that can be sent. One that facts use in several senses has no other words than itself. */
    List<Code> values() {
        var words = new LinkedHashMap<String, Set<String>>();
        vocabulary.facts().stream()
                .filter(fact -> fact.model().isEmpty() || fact.isScore())
                .forEach(fact -> fact.values()
                        .forEach((code, word) -> words.computeIfAbsent(code, key -> new LinkedHashSet<>())
                                .add(word)));
        return words.entrySet().stream()
                .map(value -> new Code(
                        value.getKey(),
                        value.getValue().size() == 1
                                ? value.getValue().iterator().next()
                                : value.getKey(),
                        Optional.empty(),
                        List.of()))
                .toList();
    }

    private static Stream<String> tests(FactDefinition fact) {
        return fact.loinc().isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of("* insert Finding(%s, [[%s]])".formatted(fact.kebab(), escaped(fact.label()))),
                        fact.loinc().stream().map("* insert Test(%s)"::formatted));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
