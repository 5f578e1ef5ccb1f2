package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Submission;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Reference;

/** Writes an assessment as a bundle: the plan, then its parts, then its provenance. */
public final class AnswerWriter {

    /** The first resources of the bundle, in this order. */
    private static final List<String> FIRST = List.of("plan");

    private final Terminology terminology;
    private final Clock clock;
    private final String softwareVersion;

    public AnswerWriter(Terminology terminology, Clock clock, String softwareVersion) {
        this.terminology = terminology;
        this.clock = clock;
        this.softwareVersion = softwareVersion;
    }

    /**
     * Writes the answer to a submission.
     *
     * @param explain whether every item of the base is listed with its verdict
     */
    public Bundle write(Assessment assessment, ReadingReport report, Submission submission, boolean explain) {
        var answer = new Answer(submission.digest(), assessment, clock.instant());
        var options = new OptionsWriter(answer);
        var workUp = new WorkUpWriter(options).write(assessment.workUp());
        var parts = assessment.axes().stream()
                .filter(axis -> !axis.options().isEmpty())
                .map(options::write)
                .toList();
        var risks = assessment.outlooks().stream()
                .map(new RiskAssessmentWriter(answer)::write)
                .toList();
        issues(answer);
        answer.add(
                "plan",
                plan(answer, Stream.concat(workUp.stream(), parts.stream()).toList(), risks));
        new GuidanceWriter(answer, terminology).write();
        var provenance = new ProvenanceWriter(answer);
        provenance.writeDevice(softwareVersion);
        provenance.writeReading(report);
        provenance.writeProvenance(submission);
        if (explain) {
            new ExplanationWriter(answer).write();
        }
        return answer.bundle(FIRST);
    }

    private static void issues(Answer answer) {
        var writer = new IssuesWriter(answer);
        var notAdvised = answer.assessment().notAdvised();
        for (var i = 0; i < notAdvised.size(); i++) {
            writer.write(notAdvised.get(i), i + 1);
        }
        var recordConflicts = answer.assessment().recordConflicts();
        for (var i = 0; i < recordConflicts.size(); i++) {
            writer.write(recordConflicts.get(i), i + 1);
        }
    }

    private static CarePlan plan(Answer answer, List<Reference> parts, List<Reference> risks) {
        var assessment = answer.assessment();
        var plan = new CarePlan()
                .setStatus(CarePlanStatus.DRAFT)
                .setIntent(CarePlanIntent.PROPOSAL)
                .setTitle("Proposal for colorectal liver metastases")
                .setDescription(description(assessment))
                .setSubject(answer.subject())
                .setCreated(answer.now())
                .setAuthor(answer.device());
        plan.addCategory()
                .addCoding()
                .setSystem("http://hl7.org/fhir/us/core/CodeSystem/careplan-category")
                .setCode("assess-plan");
        answer.conditions().forEach(plan::addAddresses);
        basis(assessment).forEach(plan::addSupportingInfo);
        risks.forEach(plan::addSupportingInfo);
        parts.forEach(part -> plan.addActivity().setReference(part));
        assessment.axes().stream()
                .flatMap(axis -> axis.standing().stream())
                .forEach(standing -> plan.addActivity()
                        .getDetail()
                        .setCode(Answer.activity(
                                standing.activity().id(), standing.activity().label()))
                        .setStatus(CarePlanActivityStatus.SCHEDULED)
                        .setDescription(OptionText.of(standing)));
        assessment.setAside().forEach(each -> plan.addNote().setText("Set aside: " + SetAsideText.of(each)));
        plan.setText(PlanNarrative.of(assessment));
        return plan;
    }

    private static String description(Assessment assessment) {
        return switch (assessment.scope()) {
            case PLANNED -> assessment.summary();
            case NO_LIVER_METASTASIS_ON_RECORD, NO_LIVER_METASTASIS -> "No liver metastasis on record";
            case DECEASED -> "The patient has died";
        };
    }

    /** The patient's resources that any option is based on. */
    private static List<Reference> basis(Assessment assessment) {
        return assessment.axes().stream()
                .flatMap(axis -> axis.options().stream())
                .flatMap(option -> OptionsWriter.basis(option).stream())
                .map(Reference::getReference)
                .distinct()
                .map(Reference::new)
                .toList();
    }
}
