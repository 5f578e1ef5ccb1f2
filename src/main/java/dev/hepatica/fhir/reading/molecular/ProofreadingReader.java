package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile.Proofreading;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads variants of POLE and POLD1, of the tumour and of the germline. Only the variants of CodeSystem
 * {@code proofreading-variant} impair proofreading. A variant without a change of the protein, or one that the sender calls
 * pathogenic and the list does not have, leaves that open.
 */
final class ProofreadingReader {

    private static final String LIST = "proofreading-variant";

    private final Terminology terminology;
    private final Variants variants;
    private final RegionsStudied regions;
    private final Findings findings;

    ProofreadingReader(Terminology terminology, Variants variants, RegionsStudied regions, Findings findings) {
        this.terminology = terminology;
        this.variants = variants;
        this.regions = regions;
        this.findings = findings;
    }

    Finding<Proofreading> read() {
        return findings.lasting(
                Fact.POLE_POLD1, Values.coded(Proofreading.class), List.of(together(gene("POLE"), gene("POLD1"))));
    }

    /** Pathogenic if either gene is; none only if both are; another variant only if the other gene leaves nothing open. */
    private static Finding<Proofreading> together(Finding<Proofreading> pole, Finding<Proofreading> pold1) {
        var both = List.of(pole, pold1);
        var pathogenic = both.stream()
                .filter(gene -> is(gene, Proofreading.PATHOGENIC_EXONUCLEASE))
                .findFirst();
        var open = both.stream()
                .filter(gene -> !gene.isKnown() && !gene.equals(Finding.<Proofreading>notRecorded()))
                .findFirst();
        var other = both.stream().filter(gene -> is(gene, Proofreading.OTHER)).findFirst();
        return Stream.of(pathogenic, open, other)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> pole.with(pold1, (one, two) -> Proofreading.NONE));
    }

    /** One pathogenic variant decides, whatever else was found; another one does if no result leaves a pathogenic one open. */
    private Finding<Proofreading> gene(String gene) {
        var reported = variants.calls(gene, Fact.POLE_POLD1, (variant, call) -> proofreading(gene, variant, call));
        var all = reported.isEmpty() ? inferred(gene) : reported;
        var pathogenic = of(all, Proofreading.PATHOGENIC_EXONUCLEASE);
        var other = of(all, Proofreading.OTHER);
        var none = of(all, Proofreading.NONE);
        var open = all.stream().filter(ProofreadingReader::isOpen).toList();
        var found = pathogenic.isEmpty() ? other : pathogenic;
        if (found.isEmpty()) {
            return findings.noted(Fact.POLE_POLD1, Reconciliation.latest(all), all);
        }
        if (!none.isEmpty()) {
            findings.note(
                    Fact.POLE_POLD1,
                    "One result reports a variant of %s, another says that there is none. The variant counts."
                            .formatted(gene),
                    Reconciliation.sources(Reconciliation.both(found, none)));
        }
        return pathogenic.isEmpty() && !open.isEmpty() ? Reconciliation.agreeing(open) : Reconciliation.agreeing(found);
    }

    private List<Finding<Proofreading>> inferred(String gene) {
        return regions.inferred(gene, Fact.POLE_POLD1, variants).stream()
                .map(call -> call.map(wildType -> Proofreading.NONE))
                .toList();
    }

    private Finding<Proofreading> proofreading(String gene, Variant variant, GeneCall call) {
        if (!call.altered()) {
            return Finding.known(Proofreading.NONE);
        }
        var change = call.change().map(named -> gene + "-" + named);
        if (change.filter(terminology.all(LIST)::contains).isPresent()) {
            return Finding.known(Proofreading.PATHOGENIC_EXONUCLEASE);
        }
        return change.isEmpty() || variant.isCalledPathogenic()
                ? Finding.missing(MissingReason.INCONCLUSIVE)
                : Finding.known(Proofreading.OTHER);
    }

    private static List<Finding<Proofreading>> of(List<Finding<Proofreading>> all, Proofreading value) {
        return all.stream().filter(finding -> is(finding, value)).toList();
    }

    private static boolean is(Finding<Proofreading> finding, Proofreading value) {
        return finding.toOptional().equals(Optional.of(value));
    }

    /** Returns whether a result says something that does not decide. */
    private static boolean isOpen(Finding<Proofreading> finding) {
        return finding.fold(known -> false, missing -> switch (missing.reason()) {
            case INCONCLUSIVE, UNREADABLE, CONFLICTING -> true;
            case NOT_RECORDED, NOT_PERFORMED, NOT_FINAL, OUTDATED -> false;
        });
    }
}
