package dev.hepatica.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that others made go through: understood, or refused with a reason, and nothing of them vanishes. */
@QuarkusTest
class RealRecordsTest {

    private static final String NO_LIVER_METASTASIS = "No liver metastasis on record";

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
            assertThat(answer.only(CarePlan.class).getDescription()).isEqualTo(NO_LIVER_METASTASIS);
            assertAccountedFor("Bundle", bundle.path("entry").size(), answer);
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
