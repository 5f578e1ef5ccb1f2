package dev.hepatica.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In files, at the address that the service uses. */
class FeedbackStoreOnH2Test extends FeedbackStoreContract {

    private static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    @TempDir
    private static Path shared;

    @Override
    DataSource source() {
        return in(shared, "");
    }

    @Test
    void feedback_is_still_there_after_a_restart(@TempDir Path folder) throws SQLException {
        store(in(folder, ""), false).keep(DELIVERY, List.of(accepted("ras:1", AT)));

        // Whoever closes the last connection closes the file.
        assertThat(folder.resolve("feedback.mv.db")).isRegularFile();
        assertThat(store(in(folder, ""), false).count(DELIVERY.service(), ALWAYS))
                .hasSize(1);
    }

    @Test
    void a_file_that_can_only_be_read_is_noticed_when_it_is_opened(@TempDir Path folder) throws SQLException {
        database(in(folder, "")).open();

        assertThatThrownBy(() -> database(in(folder, ";ACCESS_MODE_DATA=r")).open())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only be read");
    }

    private static DataSource in(Path folder, String more) {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var source = new JdbcDataSource();
        source.setURL(settings.getProperty("quarkus.datasource.\"h2\".jdbc.url")
                        .replace("${hepatica.feedback.folder}", folder.toString())
                + more);
        return source;
    }
}
