package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.grade.Grade;
import dev.hepatica.model.grade.Strength;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.ActionConditionKind;
import org.hl7.fhir.r4.model.RequestGroup.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.RequestGroup.RequestIntent;
import org.hl7.fhir.r4.model.RequestGroup.RequestStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Writes the options of one axis of the plan: a RequestGroup, and the requests that each option would consist of. */
final class OptionsWriter {

    private static final String STRENGTH = Systems.BASE + "/StructureDefinition/crlm-recommendation-strength";
    private static final String QUALITY = Systems.BASE + "/StructureDefinition/crlm-evidence-certainty";
    private static final String STRENGTH_CODES = "http://terminology.hl7.org/CodeSystem/recommendation-strength";
    private static final String QUALITY_CODES = "http://terminology.hl7.org/CodeSystem/evidence-quality";

    private final Answer answer;

    OptionsWriter(Answer answer) {
        this.answer = answer;
    }

    /** Writes one axis of the plan. */
    Reference write(AxisPlan axis) {
        var group = group(RequestIntent.PROPOSAL);
        group.setCode(new CodeableConcept().setText(axis.title()));
        var alternatives = group.addAction().setTitle(axis.title());
        if (axis.alternatives()) {
            alternatives.setSelectionBehavior(ActionSelectionBehavior.ATMOSTONE);
        }
        axis.options().forEach(option -> {
            var prefix = Integer.toString(option.rank());
            alternatives.addAction(action(option, prefix));
            for (var part = 0; part < option.parts().size(); part++) {
                alternatives.addAction(action(option.parts().get(part), prefix + "." + (part + 1)));
            }
        });
        return answer.add("plan/" + axis.axis(), group);
    }

    /** Writes the axis whose lines are tests, all of which are to be done. */
    Reference writeWorkUp(List<RequestGroupActionComponent> tests) {
        var group = group(RequestIntent.PROPOSAL);
        group.setCode(new CodeableConcept().setText("Work-up"));
        group.setAction(tests);
        return answer.add("plan/work-up", group);
    }

    /** @param prefix the rank; of a part, that of its whole and its own number: {@code 1.2} */
    private RequestGroupActionComponent action(Option option, String prefix) {
        var lead = option.lead();
        var action = new RequestGroupActionComponent()
                .setPrefix(prefix)
                .setTitle(option.activity().label())
                .setDescription(lead.text())
                .setResource(request(option));
        action.addCode(Answer.activity(option.activity().id(), option.activity().label()));
        grade(action, lead.grade());
        option.requirements().forEach(requirement -> condition(action, requirement));
        statements(option).forEach(statement -> documentation(action, statement));
        return action;
    }

    /** The requests that carry out an option. */
    private Reference request(Option option) {
        var name = "option/" + option.activity().id();
        var activity = option.activity();
        var canonical = canonical(option.lead());
        if (!activity.drugTherapy()) {
            var service = service(activity, canonical, basis(option));
            option.refinements()
                    .forEach(refinement -> service.addOrderDetail(
                            Answer.activity(refinement.activity().id(), OptionText.of(refinement))));
            return answer.add(name, service);
        }
        return switch (activity.drugs().size()) {
            case 0 ->
                medication(name, activity.label(), new CodeableConcept().setText(activity.label()), canonical, option);
            case 1 -> medication(name, activity.label(), drug(activity.drugs().get(0)), canonical, option);
            default -> regimen(name, option, canonical);
        };
    }

    Reference add(String name, ServiceRequest request) {
        return answer.add(name, request);
    }

    /** The canonical address of the PlanDefinition that publishes a statement. */
    String canonical(Statement statement) {
        return "%s/PlanDefinition/%s|%s"
                .formatted(Systems.BASE, statement.id(), answer.assessment().evidenceVersion());
    }

    /** A regimen: all its drugs; of drugs with the same choice label, exactly one is given. */
    private Reference regimen(String name, Option option, String canonical) {
        var group = group(RequestIntent.OPTION);
        group.addInstantiatesCanonical(canonical);
        group.setCode(Answer.activity(option.activity().id(), option.activity().label()));
        for (var drug : option.activity().drugs()) {
            var request = medication(name + "/" + drug.name(), drug.name(), drug(drug), canonical, option);
            drug.choice()
                    .map(choice -> choice(group, choice))
                    .orElseGet(group::addAction)
                    .setTitle(drug.name())
                    .setResource(request);
        }
        return answer.add(name, group);
    }

    /** Adds a line for the drugs of a regimen of which exactly one is given. */
    private static RequestGroupActionComponent choice(RequestGroup group, String choice) {
        return group.getAction().stream()
                .filter(action -> choice.equals(action.getTitle()))
                .findFirst()
                .orElseGet(() ->
                        group.addAction().setTitle(choice).setSelectionBehavior(ActionSelectionBehavior.EXACTLYONE))
                .addAction();
    }

