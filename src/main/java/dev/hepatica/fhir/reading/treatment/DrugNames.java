package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.terminology.Terminology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * Recognises drugs and regimens by their codes and names. A longer name has precedence over a shorter one within it:
 * trastuzumab deruxtecan is not trastuzumab.
 */
public final class DrugNames {

    /**
     * Drugs that a medication names.
     *
     * @param drugs   their codes in {@code crlm-drug}; empty if none was recognised
     * @param regimen whether a regimen was named, rather than drugs
     * @param clash   whether codes and names stand for different drugs; then none is used
     * @param obscure whether a part of it has neither a code that is recognised nor words that may name a drug
     */
    record NamedDrugs(Set<String> drugs, boolean regimen, boolean clash, boolean obscure) {

        /** The drugs of both in one preparation. */
        NamedDrugs and(NamedDrugs other) {
            return new NamedDrugs(
                    both(drugs, other.drugs), regimen || other.regimen, clash || other.clash, obscure || other.obscure);
        }

        /** The drugs of one medication that is described in several ways: those of the first description that names any. */
        static NamedDrugs of(List<NamedDrugs> descriptions) {
            var naming = descriptions.stream()
                    .filter(each -> each.clash || !each.drugs.isEmpty())
                    .toList();
            if (naming.isEmpty()) {
                return new NamedDrugs(
                        Set.of(), false, false, descriptions.stream().allMatch(NamedDrugs::obscure));
            }
            var agree = areNested(naming.stream().map(NamedDrugs::drugs).toList());
            return agree ? naming.get(0) : new NamedDrugs(Set.of(), false, true, false);
        }
    }

    private final Terminology terminology;
    private final NamelessWords nameless;
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Set<String> regimens = new LinkedHashSet<>();

    /** All names by their first character, longest first. */
    private final Map<Character, List<String>> longestFirst = new HashMap<>();

    public DrugNames(Terminology terminology) {
        this.terminology = terminology;
        this.nameless = new NamelessWords(terminology);
        for (var drug : terminology.all("crlm-drug")) {
            name("crlm-drug", drug, Set.of(drug));
        }
        for (var regimen : terminology.all("crlm-regimen")) {
            regimens.addAll(name("crlm-regimen", regimen, terminology.property("crlm-regimen", regimen, "drug")));
        }
        byName.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> longestFirst
                        .computeIfAbsent(name.charAt(0), c -> new ArrayList<>())
                        .add(name));
    }

    /** Adds the names in a text from left to right; of a name within another, only the longer one. */
    private List<String> names(String words) {
        var found = new ArrayList<String>();
        var text = words.toLowerCase(Locale.ROOT);
        for (var at = 0; at < text.length(); at++) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                var name = nameAt(text, at);
                if (name.isPresent()) {
                    found.add(name.get());
                    at += name.get().length() - 1;
                }
            }
        }
        return found;
    }

    private Optional<String> nameAt(String text, int at) {
        for (var name : longestFirst.getOrDefault(text.charAt(at), List.of())) {
            var end = at + name.length();
            if (text.startsWith(name, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The drugs that a concept names with all its codes and texts together. */
    NamedDrugs named(CodeableConcept concept) {
        var coded = new LinkedHashSet<Set<String>>();
        var texts = new ArrayList<String>();
        var regimen = false;
        for (var coding : concept.getCoding()) {
            drugs(coding).ifPresent(coded::add);
            var protocol = protocol(coding);
            regimen |= protocol.isPresent();
            protocol.ifPresent(coded::add);
            if (coding.hasDisplay()) {
                texts.add(coding.getDisplay());
            }
        }
        if (concept.hasText()) {
            texts.add(concept.getText());
        }
        var worded = new LinkedHashSet<Set<String>>();
        for (var text : texts) {
            var names = names(text);
            regimen |= names.stream().anyMatch(regimens::contains);
            names.stream()
                    .map(name -> byName.getOrDefault(name, Set.of()))
                    .reduce(DrugNames::both)
                    .ifPresent(worded::add);
        }
        if (!areNested(worded)) {
            return new NamedDrugs(Set.of(), regimen, true, false);
        }
        var named = worded.stream().max(Comparator.comparing(Set::size));
        if (coded.isEmpty()) {
            var obscure = named.isEmpty() && texts.stream().allMatch(nameless::areAllOf);
            return new NamedDrugs(named.orElse(Set.of()), regimen, false, obscure);
        }
        named.ifPresent(coded::add);
        var one = coded.size() == 1 || (regimen && coded.size() == 2 && areNested(coded));
        return new NamedDrugs(one ? narrowest(coded) : Set.of(), regimen, !one, false);
    }

    /** Returns whether one of several sets contains all the others. */
    private static boolean areNested(Collection<Set<String>> sets) {
        return sets.isEmpty() || sets.stream().anyMatch(widest -> sets.stream().allMatch(widest::containsAll));
    }

    /** The drugs that are given: if both a regimen and a drug of it are named, the drug. */
    private static Set<String> narrowest(Set<Set<String>> coded) {
        return coded.stream().min(Comparator.comparing(Set::size)).orElseThrow();
    }

    private Optional<Set<String>> drugs(Coding coding) {
        var drugs = coding.hasSystem() && coding.hasCode()
                ? terminology.translations("drug", coding.getSystem(), coding.getCode())
                : List.<String>of();
        return drugs.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(drugs));
    }

    private Optional<Set<String>> protocol(Coding coding) {
        return coding.hasSystem() && coding.hasCode()
                ? terminology.translations("regimen", coding.getSystem(), coding.getCode()).stream()
                        .findFirst()
                        .map(regimen -> terminology.property("crlm-regimen", regimen, "drug"))
                : Optional.empty();
    }

    private Set<String> name(String codeSystem, String code, Set<String> drugs) {
        var all = Stream.concat(
                        Stream.of(code, code.replace('-', ' '), code.replace('-', '/')),
                        terminology.property(codeSystem, code, "spelling").stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        all.forEach(name -> byName.merge(name, drugs, DrugNames::both));
        return all;
    }

    /** The drugs of both sets, since the code of a product of two drugs belongs to both. */
    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
