package dev.hepatica.feedback;

import static dev.hepatica.feedback.FeedbackStoreContract.AT;
import static dev.hepatica.feedback.FeedbackStoreContract.DELIVERY;
import static dev.hepatica.feedback.FeedbackStoreContract.accepted;
import static dev.hepatica.feedback.FeedbackStoreContract.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.Log;
import dev.hepatica.cdshooks.feedback.KnownTopics;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that does not open is tried again, and one that has failed is opened again, without a restart. */
class StoreOpeningTest {

    private static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @AfterEach
    void empty() {
        FullDisk.FULL.set(false);
    }

    @Test
    void a_folder_that_is_not_there_yet_is_made() {
        try (var opening = begun(file(folder.resolve("a/b"), ""))) {
            waitUntil(opening::isOpen);

            assertThat(opening.outage()).isEmpty();
        }
    }

    @Test
    void a_folder_that_is_a_file_is_tried_again() throws IOException {
        var occupied = Files.createFile(folder.resolve("occupied"));

        try (var opening = begun(file(occupied, ""))) {
            assertThat(cause(opening)).startsWith("the file cannot be written or read");
            Files.delete(occupied);

            waitUntil(opening::isOpen);
        }
    }

    @Test
    void a_file_that_another_has_open_is_tried_again_and_the_log_stays_short() {
        var lines = Log.during(() -> {
            try (var opening = opening(database(file(folder, "")));
                    var file = FileChannel.open(
                            folder.resolve("feedback.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = file.lock()) {
                opening.begin();
                assertThat(cause(opening)).isEqualTo("another process has the file open");
                waitUntil(() -> false, Duration.ofMillis(1500));
                lock.release();
                waitUntil(opening::isOpen);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(lines.stream().filter(line -> line.contains("Feedback")))
                .satisfiesExactly(
                        begins -> assertThat(begins)
                                .contains("cannot be kept in the place for tests: another process has the file open")
                                .doesNotContain("\tat "),
                        ends -> assertThat(ends).contains("is kept again"));
    }

    @Test
    void a_file_that_can_only_be_read_is_no_store() throws SQLException {
        database(file(folder, "")).open();

        try (var opening = begun(file(folder, ";ACCESS_MODE_DATA=r"))) {
            assertThat(cause(opening)).isEqualTo("the database can only be read");
        }
    }

    @Test
    void a_server_that_is_away_is_tried_again() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://localhost:1/feedback");

        try (var opening = begun(nowhere)) {
            assertThat(cause(opening)).isEqualTo("the server cannot be reached, or takes no connection");
        }
    }

    @Test
    void a_database_that_the_server_does_not_have_is_waited_for() throws IOException, SQLException {
        try (var server = EmbeddedPostgres.start();
                var opening = begun(server.getDatabase("postgres", "later"))) {
            assertThat(cause(opening)).isEqualTo("the server has no such database");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE later");
            }

            waitUntil(opening::isOpen);
        }
    }

    @Test
    void after_a_full_disk_feedback_is_kept_again_and_nothing_that_was_acknowledged_is_lost() throws SQLException {
        FullDisk.mount();
        var database = database(file(Path.of("disk:" + folder), ""));
        var store = new FeedbackStore(database, new KnownTopics(), false);
        try (var opening = begun(database)) {
            waitUntil(opening::isOpen);
            store.keep(DELIVERY, List.of(accepted("ras:1", AT)));

            FullDisk.FULL.set(true);
            assertThatThrownBy(() -> store.keep(DELIVERY, List.of(accepted("ras:2", AT))))
                    .isInstanceOfSatisfying(SQLException.class, opening::lose);
            // More than one attempt fails: that a file can be opened and read does not end an outage.
            waitUntil(() -> false, Duration.ofSeconds(2));

            assertThat(opening.isOpen()).isFalse();
            assertThat(cause(opening)).isEqualTo("the file cannot be written or read: No space left on device");
            assertThatThrownBy(() -> store.count(DELIVERY.service(), ALWAYS)).hasMessage("the database is not open");

            FullDisk.FULL.set(false);
            waitUntil(opening::isOpen);
            assertThat(opening.outage()).isEmpty();
            assertThat(store.count(DELIVERY.service(), ALWAYS))
                    .singleElement()
                    .satisfies(count -> assertThat(count.cards()).isEqualTo(1));
            store.keep(DELIVERY, List.of(accepted("ras:2", AT)));
        }
    }

    private static StoreOpening begun(DataSource source) {
        return begun(database(source));
    }

    private static StoreOpening begun(FeedbackDatabase database) {
        var opening = opening(database);
        opening.begin();
        return opening;
    }

    private static StoreOpening opening(FeedbackDatabase database) {
        return new StoreOpening(database, "in the place for tests", Clock.systemUTC());
    }

    private static String cause(StoreOpening opening) {
        waitUntil(() -> opening.outage().isPresent());
        return opening.outage().orElseThrow().why();
    }

    private static void waitUntil(BooleanSupplier done) {
        waitUntil(done, SOON);
        assertThat(done.getAsBoolean()).isTrue();
    }

    private static void waitUntil(BooleanSupplier done, Duration atMost) {
        var end = Instant.now().plus(atMost);
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static DataSource file(Path folder, String more) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:%s/feedback;MODE=PostgreSQL;WRITE_DELAY=0;TRACE_LEVEL_FILE=0".formatted(folder) + more);
        return source;
    }
}
