package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Safety.Metaboliser;
import dev.hepatica.model.disease.MolecularProfile.DpydMetaboliser;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/**
 * Implications that a laboratory reports for a result. They are its opinion: reported, but never used. The one exception is
 * the metaboliser status of DPYD and UGT1A1, which is the phenotype of a genotype and not an opinion.
 */
final class Implications {

    private static final String DPYD = "DPYD";
    private static final String UGT1A1 = "UGT1A1";
    private static final Set<Optional<String>> READ = Set.of(Optional.of(DPYD), Optional.of(UGT1A1));
    private static final Pattern SCORE = Pattern.compile("activity.{0,3}score", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal FULL_ACTIVITY = BigDecimal.valueOf(2);

    private final PatientRecord record;
    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;
    private final GeneIdentity identity;
    private final Finding<Interval> activity;

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
        this.activity = readActivity();
    }

    Finding<DpydMetaboliser> dpyd() {
        observations
                .whole("laboratory-implication")
                .filter(result -> components(result).findAny().isEmpty() || !READ.contains(gene(result)))
                .forEach(result -> record.report()
                        .ignored(
                                result.path(),
                                "what a result means for treatment or diagnosis is the laboratory's opinion"));
        var reported = reported(Fact.DPYD_METABOLISER, DPYD, DpydMetaboliser.class, List.of());
        return findings.agreeing(Fact.DPYD_METABOLISER, reported, byActivity(activity));
    }

    /** The activity score of DPYD, as reported or from the alleles of the genotype. */
    Finding<Interval> activity() {
        return activity;
    }

    private Finding<Interval> readActivity() {
        var fact = Fact.DPYD_ACTIVITY_SCORE;
        var scores = observations.findings(
                fact,
                observations.all().filter(result -> isNamed(DPYD, result) && isScore(result)),
                Values.firstOf(Values.quantity(""), Values.quantity("{score}"), Implications::whole));
        var genotypes = observations.findings(
                fact,
                genotypes(DPYD),
                result -> Diplotypes.sum(result, Diplotypes.DPYD).map(Interval::of));
        return findings.lasting(fact, Values.quantity(""), Reconciliation.both(scores, genotypes));
    }

    /** The metaboliser status by UGT1A1, as reported or from the alleles of the genotype. */
    Finding<Metaboliser> ugt1a1() {
        var fact = Fact.UGT1A1_METABOLISER;
        var genotypes = observations.findings(
                fact,
                genotypes(UGT1A1),
                result -> Diplotypes.sum(result, Diplotypes.UGT1A1)
                        .map(full -> full.signum() == 0
                                ? Metaboliser.POOR
                                : full.compareTo(BigDecimal.ONE) > 0 ? Metaboliser.NORMAL : Metaboliser.INTERMEDIATE));
        return reported(fact, UGT1A1, Metaboliser.class, genotypes);
    }

    private <T extends Enum<T> & Coded> Finding<T> reported(
            Fact fact, String gene, Class<T> list, List<Finding<T>> others) {
        var implied = observations
                .whole("laboratory-implication")
                .filter(result -> gene(result).equals(Optional.of(gene)))
                .flatMap(this::components);
        var named = observations
                .all()
                .filter(result -> isStatus(result) && isNamed(gene, result))
                .filter(result -> !terminology.contains("laboratory-implication", result.code()));
        var statuses = observations.findings(fact, Stream.concat(implied, named), result -> status(result, list));
        return findings.lasting(fact, Values.coded(list), Reconciliation.both(statuses, others));
    }

    private Stream<Result> genotypes(String gene) {
        return observations.all().filter(Diplotypes::isGenotype).filter(result -> isOf(gene, result));
    }

    /** Returns whether a genotype is of a gene: by its component, without one by the name of the test or beside the alleles. */
    private boolean isOf(String gene, Result result) {
        var genes = new HashSet<Optional<String>>();
        genes(result, genes);
        return genes.isEmpty()
                ? isNamed(gene, result)
                        || Values.texts(result).stream()
                                .anyMatch(text -> identity.in(text).equals(Set.of(gene)))
                : genes.equals(Set.of(Optional.of(gene)));
    }

    private static boolean isScore(Result result) {
        return texts(result.code()).anyMatch(text -> SCORE.matcher(text).find());
    }

    private static Finding<Interval> whole(Result result) {
        return Values.count(2).read(result);
    }

    /** The metaboliser status by the activity score: poor below 1, intermediate below 2, normal at 2. */
    private static Finding<DpydMetaboliser> byActivity(Finding<Interval> activity) {
        return activity.then(score -> score.isBelow(BigDecimal.ONE)
                ? Finding.known(DpydMetaboliser.POOR)
                : score.isAtLeast(FULL_ACTIVITY)
                        ? Finding.known(DpydMetaboliser.NORMAL)
                        : score.isAtLeast(BigDecimal.ONE) && score.isBelow(FULL_ACTIVITY)
                                ? Finding.known(DpydMetaboliser.INTERMEDIATE)
                                : Finding.<DpydMetaboliser>notRecorded());
    }

    private <T extends Enum<T> & Coded> Finding<T> status(Result result, Class<T> list) {
        var statuses = result.value()
                .filter(CodeableConcept.class::isInstance)
                .map(value -> terminology.translations("metaboliser", (CodeableConcept) value))
                .orElse(List.of());
        return statuses.size() > 1
                ? Finding.missing(MissingReason.CONFLICTING)
                : statuses.stream()
                        .flatMap(code -> Coded.of(list, code).stream())
                        .findFirst()
                        .<Finding<T>>map(Finding::known)
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

    /** The one gene that a result, or the results that it is derived from, name; empty if they name none or several. */
    private Optional<String> gene(Result result) {
        var genes = new HashSet<Optional<String>>();
        genes(result, genes);
        result.observation()
                .getDerivedFrom()
                .forEach(reference -> record.references()
                        .follow(reference, result.entry(), Observation.class)
                        .ifPresent(origin -> genes(Result.of(origin), genes)));
        return genes.size() == 1 ? genes.iterator().next() : Optional.empty();
    }

    private void genes(Result result, Set<Optional<String>> genes) {
        Variants.genes(terminology, result)
                .forEach(component -> genes.add(
                        identity.of((CodeableConcept) component.value().orElseThrow(), component.path())
                                .gene()));
    }

    /** Returns whether the text of the code of a result names a gene, since no code for such a test is recognised. */
    private boolean isNamed(String gene, Result result) {
        return texts(result.code()).anyMatch(text -> identity.in(text).equals(Set.of(gene)));
    }

    private static Stream<String> texts(CodeableConcept concept) {
        return Stream.concat(
                concept.getCoding().stream().flatMap(coding -> Stream.ofNullable(coding.getDisplay())),
                Stream.ofNullable(concept.getText()));
    }
}
