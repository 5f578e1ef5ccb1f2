package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kind of a recommendation. The first four mostly act in a plan, the others mostly inform. */
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
