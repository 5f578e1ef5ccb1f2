package dev.hepatica.feedback;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps feedback and counts it, in SQL that H2 and PostgreSQL both understand. */
public final class FeedbackStore {

    private static final String KEEP = """
            INSERT INTO feedback (service, client, card, topic, outcome, outcome_at, suggestions,
                                  reason_system, reason_code, reason_display, user_comment, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    /** Of each card the latest outcome counts; of two at the same moment, what came last. */
    private static final String COUNT = """
            SELECT topic, outcome, reason_system, reason_code, reason_display,
                   COUNT(*) AS cards, SUM(suggestions) AS suggestions,
                   MIN(outcome_at) AS earliest, MAX(outcome_at) AS latest
            FROM (SELECT feedback.*,
                         ROW_NUMBER() OVER (PARTITION BY client, card ORDER BY outcome_at DESC, id DESC) AS place
                  FROM feedback
                  WHERE service = ? AND outcome_at >= ? AND outcome_at < ?) AS each_card
            WHERE place = 1
            GROUP BY topic, outcome, reason_system, reason_code, reason_display
            """;

    private final FeedbackDatabase database;
    private final FeedbackTopics topics;
    private final boolean keepComments;

    /**
     * @param keepComments whether free text of users is kept, which may say who the patient is
     */
    public FeedbackStore(FeedbackDatabase database, FeedbackTopics topics, boolean keepComments) {
        this.database = database;
        this.topics = topics;
        this.keepComments = keepComments;
    }

    /** From whom feedback came, to which service, and when. */
    public record Delivery(String service, String client, Instant received) {}

    /** Keeps all of it or, if that fails, none. What is there already stays as it is. */
    public void keep(Delivery delivery, List<Feedback> entries) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(KEEP)) {
                // In one order always, so that no two that send the same wait for each other.
                for (var entry : entries.stream().sorted(Feedback.ORDER).toList()) {
                    fill(statement, delivery, entry);
                    statement.addBatch();
                }
                statement.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    private static void rollBack(Connection connection, SQLException failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // A database that has closed itself cannot roll back; what it failed with says why.
            failure.addSuppressed(e);
        }
    }

    /** How many cards of a service had which outcome in a period. */
    public List<OutcomeCount> count(String service, Period period) throws SQLException {
        var counts = new ArrayList<OutcomeCount>();
        try (var connection = database.connect();
                var statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, service);
            statement.setObject(2, utc(period.beginning()));
            statement.setObject(3, utc(period.end()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.add(read(rows));
                }
            }
        }
        return counts;
    }

    /** Cards that had the same outcome for the same reason; the times are those of the first and the last of them. */
    public record OutcomeCount(
            Optional<String> topic,
            Feedback.CardOutcome outcome,
            Optional<OverrideReason> reason,
            int cards,
            int suggestions,
            Instant first,
            Instant last) {}

    private void fill(PreparedStatement statement, Delivery delivery, Feedback entry) throws SQLException {
        statement.setString(1, delivery.service());
        statement.setString(2, delivery.client());
        statement.setString(3, entry.card());
        set(statement, 4, topics.topicOf(entry.card()));
        statement.setString(5, entry.outcome().code());
        statement.setObject(6, utc(entry.at()));
        statement.setInt(7, entry.suggestions());
        set(statement, 8, entry.reason().flatMap(OverrideReason::system));
        set(statement, 9, entry.reason().flatMap(OverrideReason::code));
        set(statement, 10, entry.reason().flatMap(OverrideReason::display));
        set(statement, 11, entry.comment().filter(text -> keepComments));
        statement.setObject(12, utc(delivery.received()));
    }

    private static void set(PreparedStatement statement, int place, Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            statement.setString(place, text.get());
        } else {
            statement.setNull(place, java.sql.Types.VARCHAR);
        }
    }

    private static OutcomeCount read(ResultSet row) throws SQLException {
        var code = Optional.ofNullable(row.getString("reason_code"));
        var display = Optional.ofNullable(row.getString("reason_display"));
        return new OutcomeCount(
                Optional.ofNullable(row.getString("topic")),
                Feedback.CardOutcome.of(row.getString("outcome")).orElseThrow(),
                code.isPresent() || display.isPresent()
                        ? Optional.of(
                                new OverrideReason(Optional.ofNullable(row.getString("reason_system")), code, display))
                        : Optional.empty(),
                row.getInt("cards"),
                row.getInt("suggestions"),
                row.getObject("earliest", OffsetDateTime.class).toInstant(),
                row.getObject("latest", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
