package io.athenabudget.approvals;

import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiagramTest extends RunningApplication {
    @Test
    void a_request_stands_at_its_open_step() {
        UUID request = submit("sales");

        diagram("sales", request)
                .body("xml", containsString("id=\"L1\""))
                .body("current", contains("L1"))
                .body("passed", hasItems("submitted", "route"))
                .body("passed", not(hasItem("L1")));
    }

    @Test
    void what_was_decided_is_passed_and_its_window_is_waited_for() {
        UUID request = submit("sales");
        approve("l1", request, "L1");

        diagram("sales", request)
                .body("current", containsInAnyOrder("L1_revocable", "L2"))
                .body("passed", hasItem("L1"));
    }

    @Test
    void what_a_rollback_undid_is_not_passed() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        approve("l2", request, "L2");
        rollBack("l1", first).then().statusCode(200);

        diagram("sales", request)
                .body("current", contains("L1"))
                .body("passed", hasItems("submitted", "route"))
                .body("passed", not(hasItems("L1")))
                .body("passed", not(hasItems("L1_decided")))
                .body("passed", not(hasItems("L2")))
                .body("passed", not(hasItems("L3")));
    }

    @Test
    void it_is_shown_to_those_who_may_see_the_request_and_to_nobody_else() {
        UUID request = submit("sales");

        diagram("l1", request);
        diagram("analyst", request);
        as("sales2").get("/api/v1/requests/" + request + "/diagram").then().statusCode(404);
        as("l1.amer").get("/api/v1/requests/" + request + "/diagram").then().statusCode(404);
        as("analyst")
                .get("/api/v1/requests/" + UUID.randomUUID() + "/diagram")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse diagram(String username, UUID request) {
        return as(username)
                .get("/api/v1/requests/" + request + "/diagram")
                .then()
                .statusCode(200);
    }
}
