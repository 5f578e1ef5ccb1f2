package dev.hepatica.cdshooks.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.fhir.wire.Unavailable;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody waits for long, and not everybody can wait. */
class StoreAccessTest {

    private static final Duration SOON = Duration.ofSeconds(9);

    private final List<Throwable> outages = new CopyOnWriteArrayList<>();
    private final StoreAccess access = new StoreAccess(outages::add);
    private final CountDownLatch databaseAnswers = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void close() {
        databaseAnswers.countDown();
        access.close();
    }

    @Test
    void work_is_done() {
        assertThat(await(access.with(() -> "kept"))).isEqualTo("kept");
    }

    @Test
    void those_who_wait_behind_a_database_that_hangs_are_told_in_time_and_not_served_later()
            throws InterruptedException {
        var waiting = new ArrayList<Uni<Integer>>();
        for (int i = 0; i < 20; i++) {
            var asked = access.with(this::hang).memoize().indefinitely();
            asked.subscribe().with(item -> {}, failure -> {});
            waiting.add(asked);
        }

        assertThat(waiting)
                .allSatisfy(each -> assertThatThrownBy(() -> await(each)).isInstanceOf(Unavailable.class));
        databaseAnswers.countDown();

        assertThat(await(access.with(() -> "kept"))).isEqualTo("kept");
        assertThat(done).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void the_queue_is_not_endless() {
        for (int i = 0; i < 1000; i++) {
            access.with(this::hang).subscribe().with(item -> {}, failure -> {});
        }

        assertThatThrownBy(() -> access.with(this::hang).await().atMost(Duration.ofSeconds(1)))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void an_outage_is_told_from_a_mistake() {
        assertThatThrownBy(() -> await(access.with(() -> fail("08006")))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> await(access.with(() -> fail("22001")))).hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> await(access.with(() -> {
                    throw new IllegalStateException("ours");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(outages)
                .singleElement()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        outage -> assertThat(outage.getSQLState()).isEqualTo("08006"));
    }

    private int hang() {
        try {
            databaseAnswers.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return done.incrementAndGet();
    }

    private static String fail(String state) throws SQLException {
        throw new SQLException("no", state);
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(SOON);
    }
}
