package io.athenabudget.calls;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotencyTest extends RunningApplication {
    @Test
    void the_same_key_and_body_give_the_same_answer_and_one_request() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = submission(Map.of());

        Response first = as("sales").header("Idempotency-Key", key).body(body).post("/api/v1/requests");
        Response second = as("sales").header("Idempotency-Key", key).body(body).post("/api/v1/requests");

        assertThat(second.statusCode()).isEqualTo(201).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        as("sales")
                .header("Idempotency-Key", key)
                .body(submission(Map.of()))
                .post("/api/v1/requests")
                .then()
                .statusCode(201);
        as("sales")
                .header("Idempotency-Key", key)
                .body(submission(Map.of("amount", "7.00")))
                .post("/api/v1/requests")
                .then()
                .statusCode(422);
    }

    @Test
    void a_refusal_is_repeated_too() {
        UUID request = submit("sales");
        UUID approval = approve("l1", request, "L1");
        String key = UUID.randomUUID().toString();
        String path = "/api/v1/approvals/" + approval + "/approve";

        Response refused = as("l1").header("Idempotency-Key", key).post(path);
        assertThat(refused.statusCode()).isEqualTo(409);
        rollBack("l1", approval).then().statusCode(200);

        assertThat(as("l1").header("Idempotency-Key", key).post(path).asString())
                .isEqualTo(refused.asString());
    }

    @Test
    void keys_of_different_users_are_different_keys() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = submission(Map.of());
        String mine = as("sales")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/requests")
                .path("id");
        String theirs = as("sales2")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/requests")
                .path("id");
        assertThat(mine).isNotEqualTo(theirs);
    }

    @Test
    void the_same_key_with_the_same_file_attaches_it_once_and_with_another_is_refused() {
        UUID request = submit("sales");
        String key = UUID.randomUUID().toString();

        Response first = attach(request, key, "Forty square metres");
        Response again = attach(request, key, "Forty square metres");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        attach(request, key, "Four square metres!").then().statusCode(422);
        as("sales").get("/api/v1/requests/" + request + "/attachments").then().body("items", hasSize(1));
    }

    private Response attach(UUID request, String key, String content) {
        return given().auth()
                .oauth2(tokenOf("sales"))
                .header("Idempotency-Key", key)
                .multiPart("file", "offer.txt", content.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/api/v1/requests/" + request + "/attachments");
    }

    @Test
    void a_registration_whose_answer_was_lost_is_answered_again() {
        String key = UUID.randomUUID().toString();
        String username = "lost-" + key.substring(0, 8);

        Response first = register(key, username, "correct horse battery");
        Response again = register(key, username, "correct horse battery");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        register(key, username, "correct horse staple").then().statusCode(422);
    }

    private Response register(String key, String username, String password) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(registration(username, password))
                .post("/api/v1/auth/register");
    }

    @Test
    void tokens_are_never_stored() {
        String key = UUID.randomUUID().toString();
        String first = logIn(key);
        assertThat(logIn(key)).isNotEqualTo(first);
        assertThat(jdbc.sql("select count(*) from idempotency_key where key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String logIn(String key) {
        return as("sales")
                .header("Idempotency-Key", key)
                .body(Map.of("username", "sales", "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("refreshToken");
    }
}
