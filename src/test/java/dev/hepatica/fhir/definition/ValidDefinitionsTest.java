package dev.hepatica.fhir.definition;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import dev.hepatica.assessment.knowledge.Knowledge;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.fhir.terminology.Systems;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HAPI's validator accepts everything that is published; its references lead to published resources only. */
class ValidDefinitionsTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final Knowledge KNOWLEDGE = new Knowledge(EvidenceFiles.bundled());
    private static final Definitions DEFINITIONS = new Definitions(KNOWLEDGE);
    private static final FhirValidator VALIDATOR = validator();

    /** Definitions of extensions are left to SUSHI, which compiles them: the validator would fetch FHIR's own package. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ActivityDefinition",
                "CodeSystem",
                "ConceptMap",
                "OperationDefinition",
                "PlanDefinition",
                "ValueSet"
            })
    void is_valid(String type) {
        all(type)
                .forEach(definition -> assertThat(errors(definition.resource()))
                        .as("%s/%s", type, definition.id())
                        .isEmpty());
    }

    @Test
    void the_capability_statement_is_valid() {
        assertThat(errors(new Capabilities(KNOWLEDGE, DEFINITIONS, "1.0").write("http://localhost/fhir")))
                .isEmpty();
    }

    @Test
    void every_address_is_that_of_its_type_and_id() {
        assertThat(DEFINITIONS.types().stream().flatMap(ValidDefinitionsTest::all))
                .allSatisfy(definition -> {
                    var resource = definition.resource();
                    assertThat(resource.getUrl())
                            .isEqualTo("%s/%s/%s".formatted(Systems.BASE, resource.fhirType(), definition.id()));
                    assertThat(resource.getVersion()).isNotBlank();
                    assertThat(resource.getName()).matches("[A-Z]([A-Za-z0-9_]){0,254}");
                    assertThat(DEFINITIONS.resolve(
                                    resource.fhirType(), resource.getUrl() + "|" + resource.getVersion()))
                            .contains(definition);
                });
    }

    @Test
    void every_item_and_every_activity_has_its_definition() {
        assertThat(DEFINITIONS.ids("PlanDefinition")).containsExactlyInAnyOrderElementsOf(KNOWLEDGE.items());
        assertThat(DEFINITIONS.ids("ActivityDefinition"))
                .containsAll(KNOWLEDGE.activities().stream()
                        .map(activity -> activity.planned().id())
                        .toList());
    }

    @Test
    void every_statement_has_a_condition_in_FHIRPath_and_leads_to_definitions_that_exist() {
        assertThat(all("PlanDefinition").map(each -> (PlanDefinition) each.resource()))
                .allSatisfy(plan -> {
                    var action = plan.getActionFirstRep();
                    assertThat(action.getCondition()).isNotEmpty().allSatisfy(condition -> {
                        assertThat(condition.getExpression().getDescription()).isNotBlank();
                        R4.newFhirPath().parse(condition.getExpression().getExpression());
                    });
                    assertThat(plan.getRelatedArtifact().stream().filter(artifact -> artifact.hasCitation()))
                            .isNotEmpty();
                    assertThat(canonicals(plan)).allSatisfy(canonical -> {
                        var type = canonical.substring(Systems.BASE.length() + 1, canonical.lastIndexOf('/'));
                        assertThat(DEFINITIONS.resolve(type, canonical)).isPresent();
                    });
                });
    }

    @Test
    void what_is_not_advised_leads_to_no_request() {
        var opposed = all("PlanDefinition")
                .flatMap(each -> ((PlanDefinition) each.resource()).getActionFirstRep().getAction().stream())
                .filter(action -> "not advised".equals(action.getCodeFirstRep().getText()));

        assertThat(opposed)
                .isNotEmpty()
                .noneMatch(PlanDefinitionActionComponent::hasDefinition)
                .allMatch(action -> action.getCode().size() == 2);
    }

    private static Stream<String> canonicals(PlanDefinition plan) {
        return Stream.concat(
                plan.getActionFirstRep().getAction().stream()
                        .filter(PlanDefinitionActionComponent::hasDefinition)
                        .map(action -> action.getDefinitionCanonicalType().getValue()),
                plan.getRelatedArtifact().stream()
                        .filter(artifact -> artifact.hasResource())
                        .map(artifact -> artifact.getResource()));
    }

    private static Stream<Definition> all(String type) {
        return DEFINITIONS.ids(type).stream().flatMap(id -> DEFINITIONS.find(type, id).stream());
    }

    private static List<String> errors(Resource resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static FhirValidator validator() {
        var unknown = new UnknownCodeSystemWarningValidationSupport(R4);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        var ours = new PrePopulatedValidationSupport(R4);
        Stream.of("StructureDefinition", "CodeSystem", "ValueSet", "ConceptMap")
                .flatMap(ValidDefinitionsTest::all)
                .forEach(definition -> ours.addResource(definition.resource()));
        var chain = new ValidationSupportChain(
                ours,
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4),
                new SnapshotGeneratingValidationSupport(R4),
                unknown);
        return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }
}
