package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile.MismatchRepair;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * Reads the stains of the four mismatch repair proteins one by one. Loss of any one is deficiency; proficiency needs all four
 * retained.
 */
final class ProteinStains {

    private static final Pattern BETWEEN_PROTEINS = Pattern.compile("[/-]");

    private final Terminology terminology;
    private final Observations observations;
    private final GeneIdentity identity;
    private final List<String> proteins;
    private final QualitativeTest expression;

    ProteinStains(Terminology terminology, Observations observations, GeneNames genes, GeneIdentity identity) {
        this.terminology = terminology;
        this.observations = observations;
        this.identity = identity;
        this.proteins = genes.inRole("mismatch-repair");
        this.expression = QualitativeTest.of(terminology, "protein-expression", "protein-expression-answer");
    }

    /** The protein of a result, by its code or, with a code for all proteins, by the gene that it names. */
    Optional<String> protein(Result result) {
        return terminology.translate("mismatch-repair-protein", result.code()).or(() -> named(result));
    }

    private Optional<String> named(Result result) {
        var genes =
                terminology.contains("mmr-by-immunohistochemistry", result.code())
                        ? Variants.genes(terminology, result)
                                .flatMap(component -> identity
                                        .of((CodeableConcept) component.value().orElseThrow(), component.path())
                                        .gene()
                                        .stream())
                                .toList()
                        : List.<String>of();
        return genes.size() == 1 && proteins.contains(genes.get(0)) ? Optional.of(genes.get(0)) : Optional.empty();
    }

    /** The status from all stains together; empty if there is none of a single protein. */
    Optional<Finding<MismatchRepair>> together(Fact fact) {
        var byProtein = new HashMap<String, List<Result>>();
        observations
                .codedInAny("mismatch-repair-protein", "mmr-by-immunohistochemistry")
                .forEach(result -> protein(result)
                        .ifPresent(protein -> byProtein
                                .computeIfAbsent(protein, p -> new ArrayList<>())
                                .add(result)));
        var stains = proteins.stream()
                .map(protein -> observations.findings(
                        fact, byProtein.getOrDefault(protein, List.of()).stream(), result -> retained(protein, result)))
                .toList();
        if (stains.stream().allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        var each = new ArrayList<Finding<Boolean>>();
        stains.forEach(stain -> each.add(Reconciliation.latest(stain)));
        return Optional.of(together(each));
    }

    private static Finding<MismatchRepair> together(List<Finding<Boolean>> proteins) {
        var lost = proteins.stream()
                .filter(each -> each.toOptional().equals(Optional.of(false)))
                .toList();
        if (!lost.isEmpty()) {
            return new Known<>(MismatchRepair.DEFICIENT, sources(lost));
        }
        if (proteins.stream().allMatch(Finding::isKnown)) {
            return new Known<>(MismatchRepair.PROFICIENT, sources(proteins));
        }
        var reason = proteins.stream().anyMatch(Reconciliation::isConflicting)
                ? MissingReason.CONFLICTING
                : MissingReason.INCONCLUSIVE;
        return new Missing<>(reason, sources(proteins));
    }

    /** Reads whether a protein is retained. "Present" and "positive" are not read, since senders use them for either result. */
    private Finding<Boolean> retained(String protein, Result result) {
        return expression
                .about(Set.of(protein), word -> word.equalsIgnoreCase(protein) ? Set.of(protein) : Set.of())
                .read(result, ProteinStains::isRetained);
    }

    private static Optional<Boolean> isRetained(String answer) {
        return switch (answer) {
            case "retained" -> Optional.of(true);
            case "lost" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The four proteins, by their genes. */
    List<String> proteins() {
        return proteins;
    }

    /** The proteins that a word names: {@code mlh1}, {@code mlh1/pms2}. */
    Set<String> named(String word) {
        var names =
                Stream.of(BETWEEN_PROTEINS.split(word.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
        return proteins.containsAll(names) ? names : Set.of();
    }

    private static List<Source> sources(List<Finding<Boolean>> findings) {
        return findings.stream()
                .flatMap(each -> each.sources().stream())
                .distinct()
                .toList();
    }
}
