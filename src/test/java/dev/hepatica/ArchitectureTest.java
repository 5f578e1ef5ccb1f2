package dev.hepatica;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The architecture, as two tables. */
class ArchitectureTest {

    /** Each room, and the rooms it may look into. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            entry("model", Set.of()),
            entry("evidence", Set.of("model")),
            entry("prognosis", Set.of("model")),
            entry("assessment", Set.of("model", "evidence", "prognosis")),
            entry("fhir", Set.of("model", "assessment")),
            entry("operations", Set.of("model", "assessment", "fhir")),
            entry("ehr", Set.of("model", "fhir")),
            entry("feedback", Set.of()),
            entry("cdshooks", Set.of("model", "assessment", "fhir", "ehr", "feedback")),
            entry("security", Set.of()),
            entry(
                    "runtime",
                    Set.of(
                            "model",
                            "evidence",
                            "prognosis",
                            "assessment",
                            "fhir",
                            "operations",
                            "ehr",
                            "feedback",
                            "cdshooks",
                            "security")));

    /** Each library, and the one package that knows it. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            entry("dev.cel..", "dev.hepatica.evidence.language.."),
            entry("ca.uhn.fhir..", "dev.hepatica.fhir.wire.."),
            entry("com.nimbusds..", "dev.hepatica.security.."),
            entry("org.fhir.ucum..", "dev.hepatica.fhir.terminology.."));

    private static final SliceAssignment BY_PACKAGE = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

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
    void packages_know_each_other_one_way() {
        slices().assignedFrom(BY_PACKAGE).should().beFreeOfCycles().check(HEPATICA);
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

    private static String inside(String room) {
        return "dev.hepatica." + room + "..";
    }
}
