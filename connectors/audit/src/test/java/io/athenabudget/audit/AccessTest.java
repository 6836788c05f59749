package io.athenabudget.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import io.athenabudget.access.LocalAuthority;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets in: a known service, on behalf of somebody who may. */
class AccessTest extends RunningAuditLog {
    private static final String PATH = "/api/v1/audit/logs";

    @Test
    void the_gateway_gets_in_for_administrators_and_analysts_only() throws Exception {
        assertThat(get("ADMIN", PATH).statusCode()).isEqualTo(200);
        assertThat(get("ANALYST", PATH).statusCode()).isEqualTo(200);
        assertThat(get("SALES", PATH).statusCode()).isEqualTo(403);
        assertThat(get("APPROVER", PATH + "/" + UUID.randomUUID() + "/proof").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_token_is_validated_again() throws Exception {
        HttpClient gateway = client(authority(), GATEWAY);
        assertThat(get(gateway, null, PATH, "*/*").statusCode()).isEqualTo(401);
        assertThat(get(gateway, "nonsense", PATH, "*/*").statusCode()).isEqualTo(401);
        String forged = token(tokenKey("test"), Instant.now().plusSeconds(60), "ADMIN");
        assertThat(get(gateway, forged, PATH, "*/*").statusCode()).isEqualTo(401);
        ECKey published = tokenKey("published");
        PUBLISHED.add(published.toPublicJWK());
        String expired = token(published, Instant.now().minusSeconds(120), "ADMIN");
        assertThat(get(gateway, expired, PATH, "*/*").statusCode()).isEqualTo(401);
    }

    @Test
    void a_new_signing_key_counts_at_once() throws Exception {
        assertThat(get("ADMIN", PATH).statusCode()).isEqualTo(200);
        ECKey rotated = tokenKey("rotated");
        PUBLISHED.add(rotated.toPublicJWK());
        String token = token(rotated, Instant.now().plusSeconds(60), "ADMIN");
        assertThat(get(client(authority(), GATEWAY), token, PATH, "*/*").statusCode())
                .isEqualTo(200);
    }

    @Test
    void another_service_of_ours_is_refused_by_its_name() throws Exception {
        assertThat(get(client(authority(), "notification"), token("ADMIN"), PATH, "*/*")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_shows_no_certificate_does_not_get_a_connection() {
        refused(client(null));
    }

    @Test
    void the_right_name_from_the_wrong_authority_does_not_get_a_connection() throws Exception {
        refused(client(authority(DIRECTORY.resolve("other-authority")), GATEWAY));
    }

    @Test
    void an_expired_certificate_does_not_get_a_connection() throws Exception {
        Clock lastYear = Clock.fixed(Instant.now().minus(Duration.ofDays(365)), ZoneOffset.UTC);
        LocalAuthority then = LocalAuthority.in(DIRECTORY.resolve("tls"), lastYear);
        refused(client(then.issue("engine-app-last-year", Duration.ofDays(1))));
    }

    private void refused(HttpClient client) {
        assertThatThrownBy(() -> get(client, token("ADMIN"), PATH, "*/*")).isInstanceOf(IOException.class);
    }
}
