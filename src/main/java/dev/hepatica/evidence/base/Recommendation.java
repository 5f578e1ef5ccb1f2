package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.hepatica.model.grade.Grade;
import java.util.List;

/**
 * A cited statement of the evidence base.
 *
 * @param id            its name, which is never used again for another
 * @param kind          its kind
 * @param statement     one sentence, in words of this project
 * @param applicability the patients for whom it is made
 * @param effect        what it is for, against or about
 * @param grade         its strength, and the certainty of the evidence
 * @param provenance    its sources, with their figures
 */
public record Recommendation(
        String id,
        RecommendationKind kind,
        String statement,
        Applicability applicability,
        Effect effect,
        Grade grade,
        Provenance provenance) {

    public Recommendation {
        RequiredKeys.required(id, "id");
        RequiredKeys.required(kind, "kind");
        RequiredKeys.required(statement, "statement");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Recommendation of(RecommendationEntry entry) {
        return entry.recommendation();
    }

    /** The statement as it is shown: marked where nobody has read it in a source. */
    public String words() {
        return provenance.verified() ? statement : "Not verified: " + statement;
    }

    /** The same recommendation, updating others. */
    public Recommendation modifying(List<String> others) {
        return new Recommendation(id, kind, statement, applicability, effect.modifying(others), grade, provenance);
    }
}
