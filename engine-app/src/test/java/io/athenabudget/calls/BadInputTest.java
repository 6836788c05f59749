package io.athenabudget.calls;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest extends RunningApplication {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount        | 12,50",
                "amount        | -5",
                "amount        | 0.00",
                "amount        | 1e9",
                "amount        | 1.999",
                "amount        | NaN",
                "currency      | euro",
                "currency      | XXQ",
                "categoryId    | not-a-uuid",
                "categoryId    | 00000000-0000-0000-0000-000000000000",
                "reasonId      | 00000000-0000-0000-0000-000000000000",
                "neededBy      | 31.12.2026",
                "neededBy      | +999999999-12-31",
                "neededBy      | 1999-01-01",
                "title         | ' '",
                "departmentId  | 00000000-0000-0000-0000-000000000000",
                "replacesId    | 00000000-0000-0000-0000-000000000000",
                "id            | 42"
            })
    void a_field_that_cannot_be_accepted_is_pointed_at(String field, String value) {
        isProblem(as("sales").body(submission(with(field, value))).post("/api/v1/requests"), 400)
                .then()
                .body("errors.pointer", hasItem("/" + field));
    }

    @Test
    void money_with_four_hundred_digits_is_refused() {
        isProblem(as("sales").body(submission(with("amount", "9".repeat(400)))).post("/api/v1/requests"), 400)
                .then()
                .body("errors[0].pointer", is("/amount"));
    }

    @Test
    void wrong_types_are_pointed_at() {
        for (Object wrong : List.of(12.5, true, List.of(), Map.of())) {
            isProblem(as("sales").body(submission(with("amount", wrong))).post("/api/v1/requests"), 400)
                    .then()
                    .body("errors[0].pointer", is("/amount"));
        }
        isProblem(as("sales").body(submission(with("title", 7))).post("/api/v1/requests"), 400);
    }

    @Test
    void missing_fields_are_listed_all_at_once() {
        isProblem(as("sales").body("{}").post("/api/v1/requests"), 400)
                .then()
                .body("errors.pointer", hasItems("/title", "/categoryId", "/reasonId", "/amount", "/currency"));
    }

    @Test
    void nul_and_lone_surrogates_are_refused() {
        String body = "{\"title\":\"a\\u0000b\",\"justification\":\"x\"}";
        isProblem(as("sales").body(body).post("/api/v1/requests"), 400).then().body("errors[0].pointer", is("/title"));
        isProblem(as("sales").body("{\"title\":\"a\\ud800b\"}").post("/api/v1/requests"), 400);
        isProblem(as("sales").urlEncodingEnabled(false).get("/api/v1/requests?cursor=a%00b"), 400);
    }

    @Test
    void invalid_utf8_is_refused() {
        byte[] body = "{\"title\":\"??\"}".getBytes(StandardCharsets.ISO_8859_1);
        body[10] = (byte) 0xC3;
        body[11] = (byte) 0x28;
        isProblem(as("sales").contentType(ContentType.JSON).body(body).post("/api/v1/requests"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"title\":", "<xml/>"})
    void a_body_that_is_not_the_expected_json_is_refused(String body) {
        isProblem(as("sales").body(body).post("/api/v1/requests"), 400);
    }

    @Test
    void a_huge_body_is_refused() {
        byte[] body = new byte[3 * 1024 * 1024];
        Arrays.fill(body, (byte) ' ');
        isProblem(as("sales").body(body).post("/api/v1/requests"), 413);
    }

    @Test
    void another_content_type_is_refused() {
        isProblem(as("sales").contentType("text/plain").body("hello").post("/api/v1/requests"), 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/requests?cursor=abc",
                "/api/v1/requests?cursor=%F0%9F%98%80",
                "/api/v1/requests?limit=0",
                "/api/v1/requests?limit=201",
                "/api/v1/requests?limit=many",
                "/api/v1/requests?status=MAYBE",
                "/api/v1/requests?final=perhaps",
                "/api/v1/requests/updates?lastSync=yesterday",
                "/api/v1/requests/not-a-uuid"
            })
    void a_parameter_that_cannot_be_accepted_is_refused(String path) {
        isProblem(as("sales").urlEncodingEnabled(false).get(path), 400).then().body("errors", not(empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/approvals/incoming?sort=colour",
                "/api/v1/approvals/incoming?minAmount=lots",
                "/api/v1/approvals/incoming?categoryId=x",
                "/api/v1/approvals/history?from=noon",
                "/api/v1/approvals/history?outcome=MAYBE",
                "/api/v1/approvals/updates?lastSync=x"
            })
    void an_approvers_parameter_that_cannot_be_accepted_is_refused(String path) {
        isProblem(as("l1").get(path), 400).then().body("errors", not(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "reject", "rollback", "questions"})
    void an_unknown_approval_is_not_found(String call) {
        isProblem(
                as("l1").body(Map.of("comment", "x", "text", "x"))
                        .post("/api/v1/approvals/" + UUID.randomUUID() + "/" + call),
                404);
    }

    @Test
    void unknown_paths_methods_and_roles_are_refused() {
        isProblem(as("sales").get("/api/v1/nothing"), 404);
        isProblem(as("sales").delete("/api/v1/requests"), 405);
        isProblem(as("sales").get("/api/v1/users"), 403);
        isProblem(as("l1").body(submission(Map.of())).post("/api/v1/requests"), 403);
        isProblem(given().get("/api/v1/requests"), 401);
        isProblem(given().auth().oauth2("not.a.token").get("/api/v1/requests"), 401);
    }

    @Test
    void a_bulk_names_the_item_that_cannot_be_accepted() {
        isProblem(
                        as("l1").body("{\"items\":[{\"id\":\"" + UUID.randomUUID() + "\",\"action\":\"MAYBE\"}]}")
                                .post("/api/v1/approvals/bulk"),
                        400)
                .then()
                .body("errors[0].pointer", is("/items/0/action"))
                .body("errors[0].detail", containsString("APPROVE"));
    }

    private static Map<String, @Nullable Object> with(String field, Object value) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put(field, value);
        return fields;
    }

    private static Response isProblem(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.<String>path("type")).startsWith("https://athenabudget.io/problems/");
        assertThat(response.<String>path("detail")).isNotBlank();
        return response;
    }
}
