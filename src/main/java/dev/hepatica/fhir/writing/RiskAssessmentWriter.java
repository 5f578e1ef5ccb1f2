package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.Outlook;
import dev.hepatica.assessment.plan.Outlook.Score;
import dev.hepatica.fhir.terminology.Systems;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentStatus;

/** Writes what a prognostic model says. A figure that was not verified is text, never a probability. */
final class RiskAssessmentWriter {

    private final Answer answer;

    RiskAssessmentWriter(Answer answer) {
        this.answer = answer;
    }

    Reference write(Outlook outlook) {
        var risk = new RiskAssessment()
                .setStatus(outlook.missing().isEmpty() ? RiskAssessmentStatus.FINAL : RiskAssessmentStatus.PRELIMINARY)
                .setMethod(Answer.concept(Systems.PROGNOSTIC_MODEL, outlook.model(), outlook.title()))
                .setSubject(answer.subject())
                .setOccurrence(
                        new DateTimeType(answer.assessment().patient().asOf().toString()))
                .setPerformer(answer.device());
        answer.condition().ifPresent(risk::setCondition);
        Answer.references(outlook.sources().stream()).forEach(risk::addBasis);
        outlook.answer().ifPresent(score -> predict(risk, outlook, score));
        risk.addNote().setText(String.join(" ", remarks(outlook)));
        risk.setText(narrative(outlook));
        return answer.add("risk/" + outlook.model(), risk);
    }

    private static void predict(RiskAssessment risk, Outlook outlook, Score score) {
        var prediction = risk.addPrediction()
                .setOutcome(new CodeableConcept().setText("%s: %s".formatted(outlook.title(), score)))
                .setRationale(String.join("; ", outlook.criteria()));
        prediction.addExtension(Systems.SCORE_RANGE, range(score));
    }

    private static Range range(Score score) {
        return new Range().setLow(points(score.low())).setHigh(points(score.high()));
    }

    private static Quantity points(int value) {
        return new Quantity(value).setUnit("points").setSystem(Systems.UCUM).setCode("{score}");
    }

    private static List<String> remarks(Outlook outlook) {
        var remarks = new ArrayList<String>();
        outlook.answer().flatMap(Score::stratum).ifPresent(stratum -> remarks.add("Stratum: " + stratum + "."));
        remarks.addAll(outlook.remarks());
        outlook.answer()
                .map(Score::figures)
                .filter(figures -> !figures.isEmpty())
                .ifPresent(figures -> remarks.add("Published figures: " + String.join("; ", figures) + "."));
        remarks.add("Source: " + outlook.reference().citation() + ".");
        return remarks;
    }

    private static Narrative narrative(Outlook outlook) {
        return new Xhtml()
                .paragraph(
                        outlook.title(), outlook.answer().map(Score::toString).orElse("not answered"))
                .list(outlook.criteria())
                .list(remarks(outlook))
                .narrative();
    }
}
