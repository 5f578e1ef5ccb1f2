package dev.hepatica.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.wire.R4;
import dev.hepatica.validation.TciaCohort.Range;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.RiskAssessment;

/** What the running service says of the clinical risk score of each person; everybody is asked about once. */
final class FongAnswers {

    private static final Map<String, Range> ANSWERS = new ConcurrentHashMap<>();

    private FongAnswers() {}

    static Range of(TciaRow row) {
        return ANSWERS.computeIfAbsent(row.id(), id -> range(ask(row)));
    }

    private static Answered ask(TciaRow row) {
        var request = new Parameters();
        request.addParameter().setName("record").setResource(TciaBundle.of(row));
        request.addParameter().setName("asOf").setValue(new DateType(TciaBundle.OPERATION.toString()));
        return Answered.to(R4.json(request, false));
    }

    private static Range range(Answered answer) {
        assertThat(answer.status()).isEqualTo(200);
        var scores = answer.resources(RiskAssessment.class)
                .filter(risk -> risk.getMethod().hasCoding(Systems.PROGNOSTIC_MODEL, "fong"))
                .toList();
        assertThat(scores).hasSize(1);
        var extension = scores.get(0).getPredictionFirstRep().getExtensionByUrl(Systems.SCORE_RANGE);
        var range = (org.hl7.fhir.r4.model.Range) extension.getValue();
        return new Range(
                range.getLow().getValue().intValueExact(),
                range.getHigh().getValue().intValueExact());
    }
}
