package dev.hepatica.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reasons for an override, as they are kept. */
class OverrideReasonTest {

    @Test
    void a_long_display_is_cut_between_characters() {
        var display = "x".repeat(199) + "😀😀";

        assertThat(new OverrideReason(Optional.empty(), Optional.empty(), Optional.of(display)).display())
                .contains("x".repeat(199));
    }
}
