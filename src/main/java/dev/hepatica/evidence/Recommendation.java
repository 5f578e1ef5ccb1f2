package dev.hepatica.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hepatica.evidence.language.Condition;
import java.util.List;
import java.util.Optional;

/**
 * A cited statement: for whom it holds, what it speaks for or against, how sure it is, and where it stands.
 *
 * @param statement    one sentence, in our own words
 * @param when         for whom it holds
 * @param basis        what {@code when} says beyond the cited sentence
 * @param proposes     ids of the activities that it puts forward
 * @param opposes      activities, or {@code class:<class>}, that it speaks against
 * @param qualifies    activities or classes that it explains or cautions about, without proposing them
 * @param unless       where this is true the item is silent; where it is open, so is the item
 * @param exceptions   activities that its opposition does not reach
 * @param quiet        speaks only while something that it opposes or qualifies is on the table
 * @param inference    part of it is a reasonable step that the cited sentence does not print; it never vetoes
 * @param jurisdiction the country whose guideline it is; it proposes only there
 * @param design       the kind of study it rests on
 * @param escat        the ESCAT tier of a molecular match, as proposed by us
 * @param modifies     earlier items that it updates; they stay, behind it
 * @param alongside    activities that what it proposes stands beside, rather than before: it was shown to be not inferior
 * @param date         of an update
 * @param note         a remark for the reader
 */
public record Recommendation(
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
        List<Exemption> exceptions,
        boolean quiet,
        boolean inference,
        Optional<String> jurisdiction,
        Strength strength,
        Certainty certainty,
        Optional<String> design,
        Optional<String> escat,
        Optional<String> trial,
        List<Outcome> outcomes,
        List<Citation> sources,
        List<String> conflicts,
        List<String> modifies,
        List<String> alongside,
        Optional<String> date,
        Optional<String> note,
        String reviewed) {

    /** What sort of statement it is. The first four mostly act in a plan, the others mostly inform. */
    public enum RecommendationKind {
        @JsonProperty("recommendation")
        RECOMMENDATION,
        @JsonProperty("against")
        AGAINST,
        @JsonProperty("caution")
        CAUTION,
        @JsonProperty("required-data")
        REQUIRED_DATA,
        @JsonProperty("criterion")
        CRITERION,
        @JsonProperty("predictive")
        PREDICTIVE,
        @JsonProperty("prognostic")
        PROGNOSTIC,
        @JsonProperty("outcome")
        OUTCOME,
        @JsonProperty("gap")
        GAP,
        @JsonProperty("epidemiology")
        EPIDEMIOLOGY,
        @JsonProperty("mechanism")
        MECHANISM,
        @JsonProperty("trial")
        TRIAL
    }

    /** How strongly it speaks, strongest first. */
    public enum Strength {
        @JsonProperty("strong")
        STRONG,
        @JsonProperty("conditional")
        CONDITIONAL,
        @JsonProperty("none")
        NONE
    }

    /** How certain the evidence is, in the words of GRADE, most certain first. */
    public enum Certainty {
        @JsonProperty("high")
        HIGH,
        @JsonProperty("moderate")
        MODERATE,
        @JsonProperty("low")
        LOW,
        @JsonProperty("very-low")
        VERY_LOW
    }

    /**
     * Activities of a class, which an opposition does not reach where the condition holds.
     *
     * @param activityClass the class
     * @param when          empty for always
     */
    public record Exemption(@JsonProperty("class") String activityClass, Optional<Condition> when) {
        public Exemption {
            RequiredKeys.required(activityClass, "class");
        }
    }

    public Recommendation {
        RequiredKeys.required(id, "id");
        RequiredKeys.required(kind, "kind");
        RequiredKeys.required(statement, "statement");
        RequiredKeys.required(when, "when");
        RequiredKeys.required(strength, "strength");
        RequiredKeys.required(certainty, "certainty");
        RequiredKeys.required(reviewed, "reviewed");
        proposes = RequiredKeys.listOf(proposes);
        opposes = RequiredKeys.listOf(opposes);
        qualifies = RequiredKeys.listOf(qualifies);
        exceptions = RequiredKeys.listOf(exceptions);
        outcomes = RequiredKeys.listOf(outcomes);
        sources = RequiredKeys.listOf(sources);
        conflicts = RequiredKeys.listOf(conflicts);
        modifies = RequiredKeys.listOf(modifies);
        alongside = RequiredKeys.listOf(alongside);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an item without a source");
        }
        for (var outcome : outcomes) {
            if (outcome.source() < 0 || outcome.source() >= sources.size()) {
                throw new IllegalArgumentException("an outcome names source %d, but the sources are 0 to %d"
                        .formatted(outcome.source(), sources.size() - 1));
            }
        }
    }

    /** The same item, which updates others. */
    public Recommendation modifying(List<String> others) {
        return new Recommendation(
                id,
                kind,
                statement,
                when,
                basis,
                axis,
                proposes,
                opposes,
                qualifies,
                unless,
                exceptions,
                quiet,
                inference,
                jurisdiction,
                strength,
                certainty,
                design,
                escat,
                trial,
                outcomes,
                sources,
                conflicts,
                others,
                alongside,
                date,
                note,
                reviewed);
    }
}
