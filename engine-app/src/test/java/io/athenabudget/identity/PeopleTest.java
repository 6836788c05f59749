package io.athenabudget.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleTest extends RunningApplication {
    @Test
    void everybody_signed_in_learns_the_names_behind_ids_and_nothing_else() {
        String id = as("sales").get("/api/v1/users/me").path("id");
        as("l1").queryParam("id", id, UUID.randomUUID())
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].keySet()", contains("id", "displayName", "active"));
    }

    @Test
    void people_are_found_by_a_part_of_their_name_and_by_their_role() {
        as("l1").queryParams(Map.of("q", "l1", "role", "APPROVER"))
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items.displayName", not(hasSize(0)));
        as("l1").queryParams(Map.of("q", "sales", "role", "APPROVER"))
                .get("/api/v1/people")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void administrators_find_who_waits_to_be_activated() {
        given().contentType(ContentType.JSON)
                .body(registration("waiting", "a-long-password"))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201);
        as("admin")
                .queryParams(Map.of("active", "false", "q", "waiting"))
                .get("/api/v1/users")
                .then()
                .statusCode(200)
                .body("items.username", contains("waiting"));
        as("admin")
                .queryParams(Map.of("active", "true", "q", "waiting"))
                .get("/api/v1/users")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void neither_ids_nor_a_text_is_refused() {
        as("l1").get("/api/v1/people").then().statusCode(400).body("errors.pointer", hasItem(containsString("q")));
        as("l1").queryParam("q", "%").get("/api/v1/people").then().statusCode(400);
    }

    @Test
    void a_text_is_taken_as_it_is() {
        as("l1").queryParam("q", "%%")
                .get("/api/v1/people")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_taken_name_is_found_at_its_field_by_administrators_alone() {
        Map<String, Object> user = Map.of(
                "username", "sales",
                "password", "a-long-password",
                "displayName", "Nora New",
                "email", "nora.new@athena.example",
                "roles", List.of("SALES"),
                "region", "EMEA");
        as("admin")
                .body(user)
                .post("/api/v1/users")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/username"));
        Map<String, Object> other = new HashMap<>(user);
        other.put("username", "nora.new");
        other.put("email", "SALES@athena.example");
        as("admin").body(other).post("/api/v1/users").then().statusCode(409).body("errors.pointer", contains("/email"));
        other.remove("roles");
        given().contentType(ContentType.JSON)
                .body(other)
                .post("/api/v1/auth/register")
                .then()
                .statusCode(409)
                .body("errors", nullValue());
    }
}