    private Reference medication(String name, String label, CodeableConcept drug, String canonical, Option option) {
        var request = new MedicationRequest()
                .setStatus(MedicationRequestStatus.DRAFT)
                .setIntent(MedicationRequestIntent.OPTION)
                .setMedication(drug)
                .setSubject(answer.subject())
                .setAuthoredOn(answer.now())
                .setRequester(answer.device());
        request.setText(new Xhtml().paragraph(label).narrative());
        request.addInstantiatesCanonical(canonical);
        answer.condition().ifPresent(request::addReasonReference);
        basis(option).forEach(request::addSupportingInformation);
        return answer.add(name, request);
    }

    /** A service that would be requested; not yet part of the answer. */
    ServiceRequest service(PlannedActivity activity, String canonical, List<Reference> basis) {
        var request = new ServiceRequest()
                .setStatus(ServiceRequestStatus.DRAFT)
                .setIntent(ServiceRequestIntent.OPTION)
                .setCode(Answer.activity(activity.id(), activity.label()))
                .setSubject(answer.subject())
                .setAuthoredOn(answer.now())
                .setRequester(answer.device());
        activity.loinc()
                .ifPresent(code ->
                        request.getCode().addCoding().setSystem(Systems.LOINC).setCode(code));
        activity.snomed()
                .ifPresent(code ->
                        request.getCode().addCoding().setSystem(Systems.SNOMED).setCode(code));
        request.setText(new Xhtml().paragraph(activity.label()).narrative());
        if (!canonical.isEmpty()) {
            request.addInstantiatesCanonical(canonical);
        }
        answer.condition().ifPresent(request::addReasonReference);
        basis.forEach(request::addSupportingInfo);
        return request;
    }

    private RequestGroup group(RequestIntent intent) {
        var group = new RequestGroup()
                .setStatus(RequestStatus.DRAFT)
                .setIntent(intent)
                .setSubject(answer.subject())
                .setAuthoredOn(answer.now())
                .setAuthor(answer.device());
        answer.condition().ifPresent(group::addReasonReference);
        return group;
    }

    private static CodeableConcept drug(PlannedActivity.PlannedDrug drug) {
        var concept = new CodeableConcept().setText(drug.name());
        drug.rxnorm()
                .ifPresent(code -> concept.addCoding().setSystem(Systems.RXNORM).setCode(code));
        return concept;
    }

    /** Adds strength and certainty, in the codes of CPG-on-FHIR. A statement without strength has no such code. */
    private static void grade(RequestGroupActionComponent action, Grade grade) {
        if (grade.strength() != Strength.NONE) {
            var strong = grade.strength() == Strength.STRONG;
            action.addExtension(STRENGTH, code(STRENGTH_CODES, strong ? "strong" : "weak"));
        }
        action.addExtension(QUALITY, code(QUALITY_CODES, grade.certainty().code()));
    }

    private static CodeableConcept code(String system, String code) {
        var concept = new CodeableConcept();
        concept.addCoding().setSystem(system).setCode(code);
        return concept;
    }

    static void condition(RequestGroupActionComponent action, Requirement requirement) {
        action.addCondition()
                .setKind(ActionConditionKind.APPLICABILITY)
                .getExpression()
                .setDescription(requirement.words())
                .setLanguage("text/fhirpath")
                .setExpression(requirement.path());
    }

    /**
     * Adds a citation for each source. The text of the statement is written with the first citation, once in an answer.
     */
    void documentation(RequestGroupActionComponent action, Statement statement) {
        var isNew = answer.isNew(statement.id());
        for (var reference : statement.references()) {
            var artifact = new RelatedArtifact()
                    .setType(RelatedArtifact.RelatedArtifactType.CITATION)
                    .setLabel(statement.id())
                    .setCitation(reference.citation());
            if (isNew && reference.equals(statement.references().get(0))) {
                artifact.setDisplay(text(statement));
            }
            reference.link().ifPresent(link -> artifact.setUrl(link.toString()));
            action.addDocumentation(artifact);
        }
    }

    /** The text of a statement, with its figures and caveats. */
    static String text(Statement statement) {
        return String.join(
                " ",
                Stream.of(
                                Stream.of(statement.text()),
                                statement.outcomes().stream().map(outcome -> outcome + "."),
                                statement.disagreements().stream().map(Object::toString),
                                statement.note().stream())
                        .flatMap(parts -> parts)
                        .toList());
    }

    private static Stream<Statement> statements(Option option) {
        var refinements = option.refinements().stream()
                .flatMap(refinement -> refinement.supports().stream())
                .toList();
        return Stream.of(option.supports(), option.objections(), option.rationale(), refinements)
                .flatMap(List::stream)
                .distinct();
    }

    /** The patient's resources that an option is based on. */
    static List<Reference> basis(Option option) {
        return Answer.references(sources(statements(option)));
    }

    static Stream<Source> sources(Stream<Statement> statements) {
        return statements
                .flatMap(statement -> statement.facts().stream())
                .map(FactValue::sources)
                .flatMap(List::stream)
                .distinct();
    }
}
