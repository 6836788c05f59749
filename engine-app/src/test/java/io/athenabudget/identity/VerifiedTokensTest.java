package io.athenabudget.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class VerifiedTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicInteger verifications = new AtomicInteger();
    private Instant now = NOW;
    private final VerifiedTokens tokens = new VerifiedTokens(this::verify, new Moved());

    @Test
    void a_token_is_verified_once() {
        assertThat(tokens.decode("good")).isEqualTo(tokens.decode("good"));
        assertThat(verifications).hasValue(1);
    }

    @Test
    void one_that_has_expired_meanwhile_is_verified_again_and_refused() {
        tokens.decode("good");
        now = NOW.plus(Duration.ofSeconds(30));
        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_forged_one_is_refused_every_time() {
        tokens.decode("good");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(verifications).hasValue(4);
    }

    /** Tokens last 30 seconds, and one of them is good. */
    private Jwt verify(String token) {
        verifications.incrementAndGet();
        if (!token.equals("good") || !now.isBefore(NOW.plusSeconds(30))) {
            throw new BadJwtException("refused");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .subject("ada")
                .expiresAt(NOW.plusSeconds(30))
                .build();
    }

    private final class Moved extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
