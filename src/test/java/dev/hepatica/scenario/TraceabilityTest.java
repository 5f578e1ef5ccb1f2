package dev.hepatica.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every option, refusal and score leads to a source on one side and to the patient's own resources on the other. */
@QuarkusTest
class TraceabilityTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void an_option_names_its_sources_and_what_it_would_request(Scenario scenario) {
        var answer = Answers.bundle(scenario);
        var requested = answer.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getFullUrl)
                .collect(Collectors.toSet());

        assertThat(options(answer)).allSatisfy(option -> {
            assertThat(requested).contains(option.getResource().getReference());
            assertThat(option.getDocumentation())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.getCitation()).isNotBlank());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void what_would_be_requested_rests_on_the_record(Scenario scenario) {
        var answer = Answers.bundle(scenario);
        var record = record(scenario);

        assertThat(resources(answer, MedicationRequest.class))
                .allSatisfy(request -> assertFrom(record, request.getSupportingInformation()));
        assertThat(resources(answer, ServiceRequest.class).filter(request -> request.hasInstantiatesCanonical()))
                .allSatisfy(request -> assertFrom(record, request.getSupportingInfo()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void a_refusal_and_a_score_rest_on_the_record(Scenario scenario) {
        var answer = Answers.bundle(scenario);
        var record = record(scenario);

        assertThat(resources(answer, DetectedIssue.class))
                .allSatisfy(
                        issue -> assertFrom(record, issue.getEvidenceFirstRep().getDetail()));
        assertThat(resources(answer, RiskAssessment.class))
                .allSatisfy(risk -> assertThat(risk.getNoteFirstRep().getText()).contains("Source: "));
        assertThat(resources(answer, RiskAssessment.class)
                        .flatMap(risk -> risk.getBasis().stream())
                        .map(Reference::getReference))
                .isSubsetOf(record);
    }

    private static void assertFrom(Set<String> record, List<Reference> references) {
        assertThat(references).isNotEmpty();
        assertThat(references).extracting(Reference::getReference).isSubsetOf(record);
    }

    /** The options themselves: actions that stand on a statement. */
    private static Stream<RequestGroupActionComponent> options(Bundle answer) {
        return resources(answer, RequestGroup.class)
                .filter(group -> group.getIntent() == RequestGroup.RequestIntent.PROPOSAL)
                .filter(group -> !group.getCode().getText().equals("Work-up"))
                .flatMap(group -> group.getAction().stream())
                .flatMap(part -> part.getAction().stream());
    }

    private static <R extends Resource> Stream<R> resources(Bundle answer, Class<R> type) {
        return answer.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** References to everything that the record holds. */
    private static Set<String> record(Scenario scenario) {
        var request = R4.newJsonParser().parseResource(Parameters.class, scenario.request());
        var bundle = (Bundle) request.getParameter("record").getResource();
        return bundle.getEntry().stream()
                .map(entry -> entry.getResource().fhirType()
                        + "/"
                        + entry.getResource().getIdElement().getIdPart())
                .collect(Collectors.toSet());
    }
}
