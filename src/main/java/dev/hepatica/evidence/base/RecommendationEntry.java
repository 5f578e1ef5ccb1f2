package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;
import dev.hepatica.model.grade.Certainty;
import dev.hepatica.model.grade.Grade;
import dev.hepatica.model.grade.Strength;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation with the keys that authors write, side by side as in its file; {@link Applicability},
 * {@link Effect}, {@link Grade} and {@link Provenance} define them.
 */
public record RecommendationEntry(
        String id,
        RecommendationKind kind,
        String statement,
        Condition when,
        Optional<String> basis,
        Optional<Axis> axis,
        List<String> proposes,
        List<String> opposes,
        List<String> qualifies,
        Optional<Condition> unless,
        List<Effect.Exemption> exceptions,
        List<String> instead,
        boolean contextual,
        Optional<List<String>> whenOpen,
        boolean inference,
        Optional<String> jurisdiction,
        Strength strength,
        Certainty certainty,
        Optional<String> design,
        Optional<String> escat,
        Optional<String> trial,
        List<Outcome> outcomes,
        List<Citation> sources,
        Optional<Boolean> verified,
        List<String> conflicts,
        List<String> modifies,
        List<String> alongside,
        Optional<String> date,
        Optional<String> note,
        String reviewed) {

    /**
     * The recommendation that it describes.
     *
     * @throws MissingKey if a key is missing
     * @throws IllegalArgumentException if there is no source, or an outcome names a source that does not exist
     */
    Recommendation recommendation() {
        return new Recommendation(
                id,
                kind,
                statement,
                new Applicability(when, unless, basis, contextual, whenOpen, jurisdiction),
                new Effect(axis, proposes, opposes, qualifies, exceptions, instead, modifies, alongside),
                new Grade(
                        RequiredKeys.required(strength, "strength"),
                        RequiredKeys.required(certainty, "certainty"),
                        inference,
                        escat,
                        design),
                new Provenance(sources, outcomes, verified.orElse(true), conflicts, trial, date, note, reviewed));
    }
}
