package io.athenabudget.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import com.nimbusds.jwt.SignedJWT;
import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening and renewing sessions that are bound to a key. */
class BoundSessionsTest extends RunningApplication {
    private final BoundClient client = new BoundClient("sales", PASSWORD);

    @Test
    void a_login_with_a_proof_opens_a_session_that_is_bound_to_its_key() throws Exception {
        Response login = client.logIn();
        login.then().statusCode(200).body("tokenType", is("DPoP")).header("DPoP-Nonce", not(emptyOrNullString()));
        assertThat(SignedJWT.parse(login.<String>path("accessToken"))
                        .getJWTClaimsSet()
                        .getJSONObjectClaim("cnf"))
                .isEqualTo(Map.of("jkt", client.sender.thumbprint()));
        Response renewed = client.refresh(login.path("refreshToken"));
        renewed.then().statusCode(200).body("tokenType", is("DPoP"));
        client.me(renewed.path("accessToken")).then().statusCode(200);
    }

    @Test
    void without_a_proof_everything_is_as_ever() throws Exception {
        Response login = client.logIn(null);
        login.then().statusCode(200).body("tokenType", is("Bearer")).header("DPoP-Nonce", nullValue());
        assertThat(SignedJWT.parse(login.<String>path("accessToken"))
                        .getJWTClaimsSet()
                        .getClaims())
                .doesNotContainKey("cnf");
        // A session stays what it was opened as.
        Response renewed = client.refresh(login.path("refreshToken"));
        renewed.then().statusCode(200).body("tokenType", is("Bearer"));
        client.refresh(login.path("refreshToken")).then().statusCode(401);
        client.refresh(renewed.path("refreshToken")).then().statusCode(401);
    }

    @Test
    void a_login_with_a_proof_that_is_none_opens_no_session() {
        for (String proof : List.of(
                "nonsense",
                client.proof("GET", BoundClient.LOGIN, null),
                client.proof("POST", BoundClient.REFRESH, null))) {
            client.logIn(proof)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/invalid-dpop-proof"))
                    .header("WWW-Authenticate", startsWith("DPoP error=\"invalid_dpop_proof\""))
                    .body("error", is("invalid_dpop_proof"));
        }
        String proof = client.proof("POST", BoundClient.LOGIN, null);
        client.logIn(proof).then().statusCode(200);
        client.logIn(proof).then().statusCode(400).body("error", is("invalid_dpop_proof"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_600, 3_600})
    void a_client_whose_clock_is_wrong_logs_in_with_a_nonce(long seconds) {
        Map<String, Object> claims = client.sender.claims("POST", BoundClient.address(BoundClient.LOGIN), null);
        claims.put("iat", Instant.now().getEpochSecond() + seconds);
        Response refused = client.logIn(client.sender.sign(client.sender.header(), claims));
        refused.then().statusCode(400).body("error", is("use_dpop_nonce"));
        claims.put("nonce", refused.header("DPoP-Nonce"));
        client.logIn(client.sender.sign(client.sender.header(), claims))
                .then()
                .statusCode(200)
                .body("tokenType", is("DPoP"));
    }

    @Test
    void a_stolen_refresh_token_is_worth_nothing_and_ends_nothing() {
        String token = client.logIn().path("refreshToken");
        keyNeeded(BoundClient.refresh(token, null));
        keyNeeded(new BoundClient("sales", PASSWORD).refresh(token));
        given().cookie("athena-refresh", token)
                .post("/api/v1/auth/browser/refresh")
                .then()
                .statusCode(401)
                .body("type", endsWith("/session-key-needed"));
        client.refresh(token).then().statusCode(200);
    }

    @Test
    void a_token_whose_answer_was_lost_works_again() {
        String first = client.logIn().path("refreshToken");
        String lost = client.refresh(first).path("refreshToken");
        client.refresh(first).then().statusCode(200);
        Response heard = client.refresh(first);
        heard.then().statusCode(200);
        client.me(heard.path("accessToken")).then().statusCode(200);

        Response next = client.refresh(heard.path("refreshToken"));
        next.then().statusCode(200);
        // The answer was not lost, it was late: it is as good as the one that was given instead.
        Response late = client.refresh(lost);
        late.then().statusCode(200);
        client.me(late.path("accessToken")).then().statusCode(200);
    }

    @Test
    void an_older_token_ends_the_session_with_a_proof_too() {
        String first = client.logIn().path("refreshToken");
        String second = client.refresh(first).path("refreshToken");
        Response third = client.refresh(second);
        ended(client.refresh(first), third);
    }

    @Test
    void a_spent_token_without_a_proof_of_the_key_ends_the_session() {
        String first = client.logIn().path("refreshToken");
        Response second = client.refresh(first);
        ended(BoundClient.refresh(first, null), second);

        first = client.logIn().path("refreshToken");
        second = client.refresh(first);
        ended(new BoundClient("sales", PASSWORD).refresh(first), second);
    }

    @Test
    void two_calls_at_once_with_one_token_are_both_answered() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                String token = client.logIn().path("refreshToken");
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Response>> answers = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    answers.add(both.submit(() -> {
                        start.await();
                        return client.refresh(token);
                    }));
                }
                for (Future<Response> answer : answers) {
                    answer.get().then().statusCode(200);
                    client.me(answer.get().path("accessToken")).then().statusCode(200);
                }
                // Whichever of them the client has kept.
                Response kept = answers.get(round % 2).get();
                client.refresh(kept.path("refreshToken")).then().statusCode(200);
            }
        } finally {
            both.shutdown();
        }
    }

    @Test
    void of_two_calls_at_once_without_a_key_one_ends_the_session_as_ever() throws Exception {
        String token = client.logIn(null).path("refreshToken");
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Response>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                answers.add(both.submit(() -> {
                    start.await();
                    return BoundClient.refresh(token, null);
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 401);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void a_device_that_was_removed_is_told_so() {
        Response login = client.logIn();
        String token = login.path("accessToken");
        String device = given().contentType(ContentType.JSON)
                .header("Authorization", "DPoP " + token)
                .header("DPoP", client.proof("POST", "/api/v1/devices", token))
                .body(Map.of("platform", "IOS"))
                .post("/api/v1/devices")
                .path("id");
        as("sales").delete("/api/v1/devices/" + device).then().statusCode(204);
        client.me(token).then().statusCode(401).body("type", endsWith("/device-removed"));
        client.refresh(login.path("refreshToken")).then().statusCode(401).body("type", endsWith("/device-removed"));
    }

    private static void keyNeeded(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/session-key-needed"))
                .body("detail", containsString("DPoP proof"));
    }

    /** @param last of those that were answered */
    private void ended(Response refused, Response last) {
        refused.then().statusCode(401).body("type", endsWith("/refresh-refused"));
        last.then().statusCode(200);
        client.refresh(last.path("refreshToken")).then().statusCode(401);
        client.me(last.path("accessToken")).then().statusCode(401);
    }
}
