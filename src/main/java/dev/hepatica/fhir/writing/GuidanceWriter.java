package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.Assessment.Scope;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.UriType;

/** Writes what is missing: a data requirement for each open question. */
final class GuidanceWriter {

    private final Answer answer;
    private final Terminology terminology;

    GuidanceWriter(Answer answer, Terminology terminology) {
        this.answer = answer;
        this.terminology = terminology;
    }

    Reference write() {
        var assessment = answer.assessment();
        var response = new GuidanceResponse()
                .setModule(new UriType(Systems.BASE + "/OperationDefinition/assess"))
                .setStatus(status())
                .setSubject(answer.subject())
                .setOccurrenceDateTime(answer.now())
                .setPerformer(answer.device())
                .addEvaluationMessage(answer.reference("reading"))
                .setResult(answer.reference("plan"));
        answer.conditions().forEach(response::addReasonReference);
        assessment.questions().forEach(question -> response.addDataRequirement(requirement(question)));
        response.setText(new Xhtml()
                .paragraph(
                        "Missing:",
                        assessment.questions().isEmpty()
                                ? "nothing that a decision waits for"
                                : "the most decisive first")
                .list(assessment.questions().stream().map(GuidanceWriter::line).toList())
                .narrative());
        return answer.add("guidance", response);
    }

    private GuidanceResponseStatus status() {
        var assessment = answer.assessment();
        if (assessment.questions().isEmpty()) {
            return GuidanceResponseStatus.SUCCESS;
        }
        return assessment.scope() == Scope.PLANNED
                ? GuidanceResponseStatus.DATAREQUESTED
                : GuidanceResponseStatus.DATAREQUIRED;
    }

    /**
     * The data that answers a question: an Observation with any of the codes, the service's own for the finding or the
     * usual ones.
     */
    private DataRequirement requirement(Question question) {
        var code = question.fact().fact().code();
        var requirement = new DataRequirement().setType("Observation");
        var filter = requirement.addCodeFilter().setPath("code");
        filter.addCode().setSystem(Systems.FINDING).setCode(code).setDisplay(question.label());
        terminology
                .translations("finding-observation", Systems.FINDING, code)
                .forEach(loinc -> filter.addCode().setSystem(Systems.LOINC).setCode(loinc));
        return requirement;
    }

    private static String line(Question question) {
        return "%s (%s). Decides: %s."
                .formatted(question.text(), question.fact().words(), String.join("; ", question.decisions()));
    }
}
