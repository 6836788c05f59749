package io.athenabudget.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.athenabudget.identity.PurposeTokens.Claims;
import io.athenabudget.identity.PurposeTokens.Reading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtException;

/** A token allows what it was signed for, as long as it was signed for, and nothing else. */
class PurposeTokensTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final IdentityProperties PROPERTIES =
            new IdentityProperties("athena-budget", Duration.ofMinutes(15), null, null);
    private static final List<String> DETAILS = List.of("approval");

    private final SigningKeys keys = new SigningKeys(PROPERTIES, true);
    private final PurposeTokens tokens = at(NOW);
    private final Claims claims =
            new Claims(UUID.randomUUID(), UUID.randomUUID(), 7, Map.of("approval", "42"), NOW.plusSeconds(60));

    @Test
    void it_is_read_back_as_it_was_signed() {
        assertThat(tokens.read("act", DETAILS, tokens.sign("act", claims))).isEqualTo(new Reading.Valid(claims));
    }

    @Test
    void it_ends_by_our_clock() {
        String token = tokens.sign("act", claims);
        assertThat(at(NOW.plusSeconds(59)).read("act", DETAILS, token)).isInstanceOf(Reading.Valid.class);
        assertThat(at(NOW.plusSeconds(60)).read("act", DETAILS, token)).isEqualTo(new Reading.Expired(claims));
    }

    @Test
    void one_of_another_purpose_does_not_pass() {
        assertForged(tokens.sign("unsubscribe", claims));
    }

    @Test
    void one_that_lacks_a_detail_does_not_pass() {
        assertForged(tokens.sign("act", new Claims(claims.id(), claims.subject(), 7, Map.of(), claims.expiresAt())));
    }

    @Test
    void one_signed_with_another_key_does_not_pass() {
        PurposeTokens others = new PurposeTokens(new SigningKeys(PROPERTIES, true), PROPERTIES, Clock.systemUTC());
        assertForged(others.sign("act", claims));
    }

    @Test
    void one_that_is_not_signed_or_was_altered_does_not_pass() throws Exception {
        String token = tokens.sign("act", claims);
        JWTClaimsSet content = SignedJWT.parse(token).getJWTClaimsSet();
        assertForged(new PlainJWT(content).serialize());
        String[] parts = token.split("\\.");
        String other = tokens.sign(
                        "act", new Claims(UUID.randomUUID(), claims.subject(), 7, Map.of("approval", "43"), NOW))
                .split("\\.")[1];
        assertForged(parts[0] + "." + other + "." + parts[2]);
        assertForged(parts[0] + "." + parts[1] + ".");
        assertForged("nonsense");
    }

    @Test
    void an_access_token_does_not_pass_for_it_nor_it_for_an_access_token() {
        AccessTokens accessTokens = new AccessTokens(keys, PROPERTIES, Clock.systemUTC());
        User user = new User(
                claims.subject(), "ada", "Ada", null, null, List.of(Role.ADMIN), null, null, "en", "UTC", true, 0);
        assertForged(accessTokens.issue(user, UUID.randomUUID(), null));
        String token = tokens.sign("act", claims);
        assertThatThrownBy(() -> accessTokens.decoder().decode(token)).isInstanceOf(JwtException.class);
    }

    private void assertForged(String token) {
        assertThat(tokens.read("act", DETAILS, token)).isEqualTo(new Reading.Forged());
    }

    private PurposeTokens at(Instant time) {
        return new PurposeTokens(keys, PROPERTIES, Clock.fixed(time, ZoneOffset.UTC));
    }
}
