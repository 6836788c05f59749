package io.athenabudget.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import io.athenabudget.access.LocalAuthority;
import io.athenabudget.access.TestSender;
import io.athenabudget.access.TestServices;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
        HttpClient gateway = gateway();
        assertThat(get(gateway, null, PATH, "*/*").statusCode()).isEqualTo(401);
        assertThat(get(gateway, "nonsense", PATH, "*/*").statusCode()).isEqualTo(401);
        String forged = TestServices.token(
                TestServices.tokenKey("test"), UUID.randomUUID(), Instant.now().plusSeconds(60), "ADMIN");
        assertThat(get(gateway, forged, PATH, "*/*").statusCode()).isEqualTo(401);
        ECKey published = TestServices.tokenKey("published");
        SERVICES.publish(published);
        String expired =
                TestServices.token(published, UUID.randomUUID(), Instant.now().minusSeconds(120), "ADMIN");
        assertThat(get(gateway, expired, PATH, "*/*").statusCode()).isEqualTo(401);
    }

    /** The gateway has looked at the proof, too; a service of ours that was taken over has not. */
    @Test
    void a_token_that_is_bound_to_a_key_needs_a_proof_of_it_here_too() throws Exception {
        TestSender sender = TestSender.create();
        String token = SERVICES.token(sender, "ADMIN");
        String asked = "https://athena.example" + PATH;
        assertThat(bound(token, sender.proof("GET", asked, token)).statusCode()).isEqualTo(200);

        HttpResponse<String> bearer = get(gateway(), token, PATH, "*/*");
        assertThat(bearer.statusCode()).isEqualTo(401);
        assertThat(bearer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("DPoP error=\"invalid_token\""));
        for (String proof : List.of(
                "nonsense",
                TestSender.create().proof("GET", asked, token),
                sender.proof("POST", asked, token),
                sender.proof("GET", "https://athena.example/api/v1/audit/checkpoint", token),
                sender.proof("GET", asked, SERVICES.token(sender, "ADMIN")),
                sender.proof("GET", asked, null))) {
            HttpResponse<String> refused = bound(token, proof);
            assertThat(refused.statusCode()).as(proof).isEqualTo(401);
            assertThat(refused.body()).contains("invalid-dpop-proof");
        }
        String plain = SERVICES.token("ADMIN");
        assertThat(bound(plain, sender.proof("GET", asked, plain)).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> bound(String token, String proof) throws Exception {
        return send(gateway(), PATH, Map.of("Authorization", "DPoP " + token, "DPoP", proof));
    }

    @Test
    void a_new_signing_key_counts_at_once() throws Exception {
        assertThat(get("ADMIN", PATH).statusCode()).isEqualTo(200);
        ECKey rotated = TestServices.tokenKey("rotated");
        SERVICES.publish(rotated);
        String token =
                TestServices.token(rotated, UUID.randomUUID(), Instant.now().plusSeconds(60), "ADMIN");
        assertThat(get(gateway(), token, PATH, "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void another_service_of_ours_is_refused_by_its_name() throws Exception {
        assertThat(get(SERVICES.client(SERVICES.authority(), "notification"), SERVICES.token("ADMIN"), PATH, "*/*")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_shows_no_certificate_does_not_get_a_connection() {
        refused(SERVICES.client(null));
    }

    @Test
    void the_right_name_from_the_wrong_authority_does_not_get_a_connection() throws Exception {
        refused(SERVICES.client(TestServices.authority(DIRECTORY.resolve("other-authority")), TestServices.GATEWAY));
    }

    @Test
    void an_expired_certificate_does_not_get_a_connection() throws Exception {
        Clock lastYear = Clock.fixed(Instant.now().minus(Duration.ofDays(365)), ZoneOffset.UTC);
        LocalAuthority then = LocalAuthority.in(DIRECTORY.resolve("tls"), lastYear);
        refused(SERVICES.client(then.issue("engine-app-last-year", Duration.ofDays(1))));
    }

    private void refused(HttpClient client) {
        assertThatThrownBy(() -> get(client, SERVICES.token("ADMIN"), PATH, "*/*"))
                .isInstanceOf(IOException.class);
    }
}
