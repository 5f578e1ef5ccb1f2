package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.person;
import static dev.hepatica.fhir.reading.Records.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Safety.Organs;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laboratory values and measurements that bear on the safety of a treatment. */
class SafetyLaboratoryTest {

    private static final Sent BILIRUBIN = observation("loinc:1975-2");
    private static final Sent CREATININE = observation("loinc:2160-0").measures("1.0", "mg/dL");
    private static final Sent WEIGHT = observation("loinc:29463-7").measures("72", "kg");
    private static final Sent WOMAN = person().with("gender", "'female'").with("birthDate", "'1966-01-01'");

    @ParameterizedTest
    @CsvSource({
        "1975-2, 2.4, mg/dL, 2.4",
        "14631-6, 34.2, umol/L, 2",
        "14631-6, 34.2, µmol/l, 2",
        "1975-2, 2.4, mg, UNREADABLE"
    })
    void bilirubin_is_read_in_either_unit(String code, String value, String unit, String expected) {
        assertThat(words(organs(observation("loinc:" + code).measures(value, unit))
                        .bilirubinMgDl()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2.4, mg/dL, 1.2, mg/dL, 2",
        "42, umol/L, 21, umol/L, 2",
        "2.4, mg/dL, 21, umol/L, INCONCLUSIVE",
        "2.4, mg/dL, 1.2, , INCONCLUSIVE"
    })
    void bilirubin_is_compared_with_its_own_limit(
            String value, String unit, String limit, String unitOfLimit, String expected) {
        var range = unitOfLimit == null ? "{value: %s}".formatted(limit) : Sent.quantity(limit, unitOfLimit);
        var sent = BILIRUBIN.measures(value, unit).with("referenceRange", "[{high: %s}]".formatted(range));

        assertThat(words(organs(sent).bilirubinXUln())).isEqualTo(expected);
    }

    @Test
    void a_later_value_without_a_limit_leaves_its_multiple_open() {
        var before = BILIRUBIN
                .measures("0.6", "mg/dL")
                .with("referenceRange", "[{high: %s}]".formatted(Sent.quantity("1.2", "mg/dL")))
                .on("2026-03-01");
        var now = BILIRUBIN.measures("3", "mg/dL").on("2026-04-01");

        assertThat(words(organs(before).bilirubinXUln())).isEqualTo("0.5");
        assertThat(words(organs(before, now).bilirubinXUln())).isEqualTo("INCONCLUSIVE");
        assertThat(words(organs(before, now).bilirubinMgDl())).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({
        "10*9/L, 41, 41",
        "10*3/uL, 41, 41",
        "/uL, 41000, 41",
        "K/uL, 41, 41",
        "G/L, 41, 41",
        "Tsd/µl, 41, 41",
        "fL, 41, UNREADABLE"
    })
    void platelets_are_counted_in_all_the_units_of_laboratories(String unit, String value, String expected) {
        assertThat(words(
                        organs(observation("loinc:777-3").measures(value, unit)).plateletsPerNl()))
                .isEqualTo(expected);
    }

    @Test
    void neutrophils_inr_heart_and_qtc_are_read() {
        assertThat(words(organs(observation("loinc:751-8").measures("1.4", "10*9/L"))
                        .neutrophilsPerNl()))
                .isEqualTo("1.4");
        assertThat(words(organs(observation("loinc:6301-6").measures("2.3", "{INR}"))
                        .inr()))
                .isEqualTo("2.3");
        assertThat(words(organs(observation("loinc:6301-6").with("valueQuantity", "{value: 2.3}"))
                        .inr()))
                .isEqualTo("2.3");
        assertThat(words(organs(observation("loinc:6301-6").with("valueQuantity", "{value: 2.3, unit: 'INR'}"))
                        .inr()))
                .isEqualTo("2.3");
        assertThat(words(organs(observation("loinc:6301-6").measures("23", "s")).inr()))
                .isEqualTo("UNREADABLE");
        var heart = patientWith(
                        observation("loinc:10230-1").measures("48", "%"),
                        observation("loinc:8636-3").measures("0.51", "s"))
                .safety()
                .circulation();
        assertThat(words(heart.lvefPercent())).isEqualTo("48");
        assertThat(words(heart.qtcMs())).isEqualTo("510");
    }

    @Test
    void the_latest_final_value_counts() {
        var before = observation("loinc:777-3").measures("150", "10*9/L").on("2026-03-01");
        var later = observation("loinc:777-3").measures("60", "10*9/L").on("2026-04-20");

        assertThat(words(organs(before, later).plateletsPerNl())).isEqualTo("60");
        assertThat(words(organs(before, later.status("entered-in-error")).plateletsPerNl()))
                .isEqualTo("150");
        assertThat(words(organs(later.status("preliminary")).plateletsPerNl())).isEqualTo("NOT_FINAL");
        assertThat(words(organs(later.on("2026-05-05")).plateletsPerNl())).isEqualTo("NOT_RECORDED");
    }

    @Test
    void the_creatinine_clearance_is_calculated_and_that_is_told() {
        var reading = reading(WOMAN, CREATININE, WEIGHT);

        assertThat(words(reading.patient().safety().organs().creatinineClearanceMlMin()))
                .isEqualTo("68");
        assertThat(reading.report().issues()).anyMatch(issue -> issue.text().contains("Cockcroft and Gault"));
        assertThat(words(organs(WOMAN, observation("loinc:14682-9").measures("88.4", "umol/L"), WEIGHT)
                        .creatinineClearanceMlMin()))
                .isEqualTo("68");
    }

    @Test
    void no_clearance_is_calculated_without_all_its_parts() {
        assertThat(clearance(CREATININE, WEIGHT)).isEqualTo("NOT_RECORDED");
        assertThat(clearance(WOMAN, CREATININE)).isEqualTo("NOT_RECORDED");
        assertThat(clearance(WOMAN, WEIGHT)).isEqualTo("NOT_RECORDED");
        assertThat(clearance(WOMAN.without("birthDate"), CREATININE, WEIGHT)).isEqualTo("NOT_RECORDED");
        assertThat(clearance(WOMAN, observation("loinc:2160-0").measures("<1", "mg/dL"), WEIGHT))
                .isEqualTo("NOT_RECORDED");
    }

    @Test
    void a_reported_clearance_counts_before_a_calculated_one_and_an_estimate_stands_in() {
        var reported = observation("loinc:2164-2").measures("45", "mL/min");
        var estimated = observation("loinc:98979-8").measures("59", "mL/min/{1.73_m2}");

        assertThat(clearance(WOMAN, CREATININE, WEIGHT, reported)).isEqualTo("45");
        assertThat(clearance(WOMAN, CREATININE, WEIGHT, reported.on("2025-01-01")))
                .isEqualTo("68");
        assertThat(clearance(WOMAN, CREATININE, WEIGHT, estimated)).isEqualTo("68");
        assertThat(clearance(estimated)).isEqualTo("59");
        assertThat(clearance(WOMAN, CREATININE.on("2025-01-01"), WEIGHT, estimated))
                .isEqualTo("59");
        assertThat(reading(estimated).report().issues())
                .anyMatch(issue -> issue.text().contains("stands in"));
        assertThat(clearance(observation("loinc:33914-3").with("valueQuantity", "{value: 61, unit: 'mL/min/1.73m2'}")))
                .isEqualTo("61");
    }

    @ParameterizedTest
    @CsvSource({
        "positive, , HBSAG_POSITIVE",
        "positive, negative, HBSAG_POSITIVE",
        "negative, positive, ANTI_HBC_ONLY",
        "negative, negative, NEGATIVE",
        "negative, , INCONCLUSIVE",
        ", positive, INCONCLUSIVE",
        ", negative, INCONCLUSIVE",
        "non-reactive, reactive, ANTI_HBC_ONLY",
        "equivocal, negative, INCONCLUSIVE",
        ", , NOT_RECORDED"
    })
    void hepatitis_b_takes_antigen_and_antibody(String antigen, String antibody, String expected) {
        var sent = Stream.of(
                        antigen == null ? null : observation("loinc:5195-3").says(antigen),
                        antibody == null ? null : observation("loinc:13952-7").says(antibody))
                .filter(each -> each != null)
                .toArray(Sent[]::new);

        assertThat(words(organs(sent).hepatitisB())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"8, B", "6, A", "15, C", "4, UNREADABLE"})
    void the_child_pugh_class_follows_from_the_score(int score, String expected) {
        assertThat(childPugh(observation("sct:3191000175106").counts(score))).isEqualTo(expected);
    }

    @Test
    void the_child_pugh_class_is_read_from_codes_and_words() {
        var score = observation("sct:3191000175106");

        assertThat(childPugh(score.is("sct:710067001"))).isEqualTo("C");
        assertThat(childPugh(score.says("Child-Pugh B (8)"))).isEqualTo("B");
        assertThat(childPugh(score.says("Child-Pugh B (5)"))).isEqualTo("UNREADABLE");
        assertThat(childPugh(score.says("not B"))).isEqualTo("UNREADABLE");
        assertThat(childPugh(score.is("sct:710067001 Child-Pugh score class A")))
                .isEqualTo("CONFLICTING");
        assertThat(childPugh(observation("sct:710067001").holds(true))).isEqualTo("C");
        assertThat(childPugh(observation("sct:710067001").holds(false))).isEqualTo("INCONCLUSIVE");
        assertThat(childPugh(observation("sct:3191000175106 Child-Pugh score class C")
                        .holds(true)))
                .isEqualTo("C");
        assertThat(childPugh(score.holds(true))).isEqualTo("UNREADABLE");
    }

    @Test
    void the_child_pugh_class_follows_from_all_five_parts_only() {
        Sent[] parts = {
            BILIRUBIN.measures("4.2", "mg/dL"),
            observation("loinc:1751-7").measures("21", "g/L"),
            observation("loinc:6301-6").measures("2.4", "{INR}"),
            observation("sct:389026000").is("loinc:LA9633-4"),
            observation("sct:13920009").is("loinc:LA9634-2")
        };

        assertThat(childPugh(parts)).isEqualTo("C");
        assertThat(childPugh(parts[0], parts[1], parts[2], parts[3])).isEqualTo("NOT_RECORDED");
        assertThat(childPugh(
                        BILIRUBIN.measures("1", "mg/dL"),
                        parts[1],
                        observation("loinc:6301-6").measures("2", "{INR}"),
                        parts[3],
                        parts[4]))
                .isEqualTo("INCONCLUSIVE");
        assertThat(childPugh(
                        BILIRUBIN.measures("1", "mg/dL"),
                        parts[1],
                        parts[2],
                        observation("sct:389026000").is("loinc:LA9634-2"),
                        parts[4]))
                .isEqualTo("B");
        assertThat(childPugh(condition("sct:19943007"), parts[0])).isEqualTo("NOT_RECORDED");
    }

    private static String childPugh(Sent... sent) {
        return words(organs(sent).childPugh());
    }

    private static String clearance(Sent... sent) {
        return words(organs(sent).creatinineClearanceMlMin());
    }

    private static Organs organs(Sent... sent) {
        return patientWith(sent).safety().organs();
    }

    private static String words(Finding<?> finding) {
        return finding.fold(
                known -> known.value() instanceof Interval interval
                        ? interval.toString()
                        : String.valueOf(known.value()),
                missing -> missing.reason().name());
    }
}
