package dev.hepatica.cdshooks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.hepatica.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page that lists the tests for each requirement of CDS Hooks. */
class ConformancePageTest {

    private static final Path PAGE = Path.of("docs/cds-hooks-conformance.md");
    private static final Path REQUIREMENTS = Path.of("src/test/resources/conformance/cds-hooks.csv");

    private static final Map<String, String> LEVELS =
            Map.of("N", "required", "S", "recommended", "M", "optional", "C", "custom of clients");

    /**
     * A requirement.
     *
     * @param otherwise the party that meets it where no test of this project can
     */
    private record Row(String id, String level, String text, String otherwise) {}

    @Test
    void lists_the_tests_of_each_requirement() throws IOException {
        Recorded.file(PAGE, page());
    }

    @Test
    void every_required_or_recommended_behaviour_names_a_test_or_the_party_that_meets_it() throws IOException {
        var tests = tests();

        assertThat(rows())
                .filteredOn(row -> row.level().equals("N") || row.level().equals("S"))
                .allSatisfy(row -> assertThat(
                                tests.containsKey(row.id()) || !row.otherwise().isEmpty())
                        .as(row.id())
                        .isTrue());
    }

    @Test
    void tests_name_only_requirements_that_there_are() throws IOException {
        assertThat(rows()).extracting(Row::id).containsAll(tests().keySet());
    }

    private static String page() throws IOException {
        var tests = tests();
        var lines = new ArrayList<String>();
        lines.add("# CDS Hooks: conformance");
        lines.add("");
        lines.add(
                "The wire format is that of CDS Hooks 2.0.1, with `version`, `hookVersion` and OperationOutcomes on errors as"
                        + " the ballot of 3.0 has them. This page is made by the tests.");
        lines.add("");
        lines.add("| | requirement | level | shown by |");
        lines.add("|---|---|---|---|");
        for (var row : rows()) {
            var shown = tests.getOrDefault(row.id(), new TreeSet<>()).stream()
                    .map("`%s`"::formatted)
                    .collect(joining(", "));
            lines.add("| %s | %s | %s | %s |"
                    .formatted(
                            row.id(), row.text(), LEVELS.get(row.level()), shown.isEmpty() ? row.otherwise() : shown));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(REQUIREMENTS).stream()
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    /** The tests by the requirement that they name. */
    private static Map<String, Set<String>> tests() {
        var tests = new TreeMap<String, Set<String>>();
        for (var type : new ClassFileImporter().importPackages("dev.hepatica")) {
            add(type, tests);
            type.getMethods().forEach(method -> add(method, tests));
        }
        return tests;
    }

    private static void add(JavaClass type, Map<String, Set<String>> tests) {
        type.tryGetAnnotationOfType(Requirement.class).ifPresent(named -> add(named, type.getSimpleName(), tests));
    }

    private static void add(JavaMethod method, Map<String, Set<String>> tests) {
        method.tryGetAnnotationOfType(Requirement.class)
                .ifPresent(named -> add(named, method.getOwner().getSimpleName(), tests));
    }

    private static void add(Requirement named, String test, Map<String, Set<String>> tests) {
        Arrays.stream(named.value())
                .forEach(id -> tests.computeIfAbsent(id, i -> new TreeSet<>()).add(test));
    }
}
