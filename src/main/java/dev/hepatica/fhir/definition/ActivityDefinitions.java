package dev.hepatica.fhir.definition;

import dev.hepatica.assessment.knowledge.PublishedActivity;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.PlannedActivity.PlannedDrug;
import dev.hepatica.fhir.terminology.Systems;
import java.util.Locale;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;

/**
 * Writes activities and their drugs. A regimen has no product code of its own: it is composed of its drugs, and of
 * drugs with the same choice label exactly one is given.
 */
final class ActivityDefinitions {

    private final String version;

    ActivityDefinitions(String version) {
        this.version = version;
    }

    /** The id of a drug's definition, distinct from the activities that consist of this drug alone. */
    static String id(PlannedDrug drug) {
        return "drug-" + drug.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    ActivityDefinition write(PublishedActivity activity) {
        var planned = activity.planned();
        var definition = definition(planned.id(), planned.label(), planned.drugTherapy());
        definition.addTopic(Marks.topic(activity.axis()));
        definition.setCode(code(planned));
        if (planned.drugTherapy()) {
            definition.setProduct(product(planned));
            planned.drugs().forEach(drug -> compose(definition, drug));
        }
        return definition;
    }

    ActivityDefinition write(PlannedDrug drug) {
        var definition = definition(id(drug), drug.name(), true);
        definition.setProduct(product(drug));
        return definition;
    }

    private ActivityDefinition definition(String id, String title, boolean drugTherapy) {
        var definition = new ActivityDefinition();
        Marks.put(definition, id, version, title);
        definition.setSubject(Marks.patient());
        definition.setKind(
                drugTherapy ? ActivityDefinitionKind.MEDICATIONREQUEST : ActivityDefinitionKind.SERVICEREQUEST);
        return definition;
    }

    private void compose(ActivityDefinition definition, PlannedDrug drug) {
        var part = definition
                .addRelatedArtifact()
                .setType(RelatedArtifactType.COMPOSEDOF)
                .setDisplay(drug.name())
                .setResource(Marks.address("ActivityDefinition", id(drug)) + "|" + version);
        drug.choice().ifPresent(choice -> part.setLabel("One " + choice));
    }

    private static CodeableConcept code(PlannedActivity planned) {
        var code = Marks.concept(Systems.ACTIVITY, planned.id(), planned.label());
        planned.loinc()
                .ifPresent(loinc -> code.addCoding().setSystem(Systems.LOINC).setCode(loinc));
        planned.snomed()
                .ifPresent(snomed -> code.addCoding().setSystem(Systems.SNOMED).setCode(snomed));
        return code;
    }

    /** The product code of an activity that is one drug and nothing else; a doublet with bevacizumab has none. */
    private static CodeableConcept product(PlannedActivity planned) {
        var label = planned.label().toLowerCase(Locale.ROOT);
        return planned.drugs().size() == 1
                        && label.startsWith(planned.drugs().get(0).name())
                ? product(planned.drugs().get(0))
                : new CodeableConcept().setText(planned.label());
    }

    private static CodeableConcept product(PlannedDrug drug) {
        var product = new CodeableConcept().setText(drug.name());
        drug.rxnorm()
                .ifPresent(code -> product.addCoding().setSystem(Systems.RXNORM).setCode(code));
        return product;
    }
}
