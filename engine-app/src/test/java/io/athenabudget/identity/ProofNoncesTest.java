package io.athenabudget.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProofNoncesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SigningKeys keys = keys();
    private final String nonce = at(NOW, keys).current();

    @Test
    void a_nonce_is_known_to_every_instance_for_five_minutes() {
        assertThat(at(NOW, keys).isCurrent(nonce)).isTrue();
        assertThat(at(NOW.plus(ProofNonces.LIFETIME), keys).isCurrent(nonce)).isTrue();
        assertThat(at(NOW.minusSeconds(30), keys).isCurrent(nonce)).isTrue();
        assertThat(at(NOW.plus(ProofNonces.LIFETIME).plusSeconds(30), keys).isCurrent(nonce))
                .isFalse();
        assertThat(at(NOW.minus(Duration.ofMinutes(2)), keys).isCurrent(nonce)).isFalse();
    }

    @Test
    void nobody_else_makes_one() {
        assertThat(at(NOW, keys()).isCurrent(nonce)).isFalse();
        assertThat(at(NOW, keys).isCurrent("")).isFalse();
        assertThat(at(NOW, keys).isCurrent("no nonce!")).isFalse();
        assertThat(at(NOW, keys).isCurrent(nonce.substring(1) + "A")).isFalse();
        assertThat(at(NOW, keys).isCurrent(at(NOW.plusSeconds(30), keys).current()))
                .isTrue();
    }

    private static SigningKeys keys() {
        return new SigningKeys(new IdentityProperties("athena-budget", Duration.ofMinutes(15), null, null), true);
    }

    private static ProofNonces at(Instant time, SigningKeys keys) {
        return new ProofNonces(keys, Clock.fixed(time, ZoneOffset.UTC));
    }
}
