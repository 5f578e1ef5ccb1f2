package dev.hepatica;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture, as two tables. */
class ArchitectureTest {

    /** Each room, and the rooms it may look into. */
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "model", Set.of(),
            "evidence", Set.of("model"),
            "prognosis", Set.of("model"),
            "assessment", Set.of("model", "evidence", "prognosis"),
            "fhir", Set.of("model", "assessment"),
            "operations", Set.of("model", "assessment", "fhir"),
            "cdshooks", Set.of("model", "assessment", "fhir"),
            "runtime", Set.of("model", "evidence", "prognosis", "assessment", "fhir", "operations", "cdshooks"));

    /** Each library, and the one package that knows it. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            entry("dev.cel..", "dev.hepatica.evidence.condition.."),
            entry("ca.uhn.fhir..", "dev.hepatica.fhir.wire.."),
            entry("com.nimbusds..", "dev.hepatica.runtime.trust.."),
            entry("org.fhir.ucum..", "dev.hepatica.fhir.terminology.."));

    private static final int LONGEST_FILE = 300;
    private static final int MOST_FILES = 16;

    private static final JavaClasses HEPATICA =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.hepatica");

    @Test
    void rooms_look_only_where_the_table_allows() {
        ROOMS.forEach((room, allowed) -> {
            var forbidden = ROOMS.keySet().stream()
                    .filter(other -> !other.equals(room) && !allowed.contains(other))
                    .map(ArchitectureTest::inside)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(inside(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .because(room + " may look into " + allowed)
                    .check(HEPATICA);
        });
    }

    @Test
    void every_class_lives_in_a_room() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOMS.keySet().stream().map(ArchitectureTest::inside).toArray(String[]::new))
                .check(HEPATICA);
    }

    @Test
    void the_model_looks_into_the_jdk_only() {
        classes()
                .that()
                .resideInAPackage(inside("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", inside("model"))
                .check(HEPATICA);
    }

    @Test
    void each_library_has_one_home() {
        LIBRARIES.forEach((library, home) -> noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " is known in " + home)
                .check(HEPATICA));
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should().notBeAnnotatedWith(Inject.class).check(HEPATICA);
    }

    @Test
    void only_the_wiring_knows_what_time_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("runtime"))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because("a clock is handed in, so that the same record has the same answer")
                .check(HEPATICA);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|Abstract.*)")
                .check(HEPATICA);
    }

    @Test
    void files_are_pages_and_rooms_are_rooms() throws IOException {
        for (var file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
        var perPackage = sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(perPackage.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String inside(String room) {
        return "dev.hepatica." + room + "..";
    }
}
