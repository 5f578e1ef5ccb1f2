package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.ConsideredRecommendation;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** Writes every item of the evidence base with its verdict and the facts behind it. */
final class ExplanationWriter {

    private final Answer answer;

    ExplanationWriter(Answer answer) {
        this.answer = answer;
    }

    void write() {
        var parameters = new Parameters();
        answer.assessment().considered().forEach(item -> parameters.addParameter(item(item)));
        answer.add("explanation", parameters);
    }

    private static ParametersParameterComponent item(ConsideredRecommendation considered) {
        var item = new ParametersParameterComponent().setName("item");
        item.addPart().setName("id").setValue(new CodeType(considered.item()));
        item.addPart().setName("verdict").setValue(new CodeType(considered.verdict()));
        considered.missing().forEach(fact -> item.addPart().setName("missing").setValue(new CodeType(fact)));
        for (var fact : considered.facts()) {
            var part = item.addPart().setName("fact");
            part.addPart().setName("name").setValue(new CodeType(fact.fact().id()));
            fact.value().ifPresent(value -> part.addPart().setName("value").setValue(new StringType(value)));
            fact.sources()
                    .forEach(source -> part.addPart().setName("source").setValue(new Reference(source.reference())));
        }
        return item;
    }
}
