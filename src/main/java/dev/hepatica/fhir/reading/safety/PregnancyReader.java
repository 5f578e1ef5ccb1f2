package dev.hepatica.fhir.reading.safety;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.ResultReader;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.time.LocalDate;

/** Reads whether the patient is pregnant: from tests, the recorded status, diagnoses and what is sent directly. */
public final class PregnancyReader {

    private static final Fact FACT = Fact.PREGNANT;

    /** The days after which a denied pregnancy has to be tested again. */
    private static final int DENIED_DAYS = 7;

    /** The longest that a pregnancy can last, in days. */
    private static final int LONGEST_DAYS = 300;

    private final Observations observations;
    private final Findings findings;
    private final LocalDate today;
    private final QualitativeTest status;
    private final QualitativeTest test;

    public PregnancyReader(Terminology terminology, Observations observations, Findings findings, LocalDate today) {
        this.observations = observations;
        this.findings = findings;
        this.today = today;
        this.status = QualitativeTest.of(terminology, "pregnant", "pregnant");
        this.test = QualitativeTest.presence(terminology, "pregnant");
    }

    /** A pregnancy as tested or stated and as diagnosed, which must agree. */
    public Finding<Boolean> read(Problems problems) {
        var coded = Reconciliation.both(
                observations.findings(
                        FACT, "pregnancy-status", lasting(Values.firstOf(Values.bool(), status::isPresent))),
                observations.findings(FACT, "pregnancy-test", lasting(Values.firstOf(Values.bool(), test::isPresent))));
        return findings.agreeing(FACT, findings.varying(FACT, lasting(Values.bool()), coded), problems.of(FACT));
    }

    /** One that was denied some time ago has to be asked for again, and none lasts for longer than it can. */
    private ResultReader<Boolean> lasting(ResultReader<Boolean> reading) {
        return result -> reading.read(result)
                .then(pregnant -> isOlder(result, pregnant ? LONGEST_DAYS : DENIED_DAYS)
                        ? Finding.missing(MissingReason.INCONCLUSIVE)
                        : Finding.known(pregnant));
    }

    private boolean isOlder(Result result, int days) {
        return result.source()
                .date()
                .filter(day -> day.earliest().plusDays(days).isBefore(today))
                .isPresent();
    }
}
