package dev.hepatica.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that asks nobody who they are does not listen to the world by accident. */
class ListenAddressCheckTest {

    private final ListenAddressCheck door = new ListenAddressCheck();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void opens_to_this_machine(String host) {
        assertThatCode(() -> check(Map.of(), host)).doesNotThrowAnyException();
    }

    @Test
    void does_not_open_to_others() {
        assertThatThrownBy(() -> check(Map.of(), "0.0.0.0"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hepatica.security.allow-open=true")
                .hasMessageContaining("hepatica.security.mode=smart");
    }

    @Test
    void opens_to_others_where_something_else_guards_it() {
        assertThatCode(() -> check(Map.of("hepatica.security.allow-open", "true"), "0.0.0.0"))
                .doesNotThrowAnyException();
    }

    @Test
    void opens_to_others_where_it_verifies_them_and_knows_its_name() {
        assertThatCode(() -> check(
                        Map.of(
                                "hepatica.security.mode", "smart",
                                "hepatica.security.public-url", "https://cds.hospital.example"),
                        "0.0.0.0"))
                .doesNotThrowAnyException();
    }

    @Test
    void does_not_take_its_name_from_others() {
        assertThatThrownBy(() -> check(Map.of("hepatica.security.mode", "smart"), "0.0.0.0"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hepatica.security.public-url");
    }

    private void check(Map<String, String> settings, String host) throws Exception {
        door.check(new StartupEvent(), Settings.of(settings), host);
    }
}
