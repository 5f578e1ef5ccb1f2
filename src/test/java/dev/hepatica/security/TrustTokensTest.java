package dev.hepatica.security;

import static dev.hepatica.security.Token.BASE;
import static dev.hepatica.security.Token.CLINIC;
import static dev.hepatica.security.Token.HOSPITAL;
import static dev.hepatica.security.Token.NOW;
import static dev.hepatica.security.Token.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.security.token.Refusal;
import dev.hepatica.security.token.Refusal.RefusalKind;
import dev.hepatica.security.token.TokenVerifier;
import dev.hepatica.security.token.VerifiedCaller;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tokens are good, and which are not, and why. */
class TrustTokensTest {

    private static final VerifiedCaller OF_THE_HOSPITAL = new VerifiedCaller(HOSPITAL, Optional.empty(), false);

    private final TokenVerifier verifier = verifier(Clock.fixed(NOW, ZoneOffset.UTC));

    private static TokenVerifier verifier(Clock clock) {
        var config = Settings.of(Trusted.settings());
        return new TokenVerifier(ConfiguredClients.of(config), config.clockSkew(), config.maxLifetime(), clock);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = "NO_TOKEN|EMPTY_HEADER|NOT_BEARER|A_TOKEN_.*|ANOTHER_SCHEME_.*|TWO_GOOD_.*")
    @Requirement({"X3", "X4", "X5", "X6", "X7"})
    void a_bad_one_is_refused(BadToken bad) {
        var token = bad.headers().get(0).substring("Bearer ".length()).strip();

        assertThatThrownBy(() -> verifier.verify(verifier.read(token), Set.of(SERVICE)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(bad.kind()));
    }

    static Stream<Token> good() {
        var now = NOW.getEpochSecond();
        return Stream.of(
                Token.hospital(SERVICE),
                Token.hospital(SERVICE).es384(),
                Token.hospital(SERVICE).header("jku", Token.HOSPITAL_JKU),
                Token.hospital(SERVICE).claim("aud", List.of("https://other.example", SERVICE)),
                // clocks a minute apart, this way and that
                Token.hospital(SERVICE).claim("iat", now - 300).claim("exp", now - 59),
                Token.hospital(SERVICE).claim("iat", now + 59).claim("exp", now + 300),
                Token.hospital(SERVICE).claim("nbf", now + 59),
                // as Epic writes them
                Token.hospital(SERVICE)
                        .claim("iat", now)
                        .claim("nbf", now - 300)
                        .claim("exp", now + 900)
                        .claim("sub", "b5a7a4c5-6e5a-4ab1-b0a0-f8a6a2a3a4a5"),
                Token.hospital(SERVICE).claim("iat", now).claim("exp", now + 3600),
                Token.hospital(SERVICE).claim("something-else", List.of(1, 2)));
    }

    @ParameterizedTest
    @MethodSource("good")
    @Requirement({"X3", "X4", "X6"})
    void a_good_one_is_accepted(Token token) {
        assertThat(verifier.verify(verifier.read(token.text()), Set.of(SERVICE)))
                .isEqualTo(OF_THE_HOSPITAL);
    }

    @ParameterizedTest
    @MethodSource("good")
    @Requirement("X7")
    void is_good_once(Token token) {
        verifier.verify(verifier.read(token.text()), Set.of(SERVICE));

        assertThat(refusal(token)).isEqualTo(RefusalKind.REPLAYED);
    }

    @Test
    @Requirement("X7")
    void its_id_cannot_be_used_by_the_same_issuer_again() {
        var id = UUID.randomUUID().toString();
        verifier.verify(verifier.read(Token.hospital(SERVICE).claim("jti", id).text()), Set.of(SERVICE));

        assertThat(refusal(Token.hospital(SERVICE).es384().claim("jti", id))).isEqualTo(RefusalKind.REPLAYED);
        assertThat(verifier.verify(
                                verifier.read(
                                        Token.clinic(SERVICE).claim("jti", id).text()),
                                Set.of(SERVICE))
                        .issuer())
                .isEqualTo(CLINIC);
    }

    @Test
    void its_id_cannot_be_used_up_by_others() {
        var id = UUID.randomUUID().toString();
        refusal(Token.hospital(SERVICE).claim("jti", id).signedBy(Keys.rsa(Keys.ATTACKER)));
        refusal(Token.hospital(BASE).claim("jti", id));

        assertThat(verifier.verify(
                        verifier.read(Token.hospital(SERVICE).claim("jti", id).text()), Set.of(SERVICE)))
                .isEqualTo(OF_THE_HOSPITAL);
    }

    @Test
    void is_remembered_for_as_long_as_it_would_be_good() {
        var clock = new Passing();
        var verifier = verifier(clock);
        var first = Token.hospital(SERVICE);
        verifier.verify(verifier.read(first.text()), Set.of(SERVICE));

        clock.pass(Duration.ofSeconds(295 + 59));
        assertThatThrownBy(() -> verifier.verify(verifier.read(first.text()), Set.of(SERVICE)))
                .hasMessageContaining("seen before");

        clock.pass(Duration.ofSeconds(2));
        assertThatThrownBy(() -> verifier.verify(verifier.read(first.text()), Set.of(SERVICE)))
                .hasMessageContaining("expired");
    }

    @Test
    @Requirement("X3")
    void says_who_calls() {
        assertThat(verifier.verify(verifier.read(Token.clinic(SERVICE).text()), Set.of(SERVICE)))
                .isEqualTo(new VerifiedCaller(CLINIC, Optional.of("north"), true));
    }

    @Test
    @Requirement("X7")
    void the_log_gets_who_it_was_from_in_one_short_line() {
        var token = Token.hospital(SERVICE)
                .claim("tenant", "a\nb")
                .claim("jti", "x".repeat(1000))
                .claim("aud", "https://secret.example");

        assertThatThrownBy(() -> verifier.verify(verifier.read(token.text()), Set.of(SERVICE)))
                .hasMessageStartingWith("claims missing or not good now (iss " + HOSPITAL + ", tenant a?b, jti xxx")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining(token.text())
                .extracting(e -> String.valueOf(e.getMessage()).length())
                .satisfies(length -> assertThat(length).isLessThan(300));
    }

    private RefusalKind refusal(Token token) {
        try {
            verifier.verify(verifier.read(token.text()), Set.of(SERVICE));
        } catch (Refusal e) {
            return e.kind();
        }
        throw new AssertionError("not refused");
    }
}
