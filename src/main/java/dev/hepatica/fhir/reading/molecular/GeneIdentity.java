package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Which of the genes of CodeSystem crlm-gene a sender means, by HGNC id, NCBI id, symbol or name. */
final class GeneIdentity {

    /**
     * What a concept says of a gene.
     *
     * @param gene     the gene that it names; empty where that is none of ours, or where code and name differ
     * @param possible every gene of ours that it may mean
     */
    record Named(Optional<String> gene, Set<String> possible) {}

    private static final Pattern ID = Pattern.compile("(HGNC:)?\\d+");

    /** How a gene symbol looks; a display that does not look so is a description, and contradicts nothing. */
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9-]{1,9}");

    private final Terminology terminology;
    private final ReadingReport report;
    private final Map<String, String> names = new LinkedHashMap<>();

    GeneIdentity(Terminology terminology, ReadingReport report) {
        this.terminology = terminology;
        this.report = report;
        for (var code : terminology.all("crlm-gene")) {
            if (terminology.property("crlm-gene", code, "member").isEmpty()) {
                names.put(code, code);
                terminology.property("crlm-gene", code, "spelling").forEach(name -> names.put(name, code));
            }
        }
    }

    /** A code and a name that differ are a conflict: neither is used, and that is told if one of our genes is in it. */
    Named of(CodeableConcept concept, String path) {
        var coded = terminology.translations("gene", concept).collect(Collectors.toCollection(LinkedHashSet::new));
        var hasId = codes(concept).anyMatch(code -> ID.matcher(code).matches());
        var named = Stream.of(
                        codes(concept)
                                .filter(code -> !ID.matcher(code).matches())
                                .map(code -> code.replaceFirst("^HGNC:", "")),
                        concept.getCoding().stream().map(Coding::getDisplay).filter(Objects::nonNull),
                        Stream.of(concept.hasText() ? concept.getText() : ""))
                .flatMap(stream -> stream)
                .flatMap(this::symbols)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var possible = Stream.concat(coded.stream(), named.stream())
                .filter(names::containsKey)
                .collect(Collectors.toSet());
        if (coded.size() > 1 || named.size() > 1 || hasId && !named.isEmpty() && !named.equals(coded)) {
            if (!possible.isEmpty()) {
                report.problem(path, "code and display name different genes; neither is used");
            }
            return new Named(Optional.empty(), possible);
        }
        return new Named(
                (hasId ? coded : named).stream().filter(names::containsKey).findFirst(), possible);
    }

    /** The genes that play a role for a fact, by property {@code role} of the code system. */
    List<String> inRole(String role) {
        return terminology.all("crlm-gene").stream()
                .filter(code -> terminology.property("crlm-gene", code, "role").contains(role))
                .toList();
    }

    /** The genes that a text names. */
    Set<String> in(String text) {
        return symbols(text).filter(names::containsKey).collect(Collectors.toSet());
    }

    /** Codes of the two systems of gene ids, and those of no system at all. */
    private static Stream<String> codes(CodeableConcept concept) {
        var systemless = concept.getCoding().stream()
                .filter(coding -> coding.hasCode() && !coding.hasSystem())
                .map(Coding::getCode);
        return Stream.of(
                        Terminology.codes(Systems.HGNC, concept),
                        Terminology.codes(Systems.NCBI_GENE, concept),
                        systemless)
                .flatMap(stream -> stream);
    }

    /** Gene symbols in a name: the name itself if it looks like one, and those of our genes that stand in it. */
    private Stream<String> symbols(String name) {
        var upper = name.strip().toUpperCase(Locale.ROOT);
        return SYMBOL.matcher(upper).matches()
                ? Stream.of(names.getOrDefault(upper, upper))
                : Stream.of(upper.split("[^A-Z0-9]+")).flatMap(word -> Stream.ofNullable(names.get(word)));
    }
}
