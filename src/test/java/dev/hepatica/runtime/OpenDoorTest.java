package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that asks nobody who they are does not listen to the world by accident. */
class OpenDoorTest {

    private final OpenDoor door = new OpenDoor();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void opens_to_this_machine(String host) {
        assertThatCode(() -> door.check(new StartupEvent(), () -> false, host)).doesNotThrowAnyException();
    }

    @Test
    void does_not_open_to_others() {
        assertThatThrownBy(() -> door.check(new StartupEvent(), () -> false, "0.0.0.0"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hepatica.security.allow-open=true");
    }

    @Test
    void opens_to_others_where_something_else_guards_it() {
        assertThatCode(() -> door.check(new StartupEvent(), () -> true, "0.0.0.0"))
                .doesNotThrowAnyException();
    }
}
