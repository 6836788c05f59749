package io.athenabudget.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.RunningApplication;
import io.restassured.response.Response;
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
}
