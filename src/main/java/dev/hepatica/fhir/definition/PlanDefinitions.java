package dev.hepatica.fhir.definition;

import dev.hepatica.assessment.knowledge.PublishedRecommendation;
import dev.hepatica.assessment.knowledge.PublishedSource;
import dev.hepatica.assessment.knowledge.Target;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.fhir.terminology.Systems;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;

/**
 * Writes items of the evidence base. Each is one action with its applicability as condition; its sub-actions are the
 * activities that it proposes, and those that it opposes, which are named without a request.
 */
final class PlanDefinitions {

    private static final String TYPES = "http://terminology.hl7.org/CodeSystem/plan-definition-type";
    private static final String COUNTRIES = "urn:iso:std:iso:3166";
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.;] (?=[A-Z])");

    private final String version;

    PlanDefinitions(String version) {
        this.version = version;
    }

    PlanDefinition write(PublishedRecommendation item) {
        var plan = new PlanDefinition();
        var title = NEXT_SENTENCE.split(item.statement(), 2)[0].replaceFirst("[.]$", "");
        Marks.put(plan, item.id(), version, title);
        plan.setDescription(Description.of(item));
        plan.setType(type(item));
        plan.setSubject(Marks.patient());
        plan.setLastReviewDate(
                Date.from(item.reviewed().atStartOfDay(ZoneOffset.UTC).toInstant()));
        item.axis().map(Marks::topic).ifPresent(plan::addTopic);
        item.about().forEach(target -> plan.addTopic(Marks.target(target)));
        item.jurisdiction().ifPresent(country -> plan.addJurisdiction(Marks.concept(COUNTRIES, country, "")));
        item.sources().forEach(source -> cite(plan, source));
        item.modifies().forEach(id -> update(plan, id));
        plan.addAction(action(item, title));
        return plan;
    }

    /**
     * The type of a plan. An item with an effect is a rule; HL7 has no type for one that only informs, so its kind is
     * given in words.
     */
    private static CodeableConcept type(PublishedRecommendation item) {
        return item.proposes().isEmpty() && item.opposes().isEmpty()
                ? new CodeableConcept().setText(item.kind())
                : Marks.concept(TYPES, "eca-rule", item.kind());
    }

    /** Adds a source with its figures. */
    private static void cite(PlanDefinition plan, PublishedSource source) {
        var citation = plan.addRelatedArtifact()
                .setType(RelatedArtifactType.CITATION)
                .setLabel(source.reference().label())
                .setCitation(source.reference().citation());
        source.reference().link().ifPresent(link -> citation.setUrl(link.toString()));
        if (!source.outcomes().isEmpty()) {
            citation.setDisplay(String.join("; ", source.outcomes()));
        }
    }

    /** Adds an earlier item that this one updates; both are shown. */
    private void update(PlanDefinition plan, String earlier) {
        plan.addRelatedArtifact()
                .setType(RelatedArtifactType.PREDECESSOR)
                .setDisplay("Updated by this, and shown beside it")
                .setResource(Marks.address("PlanDefinition", earlier) + "|" + version);
    }

    private PlanDefinitionActionComponent action(PublishedRecommendation item, String title) {
        var action = new PlanDefinitionActionComponent().setTitle(title).setDescription(item.statement());
        GradeCodes.put(action, item.grade());
        if (item.kind().equals("caution")) {
            action.addCode(Marks.concept(Systems.ISSUE, "caution", ""));
        }
        condition(action, item.when());
        item.unless().map(PlanDefinitions::not).ifPresent(unless -> condition(action, unless));
        item.proposes().forEach(target -> action.addAction(proposed(target)));
        item.opposes().forEach(target -> action.addAction(opposed(target, item)));
        return action;
    }

    private static void condition(PlanDefinitionActionComponent action, Requirement requirement) {
        action.addCondition()
                .setKind(ActionConditionKind.APPLICABILITY)
                .getExpression()
                .setDescription(requirement.words())
                .setLanguage("text/fhirpath")
                .setExpression(requirement.path());
    }

    private static Requirement not(Requirement requirement) {
        return new Requirement("not (%s)".formatted(requirement.words()), "(%s).not()".formatted(requirement.path()));
    }

    private PlanDefinitionActionComponent proposed(Target target) {
        return new PlanDefinitionActionComponent()
                .setTitle(target.label())
                .addCode(Marks.target(target))
                .setDefinition(new CanonicalType(Marks.address("ActivityDefinition", target.id()) + "|" + version));
    }

    private static PlanDefinitionActionComponent opposed(Target target, PublishedRecommendation item) {
        var action = new PlanDefinitionActionComponent()
                .setTitle("Not advised: " + target.label())
                .addCode(Marks.concept(Systems.ISSUE, "not-advised", "not advised"))
                .addCode(Marks.target(target));
        Description.exceptions(item).ifPresent(action::setDescription);
        return action;
    }
}
