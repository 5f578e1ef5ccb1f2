package dev.hepatica.feedback;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The database that feedback is kept in. Its tables are brought up to date before its first use, which is at start, or
 * later if it cannot be reached then.
 */
public final class FeedbackDatabase {

    private final DataSource source;
    private final Flyway flyway;
    private volatile boolean upToDate;

    public FeedbackDatabase(DataSource source, Flyway flyway) {
        this.source = source;
        this.flyway = flyway;
    }

    /**
     * Brings the tables up to date, once.
     *
     * @throws SQLException if the database cannot be reached or written to; its state says which
     */
    public synchronized void prepare() throws SQLException {
        if (upToDate) {
            return;
        }
        try (var connection = source.getConnection()) {
            // H2 opens a file that it may not write to without a word, and would refuse the first feedback.
            if (connection.isReadOnly()) {
                throw new SQLException("the database can only be read", "25006");
            }
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
        }
        upToDate = true;
    }

    Connection connect() throws SQLException {
        if (!upToDate) {
            prepare();
        }
        return source.getConnection();
    }
}
