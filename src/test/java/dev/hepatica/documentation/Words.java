package dev.hepatica.documentation;

import static java.util.Map.entry;

import dev.hepatica.evidence.EvidenceItem.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the short names of the base mean. */
final class Words {

    private static final Map<Kind, String> KINDS = Map.ofEntries(
            entry(Kind.RECOMMENDATION, "puts activities forward"),
            entry(Kind.AGAINST, "speaks against activities"),
            entry(Kind.CAUTION, "says what to mind about activities"),
            entry(Kind.REQUIRED_DATA, "names what must be known before a decision"),
            entry(Kind.CRITERION, "defines something: resectability, a threshold, an indication"),
            entry(Kind.PREDICTIVE, "says whom a treatment helps more, or less"),
            entry(Kind.PROGNOSTIC, "says how people fare, whatever the treatment"),
            entry(Kind.OUTCOME, "reports what a treatment achieved"),
            entry(Kind.GAP, "says what is not known"),
            entry(Kind.EPIDEMIOLOGY, "says how common something is"),
            entry(Kind.MECHANISM, "says how something works"),
            entry(Kind.TRIAL, "describes a trial under way"));

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
            entry("expert-review", "opinion of a review's authors"),
            entry("preclinical", "preclinical work"));

    private Words() {}

    static String kind(Kind kind) {
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
