package dev.hepatica.feedback;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The database that feedback is kept in. It has to be opened before it is used; where that fails, it can be opened again
 * later.
 */
public final class FeedbackDatabase {

    /** The longest that a use waits while the database is opened for the first time. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** SQL state of a connection that does not exist. */
    private static final String NOT_OPEN = "08003";

    /** SQL state of a transaction that may only read. */
    private static final String READ_ONLY = "25006";

    private final DataSource source;
    private final Flyway flyway;
    private final Clock clock;
    private final CountDownLatch tried = new CountDownLatch(1);
    private volatile boolean open;

    /**
     * @param source connections; an attempt to open the database takes as long as this lets it
     * @param flyway brings the tables of that database up to date
     */
    public FeedbackDatabase(DataSource source, Flyway flyway, Clock clock) {
        this.source = source;
        this.flyway = flyway;
        this.clock = clock;
    }

    /**
     * Connects, brings the tables up to date and writes to them. Reading alone would not show that a disk is full: H2 opens
     * its file on a full disk, and fails with the first feedback.
     *
     * @throws SQLException if the database cannot be reached, brought up to date or written to
     */
    public void open() throws SQLException {
        try {
            connectToWrite().close();
            migrate();
            touch();
            open = true;
        } finally {
            tried.countDown();
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Refuses connections until the database is opened again. */
    void lose() {
        open = false;
    }

    /**
     * A connection, once the first attempt to open the database is over.
     *
     * @throws SQLException if the database is not open, or does not give a connection
     */
    Connection connect() throws SQLException {
        if (!open && (!isTried() || !open)) {
            throw new SQLException("the database is not open", NOT_OPEN);
        }
        return source.getConnection();
    }

    private boolean isTried() {
        try {
            return tried.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A connection that may write. H2 opens a file that it may only read without an error. */
    private Connection connectToWrite() throws SQLException {
        var connection = source.getConnection();
        if (connection.isReadOnly()) {
            connection.close();
            throw new SQLException("the database can only be read", READ_ONLY);
        }
        return connection;
    }

    private void migrate() throws SQLException {
        try {
            // A migration of nothing writes too, and would fill the log while the disk is full.
            if (flyway.info().pending().length > 0) {
                flyway.migrate();
            }
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
        }
    }

    private void touch() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("UPDATE feedback_opened SET opened_at = ?")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
