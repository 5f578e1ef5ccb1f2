package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.concept;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Safety;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contraindications by the diagnoses of the problem list. */
class SafetyProblemsTest {

    private static final Map<String, Function<Safety, Finding<Boolean>>> FACTS = Map.ofEntries(
            Map.entry("lung", safety -> safety.tolerance().interstitialLungDisease()),
            Map.entry("autoimmune", safety -> safety.tolerance().autoimmuneDisease()),
            Map.entry("organ", safety -> safety.tolerance().organTransplant()),
            Map.entry("liver", safety -> safety.tolerance().liverTransplant()),
            Map.entry("bowel", safety -> safety.healing().inflammatoryBowelDisease()),
            Map.entry("arterial", safety -> safety.circulation().recentArterialThromboembolism()),
            Map.entry("heart", safety -> safety.circulation().severeHeartFailure()),
            Map.entry("pressure", safety -> safety.circulation().uncontrolledHypertension()),
            Map.entry("kidney", safety -> safety.organs().nephroticSyndrome()),
            Map.entry("bleeding", safety -> safety.circulation().recentMajorBleeding()),
            Map.entry("perforation", safety -> safety.healing().perforationOrFistula()),
            Map.entry("obstruction", safety -> safety.healing().bowelObstruction()),
            Map.entry("wound", safety -> safety.healing().unhealedWound()),
            Map.entry("infection", safety -> safety.healing().activeInfection()),
            Map.entry("portal", safety -> safety.circulation().mainPortalVeinThrombosis()),
            Map.entry("qt", safety -> safety.circulation().congenitalLongQt()),
            Map.entry("failure", safety -> safety.organs().decompensatedLiver()));

    @ParameterizedTest
    @CsvSource({
        "lung, sct:51615001",
        "lung, icd:J84.112",
        "autoimmune, sct:85828009",
        "autoimmune, icd:M32.9",
        "organ, icd:Z94.0",
        "organ, sct:161665007",
        "liver, icd:Z94.4",
        "organ, icd:Z94.4",
        "bowel, icd:K50.90",
        "bowel, sct:64766004",
        "arterial, icd:I21.4",
        "arterial, icd:I63",
        "arterial, sct:266257000",
        "heart, icd:I50.13",
        "heart, sct:422293003",
        "pressure, icd:I16.1",
        "kidney, icd:N049",
        "bleeding, icd:I61.9",
        "perforation, icd:K63.1",
        "perforation, icd:K25.5",
        "obstruction, icd:K56.60",
        "wound, icd:T81.31",
        "infection, icd:A41.9",
        "portal, icd:I81",
        "qt, sct:442917000",
        "failure, icd:K72.90",
        "failure, icd:K70.31"
    })
    void a_diagnosis_means_a_contraindication(String fact, String code) {
        assertThat(of(fact, condition(code))).contains(true);
        assertThat(of(fact, condition(code).verified("refuted"))).isEmpty();
        assertThat(of(fact, condition(code).verified("entered-in-error"))).isEmpty();
        assertThat(problem(fact, condition(code).verified("refuted"))).isEqualTo(Finding.notRecorded());
    }

    @ParameterizedTest
    @CsvSource({
        "lung, icd:J44.9",
        "bowel, icd:K52.9",
        "organ, icd:Z94.5",
        "arterial, icd:I63.6",
        "arterial, icd:G45.4",
        "arterial, icd:I20.9",
        "heart, icd:I10",
        "pressure, icd:I10",
        "failure, icd:K70.30",
        "bleeding, icd:I85.00"
    })
    void a_neighbour_means_none(String fact, String code) {
        assertThat(problem(fact, condition(code))).isEqualTo(Finding.notRecorded());
    }

