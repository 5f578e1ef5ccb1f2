package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.terminology.ResultWords;
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
 * Reads the changes of a protein that the value of a gene test names. Every word beside them must be known to change
 * nothing of what they say: a text with anything more in it is unreadable.
 *
 * @param words the words that may stand beside a change
 */
record NamedChanges(ResultWords words) {

    private static final Pattern TRANSCRIPT =
            Pattern.compile("(nm|np|nc|ng|lrg|enst|ensp)_?[0-9.]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORDS = Pattern.compile("[()\\[\\]]|[.](?=[()\\[\\]]*$)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * The changes that a text names; empty where it names none.
     *
     * @param genes  the genes that were tested
     * @param counts whether a change is one that counts
     */
    Optional<Finding<GeneCall>> in(Set<String> genes, String text, Predicate<ProteinChange> counts) {
        var changes = new ArrayList<ProteinChange>();
        var understood = true;
        for (var word : BETWEEN_WORDS.split(NO_WORDS.matcher(text.strip()).replaceAll(""))) {
            var change = ProteinChange.ofWord(word);
            change.ifPresent(changes::add);
            understood &= change.isPresent() || isNeutral(genes, word);
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(understood ? of(changes, counts) : Finding.missing(MissingReason.UNREADABLE));
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

    private boolean isNeutral(Set<String> genes, String word) {
        return genes.contains(word.toUpperCase(Locale.ROOT))
                || words.isBesideChange(word)
                || word.startsWith("c.")
                || NUMBER.matcher(word).matches()
                || TRANSCRIPT.matcher(word).matches();
    }
}
