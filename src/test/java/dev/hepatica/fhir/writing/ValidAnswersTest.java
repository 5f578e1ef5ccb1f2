package dev.hepatica.fhir.writing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import dev.hepatica.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded answer, and our own terminology, hold before HAPI's validator. */
class ValidAnswersTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final Path TERMINOLOGY = Path.of("fhir-profiles/fsh-generated/resources");
    private static final FhirValidator VALIDATOR = validator();

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void an_answer_is_valid(Scenario scenario) {
        assertThat(errors(scenario.recorded("answer.json", ""))).isEmpty();
    }

    /** Definitions of extensions are left to SUSHI, which compiles them: the validator would fetch FHIR's own package. */
    @Test
    void our_terminology_is_valid() throws IOException {
        for (var file : resources()) {
            if (!file.getFileName().toString().startsWith("StructureDefinition")) {
                assertThat(errors(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void the_validator_finds_what_is_wrong() {
        assertThat(errors("""
                {"resourceType": "CarePlan", "status": "drafty", "intent": "proposal"}""")).isNotEmpty();
    }

    private static List<String> errors(String resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(ValidAnswersTest::line)
                .toList();
    }

    private static String line(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }

    private static FhirValidator validator() {
        var unknown = new UnknownCodeSystemWarningValidationSupport(R4);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        var chain = new ValidationSupportChain(
                ours(),
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4),
                new SnapshotGeneratingValidationSupport(R4),
                unknown);
        return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    private static PrePopulatedValidationSupport ours() {
        var ours = new PrePopulatedValidationSupport(R4);
        try {
            for (var file : resources()) {
                IBaseResource resource = R4.newJsonParser().parseResource(Files.readString(file));
                ours.addResource(resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ours;
    }

    @Test
    void every_resource_is_in_the_index_by_which_the_service_finds_it() throws IOException {
        assertThat(Files.readAllLines(TERMINOLOGY.resolve("index.txt")))
                .containsExactlyInAnyOrderElementsOf(resources().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static List<Path> resources() throws IOException {
        try (var files = Files.list(TERMINOLOGY)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
