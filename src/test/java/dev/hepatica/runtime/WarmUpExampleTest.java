package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WarmUpExampleTest {

    @Inject
    WarmUpExample example;

    @Test
    void leads_to_a_caution_and_a_proposal_that_can_be_taken_over() throws IOException {
        assertThat(example.cards("crlm-assessment", "patient-view").cards())
                .anySatisfy(card -> assertThat(card.overrideReasons()).isNotEmpty())
                .anySatisfy(card -> {
                    assertThat(card.source().topic().code()).isEqualTo("crlm-proposal");
                    assertThat(card.suggestions()).isNotEmpty();
                });
    }

    @Test
    void leads_to_a_caution_about_its_order() throws IOException {
        assertThat(example.cards("crlm-order-check", "order-sign").cards())
                .anySatisfy(card -> assertThat(card.overrideReasons()).isNotEmpty());
    }

    @Test
    void leads_to_plans_in_both_forms() {
        assertThatCode(example::answer).doesNotThrowAnyException();
    }
}
