package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.ConditionStatus;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile.MicrosatelliteStatus;
import dev.hepatica.model.disease.MolecularProfile.MismatchRepair;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Reads microsatellite instability and mismatch repair. Where the two disagree, deficiency is missing. */
final class MismatchRepairReader {

    private static final Map<Pattern, MicrosatelliteStatus> MSI = Map.of(
            Pattern.compile("msi-?h(igh)?|microsatellite instability[- ]high"), MicrosatelliteStatus.HIGH,
            Pattern.compile("msi-?l(ow)?"), MicrosatelliteStatus.LOW,
            Pattern.compile("mss|stable|microsatellite[- ]stable"), MicrosatelliteStatus.STABLE);

    /**
     * One or more of the proteins, and nothing that could turn what is said of them. The possessive repetition keeps a
     * long list from filling the stack.
     */
    private static final String PROTEINS =
            "(mlh1|msh2|msh6|pms2)(( and |, ?|/)(mlh1|msh2|msh6|pms2))*+( (protein )?expression)?";

    private static final Map<Pattern, MismatchRepair> MMR = Map.of(
            Pattern.compile("dmmr|(mmr|mismatch repair)[- ]deficient|deficient( mmr)?|loss of " + PROTEINS),
            MismatchRepair.DEFICIENT,
            Pattern.compile("pmmr|(mmr|mismatch repair)[- ]proficient|proficient( mmr)?|no loss( of (" + PROTEINS
                    + "|(nuclear |protein )?expression))?"),
            MismatchRepair.PROFICIENT);

    private final Terminology terminology;
    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final ProteinStains stains;

    MismatchRepairReader(
            Terminology terminology,
            Diagnoses diagnoses,
            Observations observations,
            Findings findings,
            ProteinStains stains) {
        this.terminology = terminology;
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.stains = stains;
    }

    Finding<MicrosatelliteStatus> msi() {
        var tests = observations.findings(Fact.MSI, "microsatellite-test", result -> read(result));
        var markers = observations.findings(Fact.MSI, markers(), this::read);
        return findings.lasting(
                Fact.MSI, Values.coded(MicrosatelliteStatus.class), Reconciliation.both(tests, markers, conditions()));
    }

    Finding<MismatchRepair> mmr() {
        var whole = observations
                .coded("mmr-by-immunohistochemistry")
                .filter(result -> stains.protein(result).isEmpty());
        var tests = observations.findings(Fact.MMR, whole, this::overall);
        var proteins = stains.together(Fact.MMR);
        // Stains that leave it open take nothing from a report that does not.
        var isStated = tests.stream().anyMatch(Finding::isKnown);
        var telling = proteins.stream()
                .filter(each -> each.isKnown() || Reconciliation.isConflicting(each) || !isStated)
                .toList();
        return findings.lasting(
                Fact.MMR, Values.coded(MismatchRepair.class), agreeing(Reconciliation.both(tests, telling), telling));
    }

    /** Proteins one by one and a report on all of them are of one tumour: they must agree, whenever they were made. */
    private List<Finding<MismatchRepair>> agreeing(
            List<Finding<MismatchRepair>> all, List<Finding<MismatchRepair>> proteins) {
        return proteins.isEmpty() ? all : List.of(Reconciliation.agreeing(all));
    }

    /** Whether "present" means instability or protein differs between senders: only words and clear codes are read. */
    private Finding<MismatchRepair> overall(Result result) {
        return Stream.concat(concepts(result), result.interpretation().stream())
                .flatMap(concept -> terminology.translate("mismatch-repair-status", concept).stream())
                .flatMap(code -> Coded.of(MismatchRepair.class, code).stream())
                .findFirst()
                .<Finding<MismatchRepair>>map(Finding::known)
                .orElseGet(() -> words(result, MMR));
    }

