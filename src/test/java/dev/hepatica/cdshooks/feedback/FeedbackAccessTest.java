package dev.hepatica.cdshooks.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.feedback.FeedbackStoreContract;
import dev.hepatica.feedback.FeedbackSummary;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.Principal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every client brings feedback; only operators read it. */
class FeedbackAccessTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String ENTRY =
            "{\"card\": \"ras:1\", \"outcome\": \"accepted\", \"outcomeTimestamp\": \"2026-05-04T08:30:00Z\"}";

    private static final Principal CLIENT = () -> "https://ehr.example";

    private final JdbcDataSource source = new JdbcDataSource();
    private FeedbackResource resource;

    @BeforeEach
    void start(@TempDir Path folder) {
        source.setURL("jdbc:h2:file:%s/feedback;MODE=PostgreSQL".formatted(folder));
        resource = new FeedbackResource(
                new KnownTopics(),
                FeedbackStoreContract.store(source, false),
                new StoreAccess(failure -> {}),
                Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void operators_read_what_clients_brought() throws IOException, SQLException {
        bring(as(CLIENT, false));

        assertThat(read(as(CLIENT, true)).cards()).isEqualTo(1);
        assertThat(brought()).isEqualTo("https://ehr.example");
    }

    @Test
    void where_nobody_is_verified_whoever_gets_in_may_read() throws IOException, SQLException {
        bring(as(null, false));

        assertThat(read(as(null, false)).cards()).isEqualTo(1);
        assertThat(brought()).isEqualTo("unverified");
    }

    @Test
    void nobody_else_does() {
        var caller = as(CLIENT, false);

        assertThatThrownBy(() -> read(caller)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> resource.table("crlm-assessment", Optional.empty(), Optional.empty(), caller))
                .isInstanceOf(ForbiddenException.class);
    }

    private void bring(SecurityContext caller) throws IOException {
        var answer = resource.keep("crlm-assessment", new ByteArrayInputStream(ENTRY.getBytes(UTF_8)), caller)
                .await()
                .atMost(SOON);
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    private FeedbackSummary read(SecurityContext caller) {
        return resource.summary("crlm-assessment", Optional.empty(), Optional.empty(), caller)
                .await()
                .atMost(SOON);
    }

    private String brought() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT client FROM feedback")) {
            row.next();
            return row.getString(1);
        }
    }

    private static SecurityContext as(@Nullable Principal caller, boolean operator) {
        return new SecurityContext() {

            @Override
            public @Nullable Principal getUserPrincipal() {
                return caller;
            }

            @Override
            public boolean isUserInRole(String role) {
                return operator && role.equals("operator");
            }

            @Override
            public boolean isSecure() {
                return true;
            }

            @Override
            public @Nullable String getAuthenticationScheme() {
                return null;
            }
        };
    }
}
