package dev.hepatica.runtime;

import dev.hepatica.feedback.FeedbackDatabase;
import dev.hepatica.runtime.FeedbackConfig.Database;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens the database of feedback while the rest starts. A server that is away may come back, and cards do not need it;
 * a mistake in the settings stays, and ends the start.
 */
@Singleton
class FeedbackOpening {

    private static final Logger LOG = Logger.getLogger(FeedbackOpening.class);

    private CompletableFuture<Void> opened = CompletableFuture.completedFuture(null);

    void begin(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start,
            Provider<FeedbackDatabase> database,
            FeedbackConfig config) {
        if (config.database() == Database.H2 && !isWritable(config.folder())) {
            throw new IllegalStateException(problem(config, "it cannot be written to"));
        }
        opened = CompletableFuture.runAsync(() -> open(database.get()));
    }

    void finish(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start, FeedbackConfig config) {
        try {
            opened.join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof NotOpened failure)) {
                throw e.getCause() instanceof RuntimeException mistake ? mistake : e;
            }
            if (config.database() == Database.H2 || !failure.isAway()) {
                throw new IllegalStateException(problem(config, failure.getMessage()), failure);
            }
            LOG.warnf(
                    "%s Until it answers, feedback gets 503. Cards are not affected.",
                    problem(config, failure.getMessage()));
        }
    }

    private static void open(FeedbackDatabase database) {
        try {
            database.prepare();
        } catch (SQLException e) {
            throw new NotOpened(e);
        }
    }

    /** Of a folder that is not there yet, where it would be made. H2 itself would try again and again. */
    private static boolean isWritable(Path folder) {
        var there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.isDirectory(there) && Files.isWritable(there);
    }

    private static String problem(FeedbackConfig config, @Nullable String why) {
        return switch (config.database()) {
            case H2 ->
                ("Feedback cannot be kept in the folder %s, which must be writable and used by this instance alone: %s."
                                + " Set hepatica.feedback.folder, or hepatica.feedback.database=postgresql.")
                        .formatted(config.folder(), why);
            case POSTGRESQL ->
                "Feedback cannot be kept in PostgreSQL, as set by hepatica.feedback.postgresql.url, username and password: %s."
                        .formatted(why);
        };
    }

    /** Why the database could not be opened. */
    private static class NotOpened extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String state;

        NotOpened(SQLException cause) {
            super(cause.getMessage(), cause);
            state = String.valueOf(cause.getSQLState());
        }

        /** No connection, or a server that is starting, stopping or full. */
        boolean isAway() {
            return state.matches("null|08.*|57P.*|53.*");
        }
    }
}
