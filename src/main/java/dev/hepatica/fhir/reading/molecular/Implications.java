package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile.DpydMetaboliser;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/**
 * Implications that a laboratory reports for a result. They are its opinion: reported, but never used. The one exception is
 * the metaboliser status of DPYD, which is the phenotype of a genotype and not an opinion.
 */
final class Implications {

    private static final String DPYD = "DPYD";
    private static final BigDecimal FULL_ACTIVITY = BigDecimal.valueOf(2);

    private final PatientRecord record;
    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;
    private final GeneIdentity identity;

    Implications(
            PatientRecord record,
            Terminology terminology,
            Observations observations,
            Findings findings,
            GeneIdentity identity) {
        this.record = record;
        this.terminology = terminology;
        this.observations = observations;
        this.findings = findings;
        this.identity = identity;
    }

    Finding<DpydMetaboliser> dpyd() {
        var implied = new ArrayList<Finding<DpydMetaboliser>>();
        observations.whole("laboratory-implication").forEach(result -> {
            if (components(result).findAny().isPresent() && isOfDpyd(result)) {
                implied.addAll(observations.findings(Fact.DPYD_METABOLISER, components(result), this::status));
            } else {
                record.report()
                        .ignored(
                                result.path(),
                                "what a result means for treatment or diagnosis is the laboratory's opinion");
            }
        });
        var named = observations.findings(
                Fact.DPYD_METABOLISER,
                observations
                        .all()
                        .filter(result -> isStatus(result) && isNamedDpyd(result))
                        .filter(result -> !terminology.contains("laboratory-implication", result.code())),
                this::status);
        var reported = findings.lasting(
                Fact.DPYD_METABOLISER, Values.coded(DpydMetaboliser.class), Reconciliation.both(implied, named));
        return findings.agreeing(Fact.DPYD_METABOLISER, reported, byActivity());
    }

    /** The metaboliser status by the activity score: poor below 1, intermediate below 2, normal at 2. */
    private Finding<DpydMetaboliser> byActivity() {
        return findings.quantity(Fact.DPYD_ACTIVITY_SCORE, "")
                .then(score -> score.isBelow(BigDecimal.ONE)
                        ? Finding.known(DpydMetaboliser.POOR)
                        : score.isAtLeast(FULL_ACTIVITY)
                                ? Finding.known(DpydMetaboliser.NORMAL)
                                : score.isAtLeast(BigDecimal.ONE) && score.isBelow(FULL_ACTIVITY)
                                        ? Finding.known(DpydMetaboliser.INTERMEDIATE)
                                        : Finding.<DpydMetaboliser>notRecorded());
    }

    private Finding<DpydMetaboliser> status(Result result) {
        var statuses = result.value()
                .filter(CodeableConcept.class::isInstance)
                .map(value -> terminology.translations("metaboliser", (CodeableConcept) value))
                .orElse(List.of());
        return statuses.size() > 1
                ? Finding.missing(MissingReason.CONFLICTING)
                : statuses.stream()
                        .flatMap(code -> Coded.of(DpydMetaboliser.class, code).stream())
                        .findFirst()
                        .<Finding<DpydMetaboliser>>map(Finding::known)
                        .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE));
    }

    private boolean isStatus(Result result) {
        return result.value().orElse(null) instanceof CodeableConcept concept
                && terminology
                        .translate("metaboliser", concept)
                        .flatMap(code -> Coded.of(DpydMetaboliser.class, code))
                        .isPresent();
    }

    private Stream<Result> components(Result implication) {
        return implication
                .components()
                .filter(component -> terminology.contains("metaboliser-component", component.code()))
                .filter(this::isStatus);
    }

    /** Returns whether an implication, or the results that it is derived from, name DPYD and no other gene. */
    private boolean isOfDpyd(Result implication) {
        var genes = new HashSet<Optional<String>>();
        genes(implication, genes);
        implication
                .observation()
                .getDerivedFrom()
                .forEach(reference -> record.references()
                        .follow(reference, implication.entry(), Observation.class)
                        .ifPresent(origin -> genes(Result.of(origin), genes)));
        return genes.equals(Set.of(Optional.of(DPYD)));
    }

    private void genes(Result result, Set<Optional<String>> genes) {
        Variants.genes(terminology, result)
                .forEach(component -> genes.add(
                        identity.of((CodeableConcept) component.value().orElseThrow(), component.path())
                                .gene()));
    }

    /** Returns whether the text of the code of a result names DPYD, since no code for such a test is recognised. */
    private boolean isNamedDpyd(Result result) {
        var words = Stream.concat(
                        result.code().getCoding().stream()
                                .map(coding ->
                                        Optional.ofNullable(coding.getDisplay()).orElse("")),
                        Stream.of(result.code().hasText() ? result.code().getText() : ""))
                .toList();
        return words.stream().anyMatch(text -> identity.in(text).equals(Set.of(DPYD)));
    }
}
