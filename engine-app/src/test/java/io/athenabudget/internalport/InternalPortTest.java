package io.athenabudget.internalport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.athenabudget.access.LocalAuthority;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in by the port of services, and what is behind it. */
class InternalPortTest extends CalledByServices {
    private static final String KEYS = "/.well-known/jwks.json";
    private static final String CALL = "/internal/v1/recipients?role=ADMIN";

    @Test
    void a_service_that_is_named_gets_in() throws Exception {
        assertThat(status(CALL)).isEqualTo(200);
        assertThat(asked(KEYS).path("keys")).isNotEmpty();
    }

    @Test
    void another_service_of_ours_gets_the_keys_and_nothing_else() throws Exception {
        HttpClient other = client(AUTHORITY, "audit");
        assertThat(get(other, KEYS).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = get(other, CALL);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/unknown-caller");
        assertThat(get(other, "/internal/v1/nonsense").statusCode()).isEqualTo(403);
    }

    @Test
    void who_shows_no_certificate_does_not_get_a_connection() {
        refused(client(null));
    }

    @Test
    void the_right_name_from_the_wrong_authority_does_not_get_a_connection() {
        refused(client(authority(DIRECTORY.resolve("other-authority")), NOTIFICATION));
    }

    @Test
    void an_expired_certificate_does_not_get_a_connection() throws Exception {
        Clock lastYear = Clock.fixed(Instant.now().minus(Duration.ofDays(365)), ZoneOffset.UTC);
        LocalAuthority then = LocalAuthority.in(DIRECTORY.resolve("tls"), lastYear);
        refused(client(then.issue("notification-last-year", Duration.ofDays(1))));
    }

    private void refused(HttpClient client) {
        assertThatThrownBy(() -> get(client, KEYS)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> get(client, CALL)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/docs",
                "/docs/openapi.json",
                "/api/v1/users/me",
                "/api/v1/categories",
                "/api/v1/audit/logs",
                "/act/x",
                "/error",
                "/actuator/health/liveness",
                "/actuator/prometheus",
                "/internal",
                "/internal/v1/nonsense",
                "/nonsense"
            })
    void nothing_else_is_answered_there(String path) throws Exception {
        assertThat(status(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/v1/recipients?role=ADMIN",
                "/%69nternal/v1/recipients?role=ADMIN",
                "/internal/v1/requests/" + "8c5d1b06-5f0c-4f7e-9a53-0d6a4c8f3b11",
                "/internal/v1/devices/8c5d1b06-5f0c-4f7e-9a53-0d6a4c8f3b11/push-token-gone"
            })
    void the_public_port_knows_nothing_of_it(String path) {
        String unknown = "/api/v1/nowhere/" + UUID.randomUUID();
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(given().get(unknown).statusCode());
        for (String user : List.of("sales", "admin")) {
            same(as(user).urlEncodingEnabled(false).get(path), as(user).get(unknown));
            same(
                    as(user).urlEncodingEnabled(false).body("{}").post(path),
                    as(user).body("{}").post(unknown));
        }
        as("admin")
                .urlEncodingEnabled(false)
                .header("X-Forwarded-Port", internalPort())
                .header("Forwarded", "host=localhost:" + internalPort())
                .get(path)
                .then()
                .statusCode(404);
    }

    private static void same(Response answer, Response ofUnknown) {
        assertThat(answer.statusCode()).isEqualTo(ofUnknown.statusCode()).isEqualTo(404);
        assertThat(answer.<String>path("type")).isEqualTo(ofUnknown.path("type"));
        assertThat(answer.<String>path("title")).isEqualTo(ofUnknown.path("title"));
        assertThat(answer.contentType()).isEqualTo(ofUnknown.contentType());
    }

    @Test
    void a_new_certificate_is_shown_without_a_restart_and_without_a_failed_call() throws Exception {
        LocalAuthority.Identity caller = AUTHORITY.identityOf(NOTIFICATION);
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> load = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                load.add(threads.submit(() -> {
                    int calls = 0;
                    while (!enough.get()) {
                        // A client of its own each time, so that each call shakes hands.
                        assertThat(get(client(caller), KEYS).statusCode()).isEqualTo(200);
                        calls++;
                    }
                    return calls;
                }));
            }
            HttpClient lasting = client(caller);
            load.add(threads.submit(() -> {
                int calls = 0;
                while (!enough.get()) {
                    assertThat(get(lasting, KEYS).statusCode()).isEqualTo(200);
                    calls++;
                }
                return calls;
            }));
            for (int i = 0; i < 3; i++) {
                BigInteger before = shown(caller);
                AUTHORITY.issue("engine-app", Duration.ofDays(90));
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> !shown(caller).equals(before));
            }
            enough.set(true);
            for (Future<Integer> calls : load) {
                assertThat(calls.get()).isPositive();
            }
        } finally {
            enough.set(true);
            threads.shutdownNow();
        }
    }

    /** The serial number of the certificate that the port shows now. */
    private BigInteger shown(LocalAuthority.Identity caller) throws Exception {
        HttpResponse<String> answer = get(client(caller), KEYS);
        return ((X509Certificate) answer.sslSession().orElseThrow().getPeerCertificates()[0]).getSerialNumber();
    }
}
