package dev.hepatica.scenario;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * A part of the plan in short lines: each option with its rank, what it would request, conditions, grade, and the statements by
 * name; the drugs of a regimen below it.
 *
 * @param resources all of the answer, by the URL by which they refer to one another
 */
record OutlinedOptions(Map<String, Resource> resources) {

    Stream<String> of(RequestGroup part) {
        return Stream.concat(
                Stream.of(Outline.line(part, status(part), selection(part.getActionFirstRep()))),
                part.getAction().stream().flatMap(this::of));
    }

    private Stream<String> of(RequestGroupActionComponent action) {
        return action.hasResource()
                ? option(action)
                : action.getAction().stream().flatMap(this::of);
    }

    private Stream<String> option(RequestGroupActionComponent action) {
        var resource = resource(action);
        var option = "%s. %s"
                .formatted(
                        action.getPrefix(),
                        Outline.line(
                                resource,
                                status(resource),
                                codes(resource),
                                action.getCondition().stream()
                                        .map(condition ->
                                                condition.getExpression().getDescription())
                                        .map(words -> words.startsWith("not if ") ? words : "if " + words)
                                        .collect(joining("; ")),
                                action.getExtension().stream()
                                        .map(extension -> Outline.codes((CodeableConcept) extension.getValue()))
                                        .collect(joining(", ")),
                                statements(action),
                                basis(resource)));
        return resource instanceof RequestGroup regimen
                ? Stream.of(option, "   - " + drugs(regimen.getAction(), "; "))
                : Stream.of(option);
    }

    private static String statements(RequestGroupActionComponent action) {
        return action.hasDocumentation()
                ? action.getDocumentation().stream()
                        .map(RelatedArtifact::getLabel)
                        .distinct()
                        .collect(joining(", ", "by ", ""))
                : "";
    }

    /** The drugs of a regimen, alternatives in brackets. */
    private String drugs(List<RequestGroupActionComponent> actions, String separator) {
        return actions.stream()
                .map(action -> action.hasAction()
                        ? "%s (%s)".formatted(selection(action), drugs(action.getAction(), " or "))
                        : drug((MedicationRequest) resource(action)))
                .collect(joining(separator));
    }

    private static String drug(MedicationRequest drug) {
        return "%s, %s".formatted(status(drug), codes(drug));
    }

    private Resource resource(RequestGroupActionComponent action) {
        return resources.get(action.getResource().getReference());
    }

    private static String selection(RequestGroupActionComponent action) {
        return action.hasSelectionBehavior() ? action.getSelectionBehavior().toCode() : "";
    }

    private static String status(Resource resource) {
        return resource.getNamedProperty("status").getValues().get(0).primitiveValue()
                + " "
                + resource.getNamedProperty("intent").getValues().get(0).primitiveValue();
    }

    private static String codes(Resource resource) {
        if (resource instanceof ServiceRequest service) {
            return Outline.parts(
                    Outline.codes(service.getCode()),
                    service.hasOrderDetail()
                            ? service.getOrderDetail().stream()
                                    .map(Outline::codes)
                                    .collect(joining(", ", "with ", ""))
                            : "");
        }
        if (resource instanceof MedicationRequest medication) {
            var drug = medication.getMedicationCodeableConcept();
            return drug.hasCoding() ? "%s %s".formatted(drug.getText(), Outline.codes(drug)) : drug.getText();
        }
        return Outline.codes(((RequestGroup) resource).getCode());
    }

    /** A regimen rests on what each of its drugs rests on. */
    private String basis(Resource resource) {
        if (resource instanceof ServiceRequest service) {
            return Outline.rests(service.getSupportingInfo());
        }
        if (resource instanceof MedicationRequest medication) {
            return Outline.rests(medication.getSupportingInformation());
        }
        return basis(firstDrug(((RequestGroup) resource).getActionFirstRep()));
    }

    private Resource firstDrug(RequestGroupActionComponent action) {
        return action.hasAction() ? firstDrug(action.getActionFirstRep()) : resource(action);
    }
}
