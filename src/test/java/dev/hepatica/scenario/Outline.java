package dev.hepatica.scenario;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestIntent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentPredictionComponent;

/**
 * The resources of an answer in short lines, for people who read recorded answers: type, name, status, codes, conditions,
 * references. What is requested stands below the part of the plan that proposes it. Statements are named and not written out;
 * {@link PlanText} has their words.
 */
final class Outline {

    private static final String OURS = "https://hepatica.dev/";
    private static final String HL7 = "http://terminology.hl7.org/";

    private final Map<String, Resource> resources = new LinkedHashMap<>();

    private Outline(Bundle answer) {
        answer.getEntry().forEach(entry -> resources.put(entry.getFullUrl(), entry.getResource()));
    }

    static String of(Bundle answer) {
        var outline = new Outline(answer);
        var lines =
                Stream.concat(outline.resources.values().stream().flatMap(outline::lines), outline.withoutPrediction());
        return Names.of(answer).in(lines.collect(joining("\n", "", "\n")));
    }

    private Stream<String> lines(Resource resource) {
        if (resource instanceof CarePlan plan) {
            return of(plan);
        }
        if (resource instanceof RequestGroup group && group.getIntent() == RequestIntent.PROPOSAL) {
            return new OutlinedOptions(resources).of(group);
        }
        if (resource instanceof RiskAssessment risk && risk.hasPrediction()) {
            return Stream.of(of(risk));
        }
        if (resource instanceof DetectedIssue issue) {
            return Stream.of(of(issue));
        }
        if (resource instanceof GuidanceResponse guidance) {
            return of(guidance);
        }
        if (resource instanceof OperationOutcome outcome) {
            return of(outcome);
        }
        if (resource instanceof Device device) {
            return Stream.of(line(device, device.getDeviceNameFirstRep().getName()));
        }
        return resource instanceof Provenance provenance ? Stream.of(of(provenance)) : Stream.of();
    }

    private Stream<String> of(CarePlan plan) {
        var ours = plan.getSupportingInfo().stream()
                .filter(reference -> resources.containsKey(reference.getReference()))
                .count();
        return Stream.concat(
                Stream.of(line(
                        plan,
                        plan.getStatus().toCode() + " " + plan.getIntent().toCode(),
                        "for " + references(plan.getAddresses()),
                        "rests on %d of the record and %d of the answer"
                                .formatted(plan.getSupportingInfo().size() - ours, ours),
                        plan.hasNote() ? plan.getNote().size() + " set aside" : "")),
                plan.getActivity().stream().map(Outline::of));
    }

    private static String of(CarePlanActivityComponent activity) {
        var detail = activity.getDetail();
        return activity.hasReference()
                ? "- " + activity.getReference().getReference()
                : "- %s: %s".formatted(detail.getStatus().toCode(), codes(detail.getCode()));
    }

    private static String of(RiskAssessment risk) {
        return line(
                risk,
                risk.getStatus().toCode(),
                risk.getPrediction().stream().map(Outline::of).collect(joining("; ")),
                rests(risk.getBasis()));
    }

    /** The stratum only where the outcome does not name it. */
    private static String of(RiskAssessmentPredictionComponent prediction) {
        var outcome = prediction.getOutcome().getText();
        var stratum = prediction.getQualitativeRisk().hasText()
                ? prediction.getQualitativeRisk().getText().replaceFirst(":.*", "")
                : "";
        return parts(
                outcome,
                outcome.contains(stratum) ? "" : stratum,
                prediction.hasProbability() ? prediction.getProbability().primitiveValue() + " %" : "");
    }

    /** Models without an answer to this patient, in a line for each status. */
    private Stream<String> withoutPrediction() {
        return resources.values().stream()
                .filter(resource -> resource instanceof RiskAssessment risk && !risk.hasPrediction())
                .map(RiskAssessment.class::cast)
                .collect(groupingBy(
                        risk -> risk.getStatus().toCode(),
                        LinkedHashMap::new,
                        mapping(risk -> risk.getIdElement().getIdPart(), joining(", "))))
                .entrySet()
                .stream()
                .map(risks -> "RiskAssessment, %s, without prediction: %s".formatted(risks.getKey(), risks.getValue()));
    }

    private static String of(DetectedIssue issue) {
        return line(
                issue,
                issue.getStatus().toCode(),
                "severity " + issue.getSeverity().toCode(),
                issue.getCode().getText(),
                codes(issue.getCode()),
                rests(issue.getEvidenceFirstRep().getDetail()),
                issue.hasMitigation()
                        ? "instead " + codes(issue.getMitigationFirstRep().getAction())
                        : "");
    }

    private static Stream<String> of(GuidanceResponse guidance) {
        return Stream.concat(
                Stream.of(line(
                        guidance,
                        guidance.getStatus().toCode(),
                        "result " + guidance.getResult().getReference(),
                        "messages " + references(guidance.getEvaluationMessage()))),
                guidance.getDataRequirement().stream()
                        .map(required -> "- %s needed: %s"
                                .formatted(
                                        required.getType(),
                                        required.getCodeFilterFirstRep().getCode().stream()
                                                .map(Outline::code)
                                                .collect(joining(", ")))));
    }

    private static Stream<String> of(OperationOutcome outcome) {
        return Stream.concat(
                Stream.of(line(outcome, outcome.getIssue().size() + " issues")),
                outcome.getIssue().stream()
                        .map(Outline::of)
                        .collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()))
                        .entrySet()
                        .stream()
                        .map(issues -> "- %d × %s".formatted(issues.getValue(), issues.getKey())));
    }

    private static String of(OperationOutcomeIssueComponent issue) {
        return "%s, %s: %s"
                .formatted(
                        issue.getSeverity().toCode(),
                        issue.getCode().toCode(),
                        issue.getDiagnostics().startsWith("used for ") ? "used" : issue.getDiagnostics());
    }

    private String of(Provenance provenance) {
        return line(
                provenance,
                "of %d of %d resources".formatted(provenance.getTarget().size(), resources.size()),
                provenance.getEntity().stream()
                        .map(entity -> entity.getWhat().getIdentifier().getValue())
                        .collect(joining(", ", "made of ", "")));
    }

    static String line(Resource resource, String... parts) {
        return "%s %s; %s"
                .formatted(resource.fhirType(), resource.getIdElement().getIdPart(), parts(parts));
    }

    /** All parts that are not empty. */
    static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining("; "));
    }

    static String rests(List<Reference> references) {
        return references.isEmpty() ? "" : "rests on " + references(references);
    }

    private static String references(List<Reference> references) {
        return references.isEmpty()
                ? "nothing on record"
                : references.stream().map(Reference::getReference).collect(joining(", "));
    }

    static String codes(CodeableConcept concept) {
        return concept.getCoding().stream().map(Outline::code).collect(joining(", "));
    }

    /** Our own codes and those of FHIR as they are, others behind the last part of their system's address. */
    private static String code(Coding coding) {
        var system = coding.getSystem();
        return system.startsWith(OURS) || system.startsWith(HL7)
                ? coding.getCode()
                : system.replaceAll(".*/", "") + " " + coding.getCode();
    }
}
