package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.feedback.FeedbackDatabase;
import dev.hepatica.runtime.FeedbackConfig.Database;
import io.quarkus.runtime.StartupEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A mistake in the settings ends the start with a word of what to do; a server that is away does not. */
class FeedbackOpeningTest {

    @TempDir
    private Path folder;

    @Test
    void opens_a_file_in_a_folder_that_is_not_there_yet() {
        assertThatCode(() -> open(Database.H2, folder.resolve("a/b"), file(folder.resolve("a/b"), "")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_folder_that_is_a_file_ends_the_start() throws IOException {
        var occupied = Files.createFile(folder.resolve("occupied"));

        assertThatThrownBy(() -> open(Database.H2, occupied, file(occupied, "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(occupied.toString())
                .hasMessageContaining("hepatica.feedback.folder");
    }

    @Test
    void a_file_that_another_has_open_ends_the_start() throws IOException {
        var held = folder.resolve("feedback.mv.db");
        try (var file = FileChannel.open(held, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> open(Database.H2, folder, file(folder, "")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("used by this instance alone")
                    .hasMessageContaining("hepatica.feedback.database=postgresql");
        }
    }

    @Test
    void a_file_that_can_only_be_read_ends_the_start() {
        open(Database.H2, folder, file(folder, ""));

        assertThatThrownBy(() -> open(Database.H2, folder, file(folder, ";ACCESS_MODE_DATA=r")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only be read");
    }

    @Test
    void a_server_that_is_away_does_not_end_the_start() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://localhost:1/feedback");

        assertThatCode(() -> open(Database.POSTGRESQL, folder, nowhere)).doesNotThrowAnyException();
    }

    @Test
    void a_database_that_the_server_does_not_have_ends_the_start() throws IOException {
        try (var server = EmbeddedPostgres.start()) {
            assertThatThrownBy(() -> open(Database.POSTGRESQL, folder, server.getDatabase("postgres", "misspelt")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("hepatica.feedback.postgresql.url")
                    .hasMessageContaining("misspelt");
        }
    }

    private static void open(Database database, Path folder, DataSource source) {
        var opening = new FeedbackOpening();
        var config = new Settings(database, folder);
        opening.begin(
                new StartupEvent(),
                () -> new FeedbackDatabase(
                        source,
                        Flyway.configure()
                                .dataSource(source)
                                .locations("db/feedback")
                                .load()),
                config);
        opening.finish(new StartupEvent(), config);
    }

    private static DataSource file(Path folder, String more) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:%s/feedback;MODE=PostgreSQL".formatted(folder) + more);
        return source;
    }

    private record Settings(Database database, Path folder) implements FeedbackConfig {

        @Override
        public boolean keepComments() {
            return false;
        }

        @Override
        public Postgresql postgresql() {
            return new Server();
        }

        private record Server(Optional<String> url, Optional<String> username, Optional<String> password)
                implements Postgresql {
            Server() {
                this(Optional.empty(), Optional.empty(), Optional.empty());
            }
        }
    }
}
