package dev.hepatica.documentation;

import static java.util.Map.entry;

import dev.hepatica.evidence.base.RecommendationKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the short names of the base mean. */
final class Words {

    private static final Map<RecommendationKind, String> KINDS = Map.ofEntries(
            entry(RecommendationKind.RECOMMENDATION, "puts activities forward"),
            entry(RecommendationKind.AGAINST, "speaks against activities"),
            entry(RecommendationKind.CAUTION, "says what to mind about activities"),
            entry(RecommendationKind.REQUIRED_DATA, "names what must be known before a decision"),
            entry(RecommendationKind.CRITERION, "defines something: resectability, a threshold, an indication"),
            entry(RecommendationKind.PREDICTIVE, "says whom a treatment helps more, or less"),
            entry(RecommendationKind.PROGNOSTIC, "says how people fare, whatever the treatment"),
            entry(RecommendationKind.OUTCOME, "reports what a treatment achieved"),
            entry(RecommendationKind.GAP, "says what is not known"),
            entry(RecommendationKind.EPIDEMIOLOGY, "says how common something is"),
            entry(RecommendationKind.MECHANISM, "says how something works"),
            entry(RecommendationKind.TRIAL, "describes a trial under way"));

    private static final Map<String, String> DESIGNS = Map.ofEntries(
            entry("guideline", "guideline"),
            entry("meta-analysis", "meta-analysis"),
            entry("systematic-review", "systematic review"),
            entry("rct-phase3", "randomised phase 3 trial"),
            entry("rct-phase2", "randomised phase 2 trial"),
            entry("rct", "randomised trial"),
            entry("single-arm-phase2", "single-arm phase 2 trial"),
            entry("phase1-2", "phase 1 or 2 trial"),
            entry("prospective-cohort", "prospective cohort"),
            entry("retrospective-cohort", "retrospective cohort"),
            entry("case-series", "case series"),
            entry("case-report", "case report"),
            entry("regulatory-label", "label of a regulator"),
            entry("expert-review", "opinion of a review's authors"),
            entry("preclinical", "preclinical work"));

    private Words() {}

    static String kind(RecommendationKind kind) {
        return Optional.ofNullable(KINDS.get(kind))
                .orElseThrow(() -> new IllegalStateException("no words for the kind " + kind));
    }

    static String design(String code) {
        return Optional.ofNullable(DESIGNS.get(code))
                .orElseThrow(() -> new IllegalStateException("no words for the design " + code));
    }

    static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.UK);
    }

    /** The name of a constant as the files of the base write it. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
