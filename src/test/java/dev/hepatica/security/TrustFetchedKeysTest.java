package dev.hepatica.security;

import static dev.hepatica.security.Token.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.security.token.Refusal;
import dev.hepatica.security.token.Refusal.RefusalKind;
import dev.hepatica.security.token.TokenVerifier;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that an issuer publishes: fetched seldom, in time when they change, and not missed at once when they are away. */
class TrustFetchedKeysTest {

    private static final Duration CACHE = Duration.ofMillis(1500);
    private static final Duration OUTAGE = Duration.ofSeconds(4);
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private PublishedKeys published;
    private TokenVerifier verifier;

    @BeforeEach
    void publish() throws IOException {
        published = new PublishedKeys(Keys.RSA);
        verifier = verifier(INTERVAL);
    }

    @AfterEach
    void close() {
        published.close();
    }

    private TokenVerifier verifier(Duration interval) {
        var config = Settings.of(Map.of(
                "hepatica.security.clients.hospital.issuer", Token.HOSPITAL,
                "hepatica.security.clients.hospital.jku", published.address(),
                "hepatica.security.allow-http-keys", "true",
                "hepatica.security.keys.cache", CACHE.toString(),
                "hepatica.security.keys.min-interval", interval.toString(),
                "hepatica.security.keys.outage", OUTAGE.toString(),
                "hepatica.security.keys.timeout", "PT0.4S"));
        return new TokenVerifier(
                ConfiguredClients.of(config),
                config.clockSkew(),
                config.maxLifetime(),
                Clock.fixed(Token.NOW, ZoneOffset.UTC));
    }

    private Optional<RefusalKind> refusal(Token token) {
        try {
            verifier.verify(verifier.read(token.text()), Set.of(SERVICE));
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e.kind());
        }
    }

    private static Token token() {
        return Token.hospital(SERVICE);
    }

    @Test
    @Requirement("X7")
    void are_not_fetched_for_each_call() {
        for (var call = 0; call < 20; call++) {
            assertThat(refusal(token())).isEmpty();
        }

        assertThat(published.fetches()).isEqualTo(1);
    }

    @Test
    @Requirement("X5")
    void are_the_same_where_the_token_names_the_address() {
        assertThat(refusal(token().header("jku", published.address()))).isEmpty();
    }

    @Test
    @Requirement("X5")
    void are_never_fetched_from_where_a_token_says() throws IOException {
        try (var attacker = new PublishedKeys(Keys.ATTACKER)) {
            var token = token().header("jku", attacker.address())
                    .header("kid", Keys.ATTACKER)
                    .signedBy(Keys.rsa(Keys.ATTACKER));

            assertThat(refusal(token)).contains(RefusalKind.KEY_ADDRESS);
            assertThat(attacker.fetches()).isZero();
            assertThat(published.fetches()).isZero();
        }
    }

    @Test
    @Requirement("X5")
    void are_not_fetched_from_where_their_address_sends() throws IOException {
        try (var elsewhere = new PublishedKeys(Keys.RSA)) {
            published.answers(PublishedKeys.elsewhere(elsewhere.address()));

            assertThat(refusal(token())).contains(RefusalKind.KEYS_UNAVAILABLE);
            assertThat(elsewhere.fetches()).isZero();
        }
    }

    @Test
    @Requirement("X7")
    void are_fetched_early_where_a_token_names_a_new_one() {
        assertThat(refusal(token())).isEmpty();
        published.answers(PublishedKeys.keys(Keys.RSA, Keys.EC));

        assertThat(refusal(token().es384())).isEmpty();
        assertThat(refusal(token())).isEmpty();
        assertThat(published.fetches()).isEqualTo(2);
    }

    @Test
    void are_no_longer_good_when_they_are_no_longer_published() throws InterruptedException {
        assertThat(refusal(token())).isEmpty();
        published.answers(PublishedKeys.keys(Keys.EC));
        Thread.sleep(CACHE.plusMillis(100).toMillis());

        assertThat(refusal(token())).contains(RefusalKind.UNKNOWN_KEY);
    }

    @Test
    void are_not_fetched_at_will_by_whoever_makes_up_names_of_keys() {
        verifier = verifier(CACHE.minusMillis(100));
        assertThat(refusal(token())).isEmpty();

        for (var call = 0; call < 100; call++) {
            assertThat(refusal(token().header("kid", "made-up-" + call))).isPresent();
        }

        assertThat(published.fetches()).isLessThanOrEqualTo(4);
        assertThat(refusal(token())).as("others do not suffer").isEmpty();
    }

    @Test
    void go_on_being_used_for_a_while_where_the_address_does_not_answer() throws InterruptedException {
        assertThat(refusal(token())).isEmpty();
        published.answers(PublishedKeys.status(503));

        Thread.sleep(CACHE.plusMillis(100).toMillis());
        assertThat(refusal(token())).isEmpty();
        assertThat(published.fetches()).isGreaterThan(1);

        Thread.sleep(OUTAGE.plus(CACHE).toMillis());
        assertThat(refusal(token())).contains(RefusalKind.KEYS_UNAVAILABLE);

        published.answers(PublishedKeys.keys(Keys.RSA));
        Thread.sleep(INTERVAL.multipliedBy(2).toMillis());
        assertThat(refusal(token())).isEmpty();
    }

    @Test
    void cannot_be_had_from_an_address_that_does_not_answer() {
        published.close();

        assertThat(refusal(token())).contains(RefusalKind.KEYS_UNAVAILABLE);
    }

    @Test
    void are_not_waited_for_long() {
        published.answers(exchange -> {
            try {
                Thread.sleep(5000);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
        var start = System.nanoTime();

        assertThat(refusal(token())).contains(RefusalKind.KEYS_UNAVAILABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void are_not_read_without_end() {
        published.answers(PublishedKeys.text("{\"keys\":[],\"padding\":\"" + "x".repeat(200_000) + "\"}"));

        assertThat(refusal(token())).contains(RefusalKind.KEYS_UNAVAILABLE);
    }

    @Test
    void are_no_keys_if_they_are_something_else() {
        published.answers(PublishedKeys.text("<html>Sign in</html>"));

        assertThat(refusal(token())).contains(RefusalKind.KEYS_UNAVAILABLE);
    }
}