    @ParameterizedTest
    @CsvSource({
        "heart, icd:I50.9",
        "heart, sct:84114007",
        "bleeding, icd:K92.2",
        "perforation, icd:K57.20",
        "organ, icd:Z94.84",
        "qt, icd:I45.81",
        "obstruction, icd:K56.0",
        "arterial, icd:I25.2"
    })
    void a_code_that_does_not_decide_leaves_the_fact_open(String fact, String code) {
        assertThat(reason(problem(fact, condition(code)))).contains(MissingReason.INCONCLUSIVE);
        assertThat(reading(condition(code)).report().issues())
                .anyMatch(issue -> issue.warning() && issue.text().startsWith("leaves "));
    }

    @Test
    void a_suspicion_is_missing_and_told() {
        var suspected = condition("sct:51615001").verified("provisional");

        assertThat(reason(problem("lung", suspected))).contains(MissingReason.NOT_FINAL);
        assertThat(reading(suspected).report().issues())
                .anyMatch(issue -> issue.warning() && issue.text().contains("interstitialLungDisease"));
        assertThat(of("lung", suspected, condition("sct:233703007"))).contains(true);
    }

    @ParameterizedTest
    @CsvSource({"sct:51615001 No fibrosis of lung", "sct:51615001 V. a. Lungenfibrose"})
    void words_that_deny_or_doubt_make_it_missing(String code) {
        assertThat(of("lung", condition(code))).isEmpty();
        assertThat(reason(problem("lung", condition(code)))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "lung, sct:51615001, true",
        "perforation, icd:K63.1, true",
        "organ, sct:161665007, true",
        "obstruction, icd:K56.60, ",
        "infection, icd:A41.9, ",
        "kidney, icd:N04.9, ",
        "failure, icd:K72.90, "
    })
    void what_is_over_counts_only_where_it_has_ever_counted(String fact, String code, Boolean expected) {
        assertThat(of(fact, condition(code).clinically("resolved"))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void inflammation_of_the_bowel_in_remission_is_there() {
        assertThat(of("bowel", condition("icd:K51.9").clinically("remission"))).contains(true);
        assertThat(reason(problem("bowel", condition("icd:K51.9").clinically("resolved"))))
                .contains(MissingReason.INCONCLUSIVE);
    }

    @Test
    void what_passes_needs_a_status() {
        var ileus = condition("icd:K56.60").without("clinicalStatus");

        assertThat(reason(problem("obstruction", ileus))).contains(MissingReason.INCONCLUSIVE);
        assertThat(of("failure", condition("icd:K72.90").without("clinicalStatus")))
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-04, true",
        "2025-05-03, NOTHING",
        "2025, OPEN",
        "2025-12, true",
        "2019-03-01, NOTHING",
        ", OPEN"
    })
    void an_arterial_event_counts_for_twelve_months(String onset, String expected) {
        var event = condition("icd:I21.4").without("recordedDate");
        var finding = problem("arterial", onset == null ? event : event.onset(onset));

        assertThat(words(finding)).isEqualTo(expected);
    }

    @Test
    void an_infarction_of_the_past_counts_by_its_own_date() {
        assertThat(of("arterial", condition("sct:399211009").onset("2026-01-05")))
                .contains(true);
        assertThat(words(problem("arterial", condition("sct:399211009").onset("2020-01-05"))))
                .isEqualTo("NOTHING");
        assertThat(words(problem("arterial", condition("sct:399211009")))).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, active, true", "2025-03-01, resolved, NOTHING", "2025-03-01, active, OPEN"})
    void bleeding_counts_for_three_months_or_until_it_is_resolved(String onset, String status, String expected) {
        assertThat(words(problem("bleeding", condition("icd:I61.9").onset(onset).clinically(status))))
                .isEqualTo(expected);
    }

    @Test
    void bleeding_of_the_bowel_counts_where_it_is_severe() {
        var severe = condition("icd:K92.2").with("severity", concept("sct:24484000"));

        assertThat(of("bleeding", severe)).contains(true);
        assertThat(words(problem("bleeding", severe.onset("2024-01-01").clinically("resolved"))))
                .isEqualTo("NOTHING");
    }

    @Test
    void heart_failure_is_severe_by_class_severity_or_ejection_fraction() {
        var failure = condition("sct:84114007");
        var poor = observation("loinc:10230-1").measures("35", "%");

        assertThat(of("heart", failure.with("severity", concept("sct:24484000"))))
                .contains(true);
        assertThat(of("heart", failure, poor)).contains(true);
        assertThat(of("heart", observation("loinc:10230-1").measures("40", "%")))
                .isEmpty();
        assertThat(of("heart", condition("icd:I50.12"))).contains(false);
        assertThat(of("heart", failure, observation("sct:84114007").is("sct:421704003")))
                .contains(false);
        assertThat(of("heart", observation("sct:84114007").is("sct:420913000"))).contains(true);
        assertThat(of("heart", Sent.resource("""
                                {resourceType: 'Condition', recordedDate: '2026-04-02', code: {coding: [
                                  {system: 'http://snomed.info/sct', code: '84114007'},
                                  {system: 'http://fhir.de/CodeSystem/bfarm/icd-10-gm', code: 'I50.13'}]}}
                                """).clinically("active"))).contains(true);
    }

    @Test
    void what_is_stated_and_what_is_diagnosed_must_agree_where_it_never_passes() {
        var denied = finding("interstitial-lung-disease").holds(false);

        assertThat(reason(problem("lung", denied, condition("sct:51615001")))).contains(MissingReason.CONFLICTING);
        assertThat(of("obstruction", condition("icd:K56.60").onset("2026-01-01"), obstruction(false)))
                .contains(false);
        assertThat(of("obstruction", condition("icd:K56.60").onset("2026-05-01"), obstruction(false)))
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource({"sct:255604002, 1", "sct:6736007, 2", "sct:24484000, 3–4", ", OPEN"})
    void the_grade_of_a_neuropathy_is_its_severity(String severity, String expected) {
        var neuropathy = condition("icd:G62.0");
        var sent = severity == null ? neuropathy : neuropathy.with("severity", concept(severity));

        assertThat(grade(sent)).isEqualTo(expected);
    }

    @Test
    void the_grade_of_a_neuropathy_stands_in_words() {
        assertThat(grade(condition("icd:G62.0 Polyneuropathie CTCAE Grad 2"))).isEqualTo("2");
        assertThat(grade(condition("icd:G62.0").with("stage", "[{summary: {text: 'Grade 3'}}]")))
                .isEqualTo("3");
        assertThat(grade(condition("icd:G62.0 Grade 2").with("stage", "[{summary: {text: 'Grade 3'}}]")))
                .isEqualTo("CONFLICTING");
        assertThat(grade(condition("icd:G62.0 grade 2").clinically("resolved"))).isEqualTo("NOTHING");
        assertThat(grade(condition("icd:G62.0 grade 2").verified("provisional")))
                .isEqualTo("NOT_FINAL");
    }

    private static String grade(Sent sent) {
        return patientWith(sent)
                .patient()
                .neuropathyGrade()
                .fold(known -> known.value().toString(), missing -> words(missing.reason()));
    }

    private static Sent obstruction(boolean value) {
        return finding("bowel-obstruction").holds(value).on(TODAY.minusMonths(1).toString());
    }

    private static String words(Finding<Boolean> finding) {
        return finding.fold(known -> known.value().toString(), missing -> words(missing.reason()));
    }

    private static String words(MissingReason reason) {
        return switch (reason) {
            case NOT_RECORDED -> "NOTHING";
            case INCONCLUSIVE -> "OPEN";
            default -> reason.name();
        };
    }

    private static Optional<Boolean> of(String fact, Sent... sent) {
        return problem(fact, sent).toOptional();
    }

    private static Finding<Boolean> problem(String fact, Sent... sent) {
        return Objects.requireNonNull(FACTS.get(fact)).apply(patientWith(sent).safety());
    }

    private static Optional<MissingReason> reason(Finding<?> finding) {
        return finding.fold(known -> Optional.empty(), missing -> Optional.of(missing.reason()));
    }
}
