package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.ReportedConflict;
import dev.hepatica.fhir.terminology.Systems;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.Reference;

/** Writes detected issues: activities that are not advised, and contradictions in the record. */
final class IssuesWriter {

    private final Answer answer;

    IssuesWriter(Answer answer) {
        this.answer = answer;
    }

    Reference write(NotAdvised notAdvised, int number) {
        var issue = issue("not-advised", notAdvised.label())
                .setSeverity(notAdvised.strong() ? DetectedIssueSeverity.HIGH : DetectedIssueSeverity.MODERATE);
        for (var activity : notAdvised.activities()) {
            issue.getCode()
                    .addCoding()
                    .setSystem(Systems.ACTIVITY)
                    .setCode(activity.id())
                    .setDisplay(activity.label());
        }
        issue.setDetail(String.join(
                " ", notAdvised.reasons().stream().map(OptionsWriter::text).toList()));
        evidence(issue, OptionsWriter.sources(notAdvised.reasons().stream()).map(s -> new Reference(s.reference())));
        notAdvised.reasons().stream()
                .flatMap(reason -> reason.references().stream())
                .flatMap(reference -> reference.link().stream())
                .findFirst()
                .ifPresent(link -> issue.setReference(link.toString()));
        var instead = notAdvised.instead().isEmpty()
                ? alternative(notAdvised).map(Option::activity).stream().toList()
                : notAdvised.instead();
        instead.forEach(activity ->
                issue.addMitigation().setAction(Answer.activity(activity.id(), "Consider: " + activity.label())));
        issue.setText(new Xhtml()
                .paragraph("Not advised: " + notAdvised.label() + ".", issue.getDetail())
                .narrative());
        return answer.add("not-advised/" + number, issue);
    }

    Reference write(ReportedConflict reported, int number) {
        var conflict = reported.conflict();
        var issue = issue("discordance", reported.label()).setSeverity(DetectedIssueSeverity.MODERATE);
        issue.getCode()
                .addCoding()
                .setSystem(Systems.FINDING)
                .setCode(conflict.fact().code());
        issue.setDetail(conflict.statement());
        evidence(issue, conflict.sources().stream().map(source -> new Reference(source.reference())));
        issue.setText(new Xhtml()
                .paragraph("Conflict in the record:", reported.label() + ". " + conflict.statement())
                .narrative());
        return answer.add("discordance/" + number, issue);
    }

    private DetectedIssue issue(String kind, String text) {
        var issue = new DetectedIssue()
                .setStatus(DetectedIssueStatus.PRELIMINARY)
                .setCode(new CodeableConcept().setText(text))
                .setPatient(answer.subject())
                .setIdentified(
                        new DateTimeType(answer.assessment().patient().asOf().toString()))
                .setAuthor(answer.device());
        issue.getCode().addCoding().setSystem(Systems.ISSUE).setCode(kind);
        return issue;
    }

    private static void evidence(DetectedIssue issue, Stream<Reference> references) {
        var details = references.toList();
        if (!details.isEmpty()) {
            var evidence = issue.addEvidence();
            details.stream().map(Reference::getReference).distinct().forEach(r -> evidence.addDetail(new Reference(r)));
        }
    }

    /** The first unconditional option on the axis to which the activity that is not advised belongs. */
    private Optional<Option> alternative(NotAdvised notAdvised) {
        var drug = notAdvised.activities().stream().anyMatch(activity -> activity.drugTherapy());
        return answer.assessment().axes().stream()
                .map(AxisPlan::options)
                .flatMap(options -> options.stream())
                .filter(option -> option.activity().drugTherapy() == drug && !option.isConditional())
                .findFirst();
    }
}
