package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.ResultWords;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the changes that the texts of a gene test or a variant name. A text counts only if every word of it is a change, a
 * gene that was tested, or neutral; a text that mentions a change in other words is unreadable.
 *
 * @param words the words that are neutral beside a change
 */
record NamedChanges(ResultWords words, GeneNames names, CodonNumbers codons) {

    /**
     * The changes of one text.
     *
     * @param changes    changes of the protein, numbered on the reference
     * @param understood whether every word of the text is understood
     */
    private record Reading(String text, List<ProteinChange> changes, boolean understood) {}

    private static final Pattern TRANSCRIPT = Pattern.compile(
            "((?:nm|np|nc|ng|xm|xp)_[0-9]+|lrg_[0-9]+(?:[tp][0-9]+)?|enst[0-9]+|ensp[0-9]+)(?:\\.[0-9]+)?",
            Pattern.CASE_INSENSITIVE);

    /** Parentheses within a change of HGVS: {@code p.(Gly12Asp)}. */
    private static final Pattern WITHIN_CHANGE = Pattern.compile("\\b([cgmnpr]\\.)[(\\[]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:()\\[\\]]+|[.](?=[()\\[\\]]*$)");
    private static final Pattern NUMBER = Pattern.compile("(?!0+(?:[.,]0+)?%?$)\\d+(?:[.,]\\d+)?%?");

    /** Words by which a text denies what it names, or leaves it open. */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(no|not|non|without|except|excluding|other|or|neither|negative|absent|excluded|cannot|possible|suspected|uncertain)\\b|/",
            Pattern.CASE_INSENSITIVE);

    /** The single words of a text. */
    static List<String> split(String text) {
        return BETWEEN_WORDS
                .splitAsStream(WITHIN_CHANGE.matcher(text.strip()).replaceAll("$1"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * The call for the changes that texts name; empty if they mention none.
     *
     * @param genes       the genes that were tested
     * @param transcripts the transcripts that the result names elsewhere, without version
     * @param counts      true for a change that counts
     */
    Optional<Finding<GeneCall>> in(
            Set<String> genes, List<String> texts, Collection<String> transcripts, Predicate<ProteinChange> counts) {
        var besides = new HashSet<String>(transcripts);
        texts.forEach(text -> besides.addAll(transcripts(text)));
        var readings = texts.stream().map(text -> read(genes, text, besides)).toList();
        var changes = readings.stream()
                .filter(Reading::understood)
                .flatMap(reading -> reading.changes().stream())
                .toList();
        var unread = readings.stream()
                .filter(reading -> !reading.understood())
                .anyMatch(reading -> !isRepetition(reading.text(), changes));
        if (unread) {
            return Optional.of(Finding.missing(MissingReason.UNREADABLE));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(of(changes, counts));
    }

    /** Returns whether a text that is not understood mentions no other change than those named, and denies none. */
    private static boolean isRepetition(String text, List<ProteinChange> named) {
        var mentions = ProteinChange.mentions(text);
        return mentions.isEmpty() || (named.containsAll(mentions) && !isDoubtful(text));
    }

    /** Returns whether a text denies something or leaves it open, also if the rest of it is not understood. */
    static boolean isDoubtful(String text) {
        return DENIAL.matcher(text).find();
    }

    private Reading read(Set<String> genes, String text, Set<String> besides) {
        var changes = new ArrayList<ProteinChange>();
        var understood = true;
        var own = transcripts(text);
        for (var word : split(text)) {
            var named = own.isEmpty()
                    ? named(genes, word, besides).or(() -> named(genes, word, List.of()))
                    : named(genes, word, own);
            named.ifPresent(changes::add);
            understood &= named.isPresent() || isNeutral(genes, word);
        }
        return new Reading(text, changes, understood);
    }

    /** The change that a word names, numbered on the reference protein. */
    private Optional<ProteinChange> named(Set<String> genes, String word, Collection<String> transcripts) {
        return genes.stream()
                .flatMap(gene -> Stream.of(
                                ProteinChange.ofWord(word)
                                        .flatMap(change -> codons.onReference(gene, change, transcripts)),
                                ProteinChange.ofCoding(gene, word, codons.offset(gene, transcripts)))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static List<String> transcripts(String text) {
        return split(text).stream().flatMap(word -> transcript(word).stream()).toList();
    }

    /** The transcript, protein or sequence that a word is the accession of, without version. */
    static Optional<String> transcript(String word) {
        var match = TRANSCRIPT.matcher(word);
        return match.matches() ? Optional.of(match.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The call for changes: altered if at least one counts, without a name if several do. */
    private static Finding<GeneCall> of(List<ProteinChange> changes, Predicate<ProteinChange> counts) {
        var counting = changes.stream().filter(counts).distinct().toList();
        if (counting.isEmpty()) {
            return Finding.missing(MissingReason.INCONCLUSIVE);
        }
        return Finding.known(
                new GeneCall(true, counting.size() == 1 ? Optional.of(counting.get(0)) : Optional.empty()));
    }

    private boolean isNeutral(Set<String> genes, String word) {
        return names.symbol(word).filter(genes::contains).isPresent()
                || words.isBesideChange(word)
                || ProteinChange.isOfNucleotides(word)
                || NUMBER.matcher(word).matches()
                || TRANSCRIPT.matcher(word).matches();
    }
}
