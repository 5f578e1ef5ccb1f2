package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transplantations, operations of the bile ducts and ablations in the liver that were done. */
class SafetyProceduresTest {

    @ParameterizedTest
    @CsvSource({
        "sct:18027006, true, true",
        "pcs:0FY00Z0, true, true",
        "sct:70536003, true, NOT_RECORDED",
        "pcs:02YA0Z0, true, NOT_RECORDED",
        "sct:107963000, NOT_RECORDED, NOT_RECORDED"
    })
    void a_transplantation_counts_whatever_it_was_for(String code, String organ, String liver) {
        var done = done(code).with("reasonCode", "[%s]".formatted(concept("icd:K74.6 cirrhosis")));

        assertThat(words(patientWith(done).safety().tolerance().organTransplant()))
                .isEqualTo(organ);
        assertThat(words(patientWith(done).safety().tolerance().liverTransplant()))
                .isEqualTo(liver);
    }

    @ParameterizedTest
    @CsvSource({
        "completed, true",
        "preparation, NOT_RECORDED",
        "not-done, NOT_RECORDED",
        "entered-in-error, NOT_RECORDED",
        "unknown, INCONCLUSIVE",
        "stopped, INCONCLUSIVE"
    })
    void it_counts_once_it_is_done(String status, String expected) {
        assertThat(liver(done("sct:18027006").status(status))).isEqualTo(expected);
    }

    @Test
    void it_counts_from_its_day_and_unless_words_deny_it() {
        assertThat(liver(done("sct:18027006").with("performedDateTime", "'2026-06-01'")))
                .isEqualTo("NOT_RECORDED");
        assertThat(liver(done("sct:18027006 no liver transplantation"))).isEqualTo("INCONCLUSIVE");
    }

    @ParameterizedTest
    @CsvSource({"pcs:0F190Z3, true", "pcs:0F798DZ, true", "pcs:0F798ZZ, NOT_RECORDED", "pcs:0F1D0D3, NOT_RECORDED"})
    void a_bile_duct_is_joined_to_the_bowel_or_has_a_stent(String code, String expected) {
        assertThat(words(patientWith(done(code)).safety().healing().bilioentericAnastomosis()))
                .isEqualTo(expected);
    }

    @Test
    void an_ablation_in_the_liver_is_read_with_its_time() {
        var ablation = patientWith(done("sct:448781006")).surgery().ablation();

        assertThat(words(ablation.done())).isEqualTo("true");
        assertThat(words(ablation.monthsSince())).isEqualTo("2");
        assertThat(words(patientWith(done("sct:448781006").without("performedDateTime"))
                        .surgery()
                        .ablation()
                        .monthsSince()))
                .isEqualTo("NOT_RECORDED");
        assertThat(words(patientWith(done("sct:448781006").status("preparation"))
                        .surgery()
                        .ablation()
                        .done()))
                .isEqualTo("NOT_RECORDED");
        assertThat(words(patientWith(
                                done("sct:448781006"),
                                finding("prior-liver-ablation").holds(false))
                        .surgery()
                        .ablation()
                        .done()))
                .isEqualTo("CONFLICTING");
    }

    private static String liver(Sent sent) {
        return words(patientWith(sent).safety().tolerance().liverTransplant());
    }

    private static Sent done(String code) {
        return resource("{resourceType: 'Procedure', status: 'completed', performedDateTime: '2026-03-04', code: %s}"
                .formatted(concept(code)));
    }

    private static String words(Finding<?> finding) {
        return finding.fold(
                known -> String.valueOf(known.value()),
                missing -> missing.reason().name());
    }
}
