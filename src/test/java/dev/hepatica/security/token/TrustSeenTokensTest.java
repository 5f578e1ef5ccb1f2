package dev.hepatica.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A token that comes many times at once is let in once; and memory has an end. */
class TrustSeenTokensTest {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final Instant END = NOW.plusSeconds(300);

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    @Requirement("X7")
    void one_of_many_at_once_is_the_first() throws InterruptedException {
        var seen = new SeenTokens(clock);
        var executor = Executors.newFixedThreadPool(8);
        Callable<Boolean> call = () -> seen.isNew("issuer", "id", END);

        var firsts = executor
                .invokeAll(IntStream.range(0, 200).mapToObj(i -> call).toList())
                .stream()
                .filter(TrustSeenTokensTest::isTrue)
                .count();
        executor.shutdown();

        assertThat(firsts).isEqualTo(1);
    }

    @Test
    void the_same_id_of_another_issuer_is_another() {
        var seen = new SeenTokens(clock);

        assertThat(seen.isNew("a", "id", END)).isTrue();
        assertThat(seen.isNew("b", "id", END)).isTrue();
        assertThat(seen.isNew("a", "id", END)).isFalse();
    }

    @Test
    void so_many_are_remembered_and_not_more() {
        var seen = new SeenTokens(clock, 10);
        for (var id = 0; id < 10_000; id++) {
            assertThat(seen.isNew("issuer", "id-" + id, END)).isTrue();
        }

        assertThat(seen.size()).isLessThanOrEqualTo(10);
    }

    private static boolean isTrue(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
