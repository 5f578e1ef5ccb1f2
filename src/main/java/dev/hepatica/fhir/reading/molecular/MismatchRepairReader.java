package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.MolecularProfile.MicrosatelliteStatus;
import dev.hepatica.model.disease.MolecularProfile.MismatchRepair;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads microsatellite instability and mismatch repair. If the two disagree, deficiency is missing. */
final class MismatchRepairReader {

    private final Terminology terminology;
    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final ProteinStains stains;
    private final QualitativeTest microsatellites;
    private final QualitativeTest mismatchRepair;

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
        this.microsatellites = QualitativeTest.of(terminology, "microsatellites", "microsatellite-status");
        this.mismatchRepair = QualitativeTest.of(terminology, "mismatch-repair", "mismatch-repair-status")
                .about(stains.proteins(), stains::named);
    }

    Finding<MicrosatelliteStatus> msi() {
        var tests = observations.findings(Fact.MSI, tests(Fact.MSI), this::status);
        return findings.lasting(
                Fact.MSI,
                Values.coded(MicrosatelliteStatus.class),
                Reconciliation.both(tests, markers(), conditions()));
    }

    Finding<MismatchRepair> mmr() {
        var tests = observations.findings(Fact.MMR, tests(Fact.MMR), this::overall);
        var proteins = stains.together(Fact.MMR);
        // inconclusive stains do not affect a conclusive report
        var isStated = tests.stream().anyMatch(Finding::isKnown);
        var telling = proteins.stream()
                .filter(each -> each.isKnown() || Reconciliation.isConflicting(each) || !isStated)
                .toList();
        return findings.lasting(
                Fact.MMR, Values.coded(MismatchRepair.class), agreeing(Reconciliation.both(tests, telling), telling));
    }

    /** The tests by the answer that they give, of either method; without an answer, by their code. */
    private Stream<Result> tests(Fact fact) {
        return observations
                .codedInAny("microsatellite-test", "mmr-by-immunohistochemistry")
                .filter(result -> stains.protein(result).isEmpty())
                .filter(result -> isAbout(fact, result));
    }

    private boolean isAbout(Fact fact, Result result) {
        var microsatellite = isAnswer(status(result));
        var protein = isAnswer(overall(result));
        var byCode = terminology.contains("microsatellite-test", result.code());
        return fact == Fact.MSI ? microsatellite || (byCode && !protein) : protein || (!byCode && !microsatellite);
    }

    private static boolean isAnswer(Finding<?> finding) {
        return finding.isKnown() || Reconciliation.isConflicting(finding);
    }

    /** The common value of single proteins and a report on all of them, which must agree whatever their dates. */
    private List<Finding<MismatchRepair>> agreeing(
            List<Finding<MismatchRepair>> all, List<Finding<MismatchRepair>> proteins) {
        return proteins.isEmpty() ? all : List.of(Reconciliation.agreeing(all));
    }

    /** The status in a report on all proteins. "Present" is not read, since it may mean the deficiency or the proteins. */
    private Finding<MismatchRepair> overall(Result result) {
        return mismatchRepair.read(result, MismatchRepair.class);
    }

    /** The status from the interpretation of microsatellite markers. A count or share alone is reported and gives no status. */
    private List<Finding<MicrosatelliteStatus>> markers() {
        var interpreted = new ArrayList<Result>();
        observations.coded("microsatellite-marker").forEach(result -> {
            if (isInterpreted(result)) {
                interpreted.add(result);
            } else {
                diagnoses.report().noted(result.path(), "not read: no rule makes a microsatellite status of markers");
            }
        });
        return observations.findings(Fact.MSI, interpreted, this::status);
    }

    private boolean isInterpreted(Result result) {
        return microsatellites
                .read(result.interpretation(), MicrosatelliteStatus.class)
                .isKnown();
    }

    /** Deficiency by microsatellites or proteins, whichever is known; both must agree. MSI-low is not deficient. */
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

    private Finding<MicrosatelliteStatus> status(Result result) {
        return microsatellites.read(result, MicrosatelliteStatus.class);
    }

    /** The status in the codes of conditions. */
    private List<Finding<MicrosatelliteStatus>> conditions() {
        return diagnoses
                .all()
                .filter(entry -> diagnoses.status(entry).isConfirmed())
                .flatMap(entry -> terminology
                        .translate("microsatellite-status", entry.resource().getCode())
                        .flatMap(code -> Coded.of(MicrosatelliteStatus.class, code))
                        .map(status -> {
                            diagnoses.report().used(entry.path(), Fact.MSI);
                            return Finding.known(status, new Source(entry.reference(), Dates.of(entry.resource())));
                        })
                        .stream())
                .toList();
    }
}
