package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.ResultWords;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Identification of the genes of CodeSystem crlm-gene in concepts and texts, by HGNC id, NCBI id, symbol or name. */
final class GeneIdentity {

    /**
     * Gene that a concept names.
     *
     * @param gene     the gene; empty if the code system does not have it, or if code and name differ
     * @param possible every gene of the code system that the concept may mean
     */
    record NamedGene(Optional<String> gene, Set<String> possible) {}

    private static final Pattern ID = Pattern.compile("(HGNC:)?\\d+");

    /** The shape of a gene symbol. A display of another shape is a description and is not compared with the code. */
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9-]{1,9}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9-]+");

    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern SLASH = Pattern.compile("/");

    /** An id among the words of a name. */
    private static final Pattern ID_IN_WORDS = Pattern.compile("HGNC:\\d+", Pattern.CASE_INSENSITIVE);

    /** Words by which a text denies the gene that it names, or leaves open which it is. */
    private static final Pattern DENIAL =
            Pattern.compile("\\b(no|not|non|without|except|excluding|other|or|neither)\\b", Pattern.CASE_INSENSITIVE);

    private final Terminology terminology;
    private final ReadingReport report;
    private final GeneNames names;
    private final ResultWords words;

    GeneIdentity(Terminology terminology, GeneNames names, ReadingReport report) {
        this.terminology = terminology;
        this.names = names;
        this.report = report;
        this.words = terminology.words("gene");
    }

    /** The gene of a concept. If code and name differ, neither is used, which is reported if a gene of the code system is affected. */
    NamedGene of(CodeableConcept concept, String path) {
        var coded = new LinkedHashSet<>(terminology.translations("gene", concept));
        var hasId = false;
        var named = new LinkedHashSet<String>();
        for (var code : codes(concept)) {
            if (ID.matcher(code).matches()) {
                hasId = true;
            } else {
                addSymbols(code.startsWith("HGNC:") ? code.substring("HGNC:".length()) : code, named);
            }
        }
        for (var coding : concept.getCoding()) {
            if (coding.hasDisplay()) {
                addSymbols(coding.getDisplay(), named);
            }
        }
        if (concept.hasText()) {
            addSymbols(concept.getText(), named);
        }
        var possible = new HashSet<String>(coded);
        possible.addAll(named);
        possible.retainAll(names.all());
        var withId = hasId;
        if (!possible.isEmpty() && texts(concept).anyMatch(text -> !isUnderstood(text, withId))) {
            report.problem(path, "names a gene in words that are not understood; it is not used");
            return new NamedGene(Optional.empty(), possible);
        }
        if (coded.size() > 1 || named.size() > 1 || (hasId && !named.isEmpty() && !named.equals(coded))) {
            if (!possible.isEmpty()) {
                report.problem(path, "code and display name different genes; neither is used");
            }
            return new NamedGene(Optional.empty(), possible);
        }
        return new NamedGene(
                (hasId ? coded : named).stream().filter(names.all()::contains).findFirst(), possible);
    }

    /** The genes that a text names. */
    Set<String> in(String text) {
        var symbols = new HashSet<String>();
        addSymbols(text, symbols);
        symbols.retainAll(names.all());
        return symbols;
    }

    /** The codes of the two systems of gene ids, and codes without a system. */
    private static List<String> codes(CodeableConcept concept) {
        var codes = new ArrayList<>(Terminology.codes(Systems.HGNC, concept));
        codes.addAll(Terminology.codes(Systems.NCBI_GENE, concept));
        for (var coding : concept.getCoding()) {
            if (coding.hasCode() && !coding.hasSystem()) {
                codes.add(coding.getCode());
            }
        }
        return codes;
    }

    private static Stream<String> texts(CodeableConcept concept) {
        return Stream.concat(
                concept.getCoding().stream().filter(Coding::hasDisplay).map(Coding::getDisplay),
                Stream.of(concept.getText()).filter(Objects::nonNull));
    }

    /** Returns whether a text that names one of our genes means it; beside an id it may describe the gene in any words. */
    private boolean isUnderstood(String text, boolean besideId) {
        return besideId
                ? !DENIAL.matcher(text).find()
                : in(text).isEmpty()
                        || !words.statement(ID_IN_WORDS.matcher(text).replaceAll(" "), this::named)
                                .names()
                                .isEmpty();
    }

    /** The genes that a word names: {@code k-ras}, {@code her2/neu}, {@code kras/nras}. */
    private Set<String> named(String word) {
        var parts = SLASH.splitAsStream(word).map(names::symbol).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream().flatMap(Optional::stream).collect(Collectors.toSet())
                : Set.of();
    }

    /** Adds the gene symbols in a name: the name itself if it has the shape of one, and the names of genes within it. */
    private void addSymbols(String name, Set<String> symbols) {
        var upper = name.strip().toUpperCase(Locale.ROOT);
        if (SYMBOL.matcher(upper).matches()) {
            symbols.add(names.symbol(upper).orElse(upper));
            return;
        }
        BETWEEN_WORDS
                .splitAsStream(upper)
                .flatMap(word -> names.symbol(word)
                        .map(Stream::of)
                        .orElseGet(() -> HYPHEN.splitAsStream(word).flatMap(part -> names.symbol(part).stream())))
                .forEach(symbols::add);
    }
}
