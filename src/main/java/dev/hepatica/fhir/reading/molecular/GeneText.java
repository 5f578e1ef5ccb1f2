package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the answer of a gene test from its words. Every word must be one that is known to mean nothing else: a text with
 * anything more in it is unreadable.
 */
final class GeneText {

    private static final Pattern NEGATIVE =
            Pattern.compile("(no|not) (pathogenic )?((variants?|mutations?|alterations?)"
                    + "( (was|were))?( (detected|found|identified))?|(detected|found|identified|mutated))"
                    + "|(variants?|mutations?|alterations?) not (detected|found|identified)"
                    + "|wild[- ]?type|negative|none( detected)?|absent|undefined mutation");
    private static final Pattern POSITIVE = Pattern.compile(
            "((mutation|variant) )?(detected|present|positive|found|identified)|mutated|mutant|mutation");

    /** Words that may stand beside a change without changing what it says. */
    private static final Set<String> NEUTRAL = Set.of(
            "mutation",
            "mutations",
            "variant",
            "variants",
            "mutated",
            "mutant",
            "detected",
            "positive",
            "present",
            "found",
            "identified",
            "pathogenic",
            "activating",
            "somatic",
            "hotspot",
            "exon",
            "codon",
            "gene",
            "in",
            "and",
            "&");

    private static final Pattern TRANSCRIPT =
            Pattern.compile("(nm|np|nc|ng|lrg|enst|ensp)_?[0-9.]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORDS = Pattern.compile("[()\\[\\]]|[.](?=[()\\[\\]]*$)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:]+");
    private static final Pattern AFTER_GENE = Pattern.compile("[: ]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private GeneText() {}

    /**
     * What a text says of a gene.
     *
     * @param counts whether a change is one that counts
     */
    static Finding<GeneCall> read(String gene, String text, Predicate<ProteinChange> counts) {
        var plain = NO_WORDS.matcher(text.strip()).replaceAll("");
        var changes = new ArrayList<ProteinChange>();
        var understood = true;
        for (var word : BETWEEN_WORDS.split(plain)) {
            var change = ProteinChange.ofWord(word);
            change.ifPresent(changes::add);
            understood &= change.isPresent() || isNeutral(gene, word);
        }
        if (changes.isEmpty()) {
            return phrase(gene, plain.toLowerCase(Locale.ROOT));
        }
        return understood ? of(changes, counts) : Finding.missing(MissingReason.UNREADABLE);
    }

    /** One change that counts is enough; which it is remains open where there are several. */
    static Finding<GeneCall> of(List<ProteinChange> changes, Predicate<ProteinChange> counts) {
        var counting = changes.stream().filter(counts).distinct().toList();
        if (counting.isEmpty()) {
            return Finding.missing(MissingReason.INCONCLUSIVE);
        }
        return Finding.known(
                new GeneCall(true, counting.size() == 1 ? Optional.of(counting.get(0)) : Optional.empty()));
    }

    private static Finding<GeneCall> phrase(String gene, String text) {
        var phrase = withoutGene(gene.toLowerCase(Locale.ROOT), text);
        if (NEGATIVE.matcher(phrase).matches()) {
            return Finding.known(GeneCall.WILD_TYPE);
        }
        return POSITIVE.matcher(phrase).matches()
                ? Finding.known(GeneCall.ALTERED)
                : Finding.missing(MissingReason.UNREADABLE);
    }

    private static String withoutGene(String gene, String text) {
        var rest = text.startsWith(gene) ? text.substring(gene.length()) : "";
        var separator = AFTER_GENE.matcher(rest);
        return separator.lookingAt() ? rest.substring(separator.end()) : text;
    }

    private static boolean isNeutral(String gene, String word) {
        return word.equalsIgnoreCase(gene)
                || NEUTRAL.contains(word.toLowerCase(Locale.ROOT))
                || word.startsWith("c.")
                || NUMBER.matcher(word).matches()
                || TRANSCRIPT.matcher(word).matches();
    }
}
