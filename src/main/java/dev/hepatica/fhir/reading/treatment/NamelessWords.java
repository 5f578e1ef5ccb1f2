package dev.hepatica.fhir.reading.treatment;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that stand for no drug: forms, packages, units, coding systems, and words for drugs in general. A text with nothing
 * else does not say which drug is meant.
 */
final class NamelessWords {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Shorter words are units and abbreviations. */
    private static final int SHORTEST_NAME = 3;

    private static final Set<String> WORDS = Set.of(
            // forms and packages
            "ampoule",
            "ampulle",
            "bag",
            "beutel",
            "bottle",
            "capsule",
            "capsules",
            "concentrate",
            "durchstechflasche",
            "filmtabletten",
            "flasche",
            "infusion",
            "infusionslösung",
            "inj",
            "injection",
            "injektion",
            "injektionslösung",
            "intravenous",
            "intravenös",
            "kapseln",
            "konzentrat",
            "lösung",
            "oral",
            "powder",
            "pulver",
            "soln",
            "solution",
            "tablet",
            "tablets",
            "tablette",
            "tabletten",
            "vial",
            // units
            "einheiten",
            "mcg",
            "unit",
            "units",
            // coding systems
            "atc",
            "code",
            "hcpcs",
            "ndc",
            "pzn",
            "rxnorm",
            // drugs in general
            "antibody",
            "antineoplastic",
            "antikörper",
            "arzneimittel",
            "biological",
            "chemo",
            "chemotherapie",
            "chemotherapy",
            "cytotoxic",
            "drug",
            "drugs",
            "immunotherapie",
            "immunotherapy",
            "medication",
            "medikament",
            "medikation",
            "monoclonal",
            "substance",
            "therapie",
            "therapy",
            "treatment",
            "wirkstoff",
            "zytostatika",
            "zytostatikum",
            // what stands around them
            "and",
            "classified",
            "for",
            "not",
            "order",
            "other",
            "otherwise",
            "per",
            "protocol",
            "protokoll",
            "see",
            "siehe",
            "specified",
            "the",
            "unbekannt",
            "unclassified",
            "und",
            "unknown",
            "unspecified",
            "use",
            "with");

    private NamelessWords() {}

    /** Returns whether no word of a text can be the name of a drug. */
    static boolean areAllOf(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .allMatch(word -> word.length() < SHORTEST_NAME || WORDS.contains(word));
    }
}