    /** Markers whose interpretation says the status; a count or a share alone is told and makes none. */
    private Stream<Result> markers() {
        return observations.coded("microsatellite-marker").filter(result -> {
            var interpreted = result.interpretation().stream()
                    .anyMatch(concept -> terminology
                                    .translate("microsatellite-status", concept)
                                    .isPresent()
                            || concept.hasText()
                                    && meaning(concept.getText(), MSI).isPresent());
            if (!interpreted) {
                diagnoses.report().noted(result.path(), "not read: no rule makes a microsatellite status of markers");
            }
            return interpreted;
        });
    }

    /** By microsatellites or proteins, whichever is known; both must agree. MSI-low is not deficient. */
    Finding<Boolean> deficient(Finding<MicrosatelliteStatus> msi, Finding<MismatchRepair> mmr) {
        var byMsi = msi.map(status -> status == MicrosatelliteStatus.HIGH);
        var byMmr = mmr.map(status -> status == MismatchRepair.DEFICIENT);
        var derived = Reconciliation.agreeing(byMsi, byMmr);
        var direct = Reconciliation.latest(observations.direct(Fact.MMR_DEFICIENT, Values.bool()));
        if (!Reconciliation.isConflicting(msi) && !Reconciliation.isConflicting(mmr)) {
            var all = Reconciliation.agreeing(derived, direct);
            return Reconciliation.isConflicting(all) ? discordant(all) : all;
        }
        return derived;
    }

    private Finding<Boolean> discordant(Finding<Boolean> finding) {
        findings.note(
                Fact.MMR_DEFICIENT,
                "Microsatellite status and mismatch repair contradict each other. Deficiency counts as missing until"
                        + " that is resolved.",
                finding.sources());
        return finding;
    }

    /** Value, interpretation and text may each carry the status; what they say must be one. */
    private Finding<MicrosatelliteStatus> read(Result result) {
        var coded = Stream.concat(concepts(result), result.interpretation().stream())
                .flatMap(concept -> terminology.translations("microsatellite-status", concept).stream())
                .flatMap(code -> Coded.of(MicrosatelliteStatus.class, code).stream());
        var worded = Stream.concat(concepts(result), result.interpretation().stream())
                .filter(CodeableConcept::hasText)
                .flatMap(concept -> meaning(concept.getText(), MSI).stream());
        var said = Stream.concat(coded, worded).distinct().toList();
        if (said.size() > 1) {
            return Finding.missing(MissingReason.CONFLICTING);
        }
        if (said.size() == 1) {
            return Finding.known(said.get(0));
        }
        var indeterminate = concepts(result)
                .anyMatch(concept -> terminology.translate("presence", concept).equals(Optional.of("indeterminate")));
        return indeterminate ? Finding.missing(MissingReason.INCONCLUSIVE) : words(result, MSI);
    }

    private static Stream<CodeableConcept> concepts(Result result) {
        return result.value().filter(CodeableConcept.class::isInstance).map(CodeableConcept.class::cast).stream();
    }

    private static <T> Finding<T> words(Result result, Map<Pattern, T> meanings) {
        return meaning(Values.text(result), meanings)
                .map(Finding::known)
                .orElseGet(() -> Finding.missing(MissingReason.UNREADABLE));
    }

    private static <T> Optional<T> meaning(String text, Map<Pattern, T> meanings) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return meanings.entrySet().stream()
                .filter(meaning -> meaning.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** ConditionStatus that carry the status in their code. */
    private List<Finding<MicrosatelliteStatus>> conditions() {
        return diagnoses
                .all()
                .filter(entry -> ConditionStatus.counts(entry.resource()))
                .flatMap(entry -> terminology
                        .translate("microsatellite-status", entry.resource().getCode())
                        .flatMap(code -> Coded.of(MicrosatelliteStatus.class, code))
                        .map(status -> {
                            diagnoses.report().used(entry.path(), Fact.MSI);
                            return Finding.known(
                                    status, new Source(entry.reference(), ConditionStatus.date(entry.resource())));
                        })
                        .stream())
                .toList();
    }
}
