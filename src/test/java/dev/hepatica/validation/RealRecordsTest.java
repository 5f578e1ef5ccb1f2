package dev.hepatica.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that others made go through: understood, or refused with a reason, and nothing of them vanishes. */
@QuarkusTest
class RealRecordsTest {

    private static final String NO_LIVER_METASTASIS = "No liver metastasis on record";

    /** The one example that tells of one. */
    private static final String A_LIVER_METASTASIS = "Observation-history-of-cancer-metastatic-to-liver.json";

    @ParameterizedTest
    @ValueSource(strings = {"examples/mcode-stu4", "examples/genomics-reporting-stu3"})
    void every_example_as_it_is_gets_an_answer_or_a_refusal_that_says_what_and_where(String folder) {
        assertThat(RealRecords.in(folder)).allSatisfy(example -> {
            var answer = Answered.to(example.resource().toString());
            if (answer.status() == 200) {
                assertAccountedFor("Bundle", example.entries(), answer);
            } else {
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.body()).isInstanceOf(OperationOutcome.class);
                assertThat(issues(answer)).isNotEmpty().allSatisfy(issue -> {
                    assertThat(issue.getDiagnostics()).contains("Bundle");
                    assertThat(issue.getExpression()).isNotEmpty();
                    assertThat(issue.getExpression().get(0).getValue()).startsWith(example.type());
                });
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/mcode-stu4", "examples/genomics-reporting-stu3"})
    void every_example_in_a_bundle_with_its_patient_gets_a_plan(String folder) {
        assertThat(RealRecords.in(folder)).allSatisfy(example -> {
            var bundle = example.wrapped();
            var answer = Answered.to(bundle.toString());

            assertThat(answer.status()).isEqualTo(200);
            if (example.name().endsWith(A_LIVER_METASTASIS)) {
                assertThat(answer.only(CarePlan.class).getDescription()).isNotEqualTo(NO_LIVER_METASTASIS);
            } else {
                assertThat(answer.only(CarePlan.class).getDescription()).isEqualTo(NO_LIVER_METASTASIS);
            }
            assertAccountedFor("Bundle", bundle.path("entry").size(), answer);
        });
    }

    /** Examples whose gene code and display name different genes: NRAS and KIT are swapped, MSH2 has a wrong number. */
    @ParameterizedTest
    @CsvSource({
        "examples/mcode-stu4, Observation-gx-genomic-variant-pertinent-negative-nras-kit-braf, 0",
        "examples/mcode-stu4, Observation-gx-genomic-variant-pertinent-negative-nras-kit-braf, 1",
        "examples/genomics-reporting-stu3, Observation-MSH2-del-var, 2",
    })
    void an_example_that_names_two_genes_at_once_is_told_and_neither_is_used(
            String folder, String name, int component) {
        var answer = Answered.to(example(folder, name).wrapped().toString());

        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.WARNING);
            assertThat(issue.getDiagnostics()).contains("code and display name different genes; neither is used");
            assertThat(issue.getExpression().get(0).getValue())
                    .isEqualTo("Bundle.entry[1].resource.component[%d]".formatted(component));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "examples/mcode-stu4, Observation-gx-genomic-variant-pertinent-negative-nras-kit-braf, used for braf",
        "examples/mcode-stu4, Observation-genomic-region-studied-jenny-m, inferred: TP53 was studied",
        "examples/mcode-stu4, Observation-gx-genomic-therapeutic-implication-alectinib, the laboratory's opinion",
        "examples/mcode-stu4, Observation-gx-genomic-msi, used for msi",
        "examples/mcode-stu4, Observation-tumor-marker-test-her2-jenny-m, used for her2",
        "examples/genomics-reporting-stu3, Observation-HER2byImmuneStainExample, no usable result for her2Ihc",
        "examples/genomics-reporting-stu3, DiagnosticReport-somaticReport, its conclusion is not read",
        "examples/genomics-reporting-stu3, Observation-TxImp01, the laboratory's opinion",
        "examples/genomics-reporting-stu3, Procedure-analysisTumorNormalDNA, no usable result for apc: no final result",
    })
    void an_example_is_read_for_what_it_says(String folder, String name, String told) {
        var answer = Answered.to(example(folder, name).wrapped().toString());

        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getDiagnostics()).contains(told);
            assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[1]");
        });
    }

    @Test
    void synthetic_patients_have_no_liver_metastasis_on_record_and_lose_no_entry() {
        assertThat(RealRecords.in("synthea")).hasSize(4).allSatisfy(person -> {
            var answer = Answered.to(person.resource().toString());

            assertThat(answer.status()).isEqualTo(200);
            var plan = answer.only(CarePlan.class);
            assertThat(plan.getDescription()).isEqualTo(NO_LIVER_METASTASIS);
            assertThat(plan.getText().getDivAsString()).contains(NO_LIVER_METASTASIS);
            assertAccountedFor("Bundle", person.entries(), answer);
        });
    }

    private static RealRecords.Found example(String folder, String name) {
        return RealRecords.in(folder).stream()
                .filter(found -> found.name().endsWith(name + ".json"))
                .findFirst()
                .orElseThrow();
    }

    private static void assertAccountedFor(String bundle, int entries, Answered answer) {
        assertThat(IntStream.range(0, entries).mapToObj(i -> "%s.entry[%d]".formatted(bundle, i)))
                .as("entries that the reading report does not name")
                .filteredOn(entry -> !answer.names(entry))
                .isEmpty();
    }

    private static Stream<OperationOutcomeIssueComponent> issues(Answered answer) {
        return answer.resources(OperationOutcome.class).flatMap(outcome -> outcome.getIssue().stream());
    }
}
