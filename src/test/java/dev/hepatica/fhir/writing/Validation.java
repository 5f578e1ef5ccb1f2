package dev.hepatica.fhir.writing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
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

/** HAPI's validator, with this service's terminology. */
public final class Validation {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final Path TERMINOLOGY = Path.of("fhir-profiles/fsh-generated/resources");
    private static final FhirValidator VALIDATOR = validator();

    private Validation() {}

    /** The problems of a resource, each with its place. */
    public static List<String> errors(String resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(Validation::line)
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

    /** The files of this service's terminology. */
    static List<Path> resources() throws IOException {
        try (var files = Files.list(TERMINOLOGY)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
