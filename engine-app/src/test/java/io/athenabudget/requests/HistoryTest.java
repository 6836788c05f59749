package io.athenabudget.requests;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.athenabudget.RunningApplication;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest extends RunningApplication {
    @Test
    void the_history_tells_who_did_what_oldest_first_and_names_the_steps() {
        UUID request = submit("sales");
        UUID approval = approve("l1", request, "L1");
        rollBack("l1", approval).then().statusCode(200);

        as("sales")
                .get("/api/v1/requests/" + request + "/status")
                .then()
                .statusCode(200)
                .body(
                        "event",
                        contains(
                                "RequestSubmitted",
                                "ApprovalOpened",
                                "ApprovalDecided",
                                "ApprovalOpened",
                                "DecisionRolledBack",
                                "ApprovalWithdrawn",
                                "ApprovalOpened"))
                .body("step", contains(null, "L1", "L1", "L2", "L1", "L2", "L1"))
                .body("[1].stepName", equalTo("L1 approval"))
                .body("[3].stepName", equalTo("L2 approval"))
                .body("[5].stepName", nullValue())
                .body("[2].actor", equalTo(user("l1")))
                .body("[4].comment", equalTo("Changed my mind"));
        as("sales2").get("/api/v1/requests/" + request + "/status").then().statusCode(404);
    }
}
