package dev.hepatica.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceBaseTest {

    @Test
    void the_bundled_base_is_valid() {
        var base = EvidenceFiles.bundled();

        assertThat(base.items()).hasSizeGreaterThan(40);
        base.items()
                .forEach(item ->
                        System.out.println(item.id() + "\n   " + item.when().words() + "\n  "
                                + item.outcomes().stream().map(Outcome::words).toList()));
    }
}
