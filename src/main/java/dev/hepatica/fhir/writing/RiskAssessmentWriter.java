package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.Outlook;
import dev.hepatica.assessment.plan.Outlook.AnswerStatus;
import dev.hepatica.assessment.plan.Outlook.Published;
import dev.hepatica.assessment.plan.Outlook.ScoreRange;
import dev.hepatica.fhir.terminology.Systems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentStatus;

/**
 * Writes prognoses. Only a verified figure for the only possible value becomes a probability, in percent; every other
 * figure is text with its status.
 */
final class RiskAssessmentWriter {

    private final Answer answer;

    RiskAssessmentWriter(Answer answer) {
        this.answer = answer;
    }

    Reference write(Outlook outlook) {
        var complete = outlook.missing().isEmpty() && outlook.standing() != AnswerStatus.ONLY_IF;
        var risk = new RiskAssessment()
                .setStatus(complete ? RiskAssessmentStatus.FINAL : RiskAssessmentStatus.PRELIMINARY)
                .setMethod(Answer.concept(Systems.PROGNOSTIC_MODEL, outlook.model(), outlook.title()))
                .setSubject(answer.subject())
                .setOccurrence(
                        new DateTimeType(answer.assessment().patient().asOf().toString()))
                .setPerformer(answer.device());
        answer.condition().ifPresent(risk::setCondition);
        Answer.references(outlook.sources().stream()).forEach(risk::addBasis);
        if (answers(outlook)) {
            predict(risk, outlook);
        }
        risk.addNote().setText(String.join(" ", remarks(outlook)));
        if (answers(outlook) || outlook.standing() == AnswerStatus.NOT_COMPUTABLE) {
            risk.setText(narrative(outlook));
        }
        return answer.add("risk/" + outlook.model(), risk);
    }

    private static boolean answers(Outlook outlook) {
        return outlook.standing() == AnswerStatus.ANSWERED || outlook.standing() == AnswerStatus.ONLY_IF;
    }

    private static void predict(RiskAssessment risk, Outlook outlook) {
        var prediction = risk.addPrediction()
                .setOutcome(new CodeableConcept().setText("%s: %s".formatted(outlook.title(), outlook.answer())))
                .setRationale(String.join("; ", outlook.criteria()));
        outlook.score().ifPresent(score -> prediction.addExtension(Systems.SCORE_RANGE, range(score)));
        outlook.stratum()
                .ifPresent(stratum -> prediction.setQualitativeRisk(new CodeableConcept().setText(stratum.words())));
        for (var figure : outlook.figures()) {
            figure.percent()
                    .ifPresent(percent -> risk.addPrediction()
                            .setOutcome(new CodeableConcept().setText(figure.outcome()))
                            .setProbability(new DecimalType(percent))
                            .setWhen(until(figure.horizonYears().orElseThrow()))
                            .setRationale(figure.origin()));
        }
    }

    private static Range until(BigDecimal years) {
        return new Range().setLow(years(BigDecimal.ZERO)).setHigh(years(years));
    }

    private static Quantity years(BigDecimal value) {
        return new Quantity()
                .setValue(value)
                .setUnit("years")
                .setSystem(Systems.UCUM)
                .setCode("a");
    }

    private static Range range(ScoreRange score) {
        return new Range().setLow(points(score.low())).setHigh(points(score.high()));
    }

    private static Quantity points(int value) {
        return new Quantity(value).setUnit("points").setSystem(Systems.UCUM).setCode("{score}");
    }

    private static List<String> remarks(Outlook outlook) {
        var remarks = new ArrayList<String>();
        if (outlook.standing() == AnswerStatus.NOT_COMPUTABLE) {
            remarks.add("No answer: " + outlook.answer() + ".");
        }
        outlook.stratum().ifPresent(stratum -> remarks.add("Stratum: " + stratum.words() + "."));
        remarks.addAll(outlook.remarks());
        if (!outlook.figures().isEmpty()) {
            remarks.add("Figures: %s."
                    .formatted(String.join(
                            "; ",
                            outlook.figures().stream()
                                    .map(RiskAssessmentWriter::words)
                                    .toList())));
        }
        remarks.add("Source: " + outlook.reference().citation() + ".");
        return remarks;
    }

    static String words(Published figure) {
        return "%s [%s]".formatted(figure.words(), figure.origin());
    }

    /** A narrative with figures, cohorts and caveats, which are in the note. */
    private static Narrative narrative(Outlook outlook) {
        return new Xhtml()
                .paragraph(outlook.title(), outlook.answer())
                .list(outlook.criteria())
                .narrative();
    }
}
