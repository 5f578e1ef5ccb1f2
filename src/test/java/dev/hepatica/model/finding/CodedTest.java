package dev.hepatica.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodedTest {

    @ParameterizedTest
    @EnumSource
    void finds_each_value_by_its_code(BrafStatus status) {
        assertThat(Coded.of(BrafStatus.class, status.code())).contains(status);
    }

    @Test
    void finds_nothing_for_a_code_outside_the_list() {
        assertThat(Coded.of(Side.class, "middle")).isEmpty();
        assertThat(Coded.of(Side.class, "LEFT")).isEmpty();
    }
}
