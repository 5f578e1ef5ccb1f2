package dev.hepatica.fhir.definition;

import dev.hepatica.assessment.knowledge.Knowledge;
import dev.hepatica.assessment.knowledge.PublishedActivity;
import dev.hepatica.assessment.knowledge.Target;
import dev.hepatica.fhir.terminology.Systems;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.StringType;

/** Writes the code systems of the activities and of their classes, which are part of the evidence base. */
final class ActivityCodes {

    static final String ACTIVITY = "crlm-activity";
    static final String ACTIVITY_CLASS = "crlm-activity-class";
    static final String CLASS_SYSTEM = Systems.BASE + "/CodeSystem/" + ACTIVITY_CLASS;

    private final Knowledge knowledge;

    ActivityCodes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    CodeSystem activities() {
        var system =
                system(ACTIVITY, "Activities", "Everything that the evidence base can propose, oppose or qualify.");
        system.addProperty()
                .setCode("class")
                .setType(PropertyType.CODING)
                .setDescription("A class that it belongs to; recommendations can be about a class as a whole.");
        system.addProperty()
                .setCode("axis")
                .setType(PropertyType.STRING)
                .setDescription("The part of a plan that it belongs to.");
        knowledge.activities().forEach(activity -> system.addConcept(concept(activity)));
        return system;
    }

    CodeSystem classes() {
        var system = system(ACTIVITY_CLASS, "Classes of activities", "The groups that recommendations are about.");
        knowledge
                .classes()
                .forEach(group -> system.addConcept().setCode(group.id()).setDisplay(group.label()));
        return system;
    }

    private CodeSystem system(String id, String title, String description) {
        var system = new CodeSystem();
        Marks.put(system, id, knowledge.version(), title);
        system.setDescription(description);
        system.setCaseSensitive(true);
        system.setContent(CodeSystemContentMode.COMPLETE);
        return system;
    }

    private static ConceptDefinitionComponent concept(PublishedActivity activity) {
        var planned = activity.planned();
        var concept = new ConceptDefinitionComponent(new CodeType(planned.id())).setDisplay(planned.label());
        concept.addProperty()
                .setCode("axis")
                .setValue(new StringType(activity.axis().id()));
        activity.classes()
                .forEach(group -> concept.addProperty().setCode("class").setValue(coding(group)));
        return concept;
    }

    private static Coding coding(Target group) {
        return new Coding(CLASS_SYSTEM, group.id(), group.label());
    }
}
