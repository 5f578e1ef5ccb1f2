package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WarmUpTest {

    @Inject
    WarmUp warmUp;

    @Test
    void the_example_leads_to_cautions_and_a_proposal_that_can_be_taken_over() throws IOException {
        assertThat(warmUp.answer().cards())
                .anySatisfy(card -> assertThat(card.overrideReasons()).isNotEmpty())
                .anySatisfy(card -> {
                    assertThat(card.source().topic().code()).isEqualTo("crlm-proposal");
                    assertThat(card.suggestions()).isNotEmpty();
                });
    }
}
