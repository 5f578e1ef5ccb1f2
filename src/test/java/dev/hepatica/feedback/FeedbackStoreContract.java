package dev.hepatica.feedback;

import static dev.hepatica.feedback.Feedback.CardOutcome.ACCEPTED;
import static dev.hepatica.feedback.Feedback.CardOutcome.OVERRIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.cdshooks.feedback.KnownTopics;
import dev.hepatica.feedback.FeedbackStore.Delivery;
import dev.hepatica.feedback.FeedbackStore.OutcomeCount;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of feedback in every database. */
public abstract class FeedbackStoreContract {

    static final Instant AT = Instant.parse("2026-05-04T08:30:00Z");
    static final Delivery DELIVERY = new Delivery("crlm-assessment", "https://ehr.example", AT.plusSeconds(60));
    private static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    private final FeedbackStore store = store(source(), false);

    abstract DataSource source();

    public static FeedbackStore store(DataSource source, boolean keepComments) {
        var database = database(source);
        try {
            database.open();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new FeedbackStore(database, new KnownTopics(), keepComments);
    }

    static FeedbackDatabase database(DataSource source) {
        return new FeedbackDatabase(
                source,
                Flyway.configure().dataSource(source).locations("db/feedback").load(),
                Clock.systemUTC());
    }

    @BeforeEach
    void nothing_is_there() throws SQLException {
        try (var connection = source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM feedback");
        }
    }

    @Test
    @Requirement("F2")
    void what_comes_again_changes_nothing() throws SQLException {
        var batch = List.of(accepted("ras:1", AT), overridden("ras:2", AT, "too-costly"), accepted("ras:1", AT));

        store.keep(DELIVERY, batch);
        var once = count();
        store.keep(DELIVERY, batch);
        store.keep(DELIVERY, List.of(batch.get(1)));

        assertThat(count()).containsExactlyInAnyOrderElementsOf(once);
        assertThat(once).extracting(OutcomeCount::cards).containsExactlyInAnyOrder(1, 1);
    }

    @Test
    @Requirement("F2")
    void of_a_card_the_latest_outcome_counts_in_whatever_order_they_come() throws SQLException {
        store.keep(DELIVERY, List.of(overridden("ras:1", AT.plusNanos(2000), "too-costly"), accepted("ras:1", AT)));
        store.keep(DELIVERY, List.of(accepted("ras:1", AT.plusNanos(1000))));

        assertThat(count())
                .containsExactly(new OutcomeCount(
                        Optional.of("ras"),
                        OVERRIDDEN,
                        reason("too-costly"),
                        1,
                        0,
                        AT.plusNanos(2000),
                        AT.plusNanos(2000)));
    }

    @Test
    void counts_are_exact() throws SQLException {
        store.keep(
                DELIVERY,
                IntStream.range(0, 7)
                        .mapToObj(i -> accepted("ras:" + i, AT.plusSeconds(i)))
                        .toList());
        store.keep(
                DELIVERY,
                IntStream.range(7, 10)
                        .mapToObj(i -> overridden("ras:" + i, AT, "too-costly"))
                        .toList());
        store.keep(DELIVERY, List.of(overridden("ras:10", AT, "limited-time"), overridden("mmr:1", AT, "too-costly")));
        store.keep(DELIVERY, List.of(new Feedback("foreign", OVERRIDDEN, 0, Optional.empty(), Optional.empty(), AT)));
        store.keep(new Delivery("crlm-order-check", "unverified", AT), List.of(accepted("ras:1", AT)));

        assertThat(count())
                .containsExactlyInAnyOrder(
                        new OutcomeCount(Optional.of("ras"), ACCEPTED, Optional.empty(), 7, 14, AT, AT.plusSeconds(6)),
                        new OutcomeCount(Optional.of("ras"), OVERRIDDEN, reason("too-costly"), 3, 0, AT, AT),
                        new OutcomeCount(Optional.of("ras"), OVERRIDDEN, reason("limited-time"), 1, 0, AT, AT),
                        new OutcomeCount(Optional.of("mmr"), OVERRIDDEN, reason("too-costly"), 1, 0, AT, AT),
                        new OutcomeCount(Optional.empty(), OVERRIDDEN, Optional.empty(), 1, 0, AT, AT));
    }

    /** Somebody else's feedback on a card of the same id is about another card. */
    @Test
    void clients_do_not_change_what_others_said() throws SQLException {
        store.keep(DELIVERY, List.of(accepted("ras:1", AT)));
        store.keep(
                new Delivery("crlm-assessment", "https://other.example", AT),
                List.of(accepted("ras:1", AT), overridden("ras:1", AT.plusSeconds(1), "too-costly")));

        assertThat(count()).extracting(OutcomeCount::outcome).containsExactlyInAnyOrder(ACCEPTED, OVERRIDDEN);
    }

    @Test
    void only_what_happened_in_the_period_counts() throws SQLException {
        var day = LocalDate.of(2026, 5, 4);
        store.keep(
                DELIVERY,
                List.of(
                        accepted("ras:1", Instant.parse("2026-05-03T23:59:59.999999Z")),
                        accepted("ras:2", Instant.parse("2026-05-04T00:00:00Z")),
                        accepted("ras:3", Instant.parse("2026-05-04T23:59:59.999999Z")),
                        accepted("ras:4", Instant.parse("2026-05-05T00:00:00Z")),
                        accepted("ras:5", Instant.parse("0000-01-01T00:00:00Z")),
                        accepted("ras:6", Instant.parse("9999-12-31T23:59:59Z"))));

        assertThat(cards(new Period(Optional.of(day), Optional.of(day)))).isEqualTo(2);
        assertThat(cards(new Period(Optional.of(day), Optional.empty()))).isEqualTo(4);
        assertThat(cards(new Period(Optional.empty(), Optional.of(day)))).isEqualTo(4);
        assertThat(cards(ALWAYS)).isEqualTo(6);
    }

    @Test
    @Requirement("F2")
    void many_who_send_the_same_at_once_leave_it_there_once() throws Exception {
        var entries =
                IntStream.range(0, 200).mapToObj(i -> accepted("ras:" + i, AT)).toList();
        var threads = Executors.newFixedThreadPool(8);
        var senders = IntStream.range(0, 24)
                .<Callable<Boolean>>mapToObj(seed -> () -> {
                    var shuffled = new ArrayList<>(entries);
                    Collections.shuffle(shuffled, new Random(seed));
                    store.keep(DELIVERY, shuffled);
                    return true;
                })
                .toList();

        for (var sent : threads.invokeAll(senders)) {
            assertThat(sent.get()).isTrue();
        }
        threads.shutdown();

        assertThat(count())
                .extracting(OutcomeCount::cards, OutcomeCount::suggestions)
                .containsExactly(tuple(200, 400));
    }

    @Test
    void all_of_a_delivery_is_kept_or_none() {
        var batch = List.of(accepted("ras:1", AT), accepted("x".repeat(300), AT), accepted("ras:2", AT));

        assertThatThrownBy(() -> store.keep(DELIVERY, batch)).isInstanceOf(SQLException.class);

        assertThat(count()).isEmpty();
    }

    @Test
    void nothing_is_a_delivery_too() throws SQLException {
        store.keep(DELIVERY, List.of());

        assertThat(count()).isEmpty();
    }

    @Test
    void what_users_write_is_kept_only_where_a_site_wants_it() throws SQLException {
        var entry = new Feedback("ras:1", OVERRIDDEN, 0, reason("too-costly"), Optional.of("Mrs Müller, room 4"), AT);

        store.keep(DELIVERY, List.of(entry));
        assertThat(rows()).hasSize(1).noneMatch(row -> row.contains("Müller"));

        store(source(), true)
                .keep(DELIVERY, List.of(new Feedback("ras:2", OVERRIDDEN, 0, Optional.empty(), entry.comment(), AT)));
        assertThat(rows()).hasSize(2).anyMatch(row -> row.contains("Mrs Müller, room 4"));
    }

    @Test
    void texts_come_back_as_they_were() throws SQLException {
        var odd = Optional.of(new OverrideReason(
                Optional.of("urn:ümlaut"), Optional.of("'; DROP TABLE feedback; --"), Optional.of("日本 😀 \"quoted\"")));

        store.keep(DELIVERY, List.of(new Feedback("ras:😀", OVERRIDDEN, 0, odd, Optional.empty(), AT)));

        assertThat(count()).extracting(OutcomeCount::reason).containsExactly(odd);
    }

    private List<OutcomeCount> count() {
        try {
            return store.count("crlm-assessment", ALWAYS);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private int cards(Period period) throws SQLException {
        return store.count("crlm-assessment", period).stream()
                .mapToInt(OutcomeCount::cards)
                .sum();
    }

    private List<String> rows() throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = source().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT * FROM feedback")) {
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    static Feedback accepted(String card, Instant at) {
        return new Feedback(card, ACCEPTED, 2, Optional.empty(), Optional.empty(), at);
    }

    static Feedback overridden(String card, Instant at, String code) {
        return new Feedback(card, OVERRIDDEN, 0, reason(code), Optional.empty(), at);
    }

    private static Optional<OverrideReason> reason(String code) {
        return Optional.of(new OverrideReason(Optional.of("urn:reasons"), Optional.of(code), Optional.empty()));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
